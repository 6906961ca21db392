package org.credibility.fetch.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private long now;

    @Test
    void remembersAValueForItsTime() {
        Memory<String, Duration> memory = new Memory<>(10, time -> time, () -> now);
        memory.put("short", Duration.ofNanos(5));
        memory.put("long", Duration.ofNanos(9));

        now = 4;
        assertThat(memory.find("short")).isPresent();
        now = 5;
        assertThat(memory.find("short")).isEmpty();
        assertThat(memory.find("long")).isPresent();
    }

    @Test
    void keepsTheFirstValueUntilItsTimeIsOver() {
        Memory<String, String> memory = new Memory<>(10, value -> Duration.ofNanos(5), () -> now);

        assertThat(memory.first("key", "one")).isEqualTo("one");
        now = 4;
        assertThat(memory.first("key", "two")).isEqualTo("one");
        now = 5;
        assertThat(memory.first("key", "three")).isEqualTo("three");
    }

    @Test
    void renewsTheTimeOfAValueThatIsInUse() {
        Memory<String, String> memory = new Memory<>(10, value -> Duration.ofNanos(5), () -> now);
        memory.put("key", "one");

        now = 4;
        assertThat(memory.renewed("key", "two")).isEqualTo("one");
        now = 8;
        assertThat(memory.find("key")).contains("one");
    }

    @Test
    void makesRoomByWhatNobodyAskedForTheLongest() {
        Memory<String, String> memory = ofLengths(10);
        memory.put("a", "12345");
        memory.put("b", "12345");
        memory.find("a");

        memory.put("c", "123");

        assertThat(memory.find("a")).isPresent();
        assertThat(memory.find("b")).isEmpty();
        assertThat(memory.find("c")).isPresent();
    }

    @Test
    void countsAValueThatIsReplacedOnce() {
        Memory<String, String> memory = ofLengths(10);
        memory.put("a", "12345");
        memory.put("b", "1234567");
        memory.put("b", "12345");

        memory.put("c", "12345");

        assertThat(memory.find("b")).contains("12345");
        assertThat(memory.find("c")).contains("12345");
    }

    @Test
    void doesNotHoldWhatHasNoRoom() {
        Memory<String, String> memory = ofLengths(10);

        memory.put("a", "12345678901");

        assertThat(memory.find("a")).isEmpty();
    }

    @Test
    void takesAClockThatGoesPastItsEnd() {
        Memory<String, String> memory = new Memory<>(10, value -> Duration.ofNanos(5), () -> now);
        now = Long.MAX_VALUE - 1;
        memory.put("key", "one");

        now += 4;
        assertThat(memory.find("key")).isPresent();
        now += 4;
        assertThat(memory.find("key")).isEmpty();
    }

    private static Memory<String, String> ofLengths(long room) {
        return new Memory<>(room, new Memory.Measure<>() {
            @Override
            public Duration time(String value) {
                return Duration.ofDays(1);
            }

            @Override
            public long room(String value) {
                return value.length();
            }
        });
    }
}
