package org.credibility.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarmUpCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void doesWhatUsersDoAndShowsNothing() {
        assertThat(run("warm-up")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void fetchesAloneWhereThatIsAskedFor() {
        assertThat(run("warm-up", "fetch")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void isNotForUsers() {
        run("--help");

        assertThat(out.toString(UTF_8)).contains("score").doesNotContain("warm-up");
    }

    private int run(String... command) {
        return Program.run(command, new Terminal(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), UTF_8));
    }
}
