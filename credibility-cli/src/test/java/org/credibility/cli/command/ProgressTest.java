package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void waitsASecond() {
        Progress progress = progress(100, true);
        advance(progress, 9, 100);

        assertThat(drawn()).isEmpty();
    }

    @Test
    void drawsABarWithRateAndRest() {
        Progress progress = progress(100, true);
        advance(progress, 10, 100);

        assertThat(drawn()).isEqualTo("\r[##..................] 10 of 100, 10/s, 90 to go, 9 s ");
    }

    @Test
    void drawsTenTimesASecondAtMost() {
        Progress progress = progress(100_000, true);
        advance(progress, 3_000, 1);

        assertThat(drawn().chars().filter(unit -> unit == '\r')).hasSize(21);
    }

    @Test
    void takesTheBarAway() {
        Progress progress = progress(100, true);
        advance(progress, 10, 100);
        progress.clear();
        progress.clear();

        assertThat(drawn()).endsWith("9 s \r\u001B[K").containsOnlyOnce("\u001B[K");
    }

    @Test
    void staysSilentWhereNobodyLooks() {
        Progress progress = progress(100, false);
        advance(progress, 99, 100);
        progress.clear();

        assertThat(drawn()).isEmpty();
    }

    private Progress progress(int total, boolean shown) {
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), UTF_8);
        Progress progress = new Progress(terminal, shown, () -> now);
        progress.expect(total);
        return progress;
    }

    private void advance(Progress progress, int times, int millis) {
        for (int time = 0; time < times; time++) {
            now += millis * 1_000_000L;
            progress.advance();
        }
    }

    private String drawn() {
        return err.toString(UTF_8);
    }
}
