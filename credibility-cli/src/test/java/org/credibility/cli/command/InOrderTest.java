package org.credibility.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<Integer> INPUTS = IntStream.range(0, 500).boxed().toList();

    @Test
    void keepsTheOrderOfTheInputs() throws IOException {
        List<Integer> results = new ArrayList<>();
        InOrder.forEach(INPUTS, InOrderTest::slowAtTimes, results::add);

        assertThat(results).isEqualTo(INPUTS);
    }

    @Test
    void runsNotFarAheadOfTheSink() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> lead = new ArrayList<>();
        InOrder.forEach(INPUTS, input -> begun.incrementAndGet(), result -> lead.add(begun.get() - lead.size()));

        assertThat(lead).allMatch(ahead -> ahead <= 8 * 4 + 1);
    }

    @Test
    void stopsWhereTheSinkFails() {
        assertThatThrownBy(() -> InOrder.forEach(INPUTS, input -> input, result -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
    }

    @Test
    void doesNothingWithoutInputs() throws IOException {
        List<Integer> results = new ArrayList<>();
        InOrder.forEach(List.<Integer>of(), input -> input, results::add);

        assertThat(results).isEmpty();
    }

    private static int slowAtTimes(int input) {
        int turns = input % 7 == 0 ? 200_000 : 10;
        int sum = 0;
        for (int turn = 0; turn < turns; turn++) {
            sum += turn % 3;
        }
        return sum < 0 ? -1 : input;
    }
}
