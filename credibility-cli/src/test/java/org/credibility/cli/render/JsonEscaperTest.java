package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEscaperTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void escapesHalvesHoweverTheTextIsCut(int size) throws IOException {
        String text = "a\uD83D\uDE00b\uD83Dc\uDE00\uD83D\uD83D\uDE00\uDE00d\"";
        StringWriter target = new StringWriter();
        try (Writer escaper = new JsonEscaper(target)) {
            for (int begin = 0; begin < text.length(); begin += size) {
                escaper.write(text.toCharArray(), begin, Math.min(size, text.length() - begin));
                escaper.flush();
            }
        }

        assertThat(target.toString()).isEqualTo("a\uD83D\uDE00b\\ud83dc\\ude00\\ud83d\uD83D\uDE00\\ude00d\"");
    }

    @Test
    void escapesWhatTurnsALineAroundOrSteersATerminal() throws IOException {
        StringWriter target = new StringWriter();
        try (Writer escaper = new JsonEscaper(target)) {
            escaper.write("a\u202Eb\u009B31mc\u2028d\u007Fé\uD83D");
            escaper.write("\u2066#");
            escaper.write("#[error]");
        }

        assertThat(target.toString()).isEqualTo("a\\u202eb\\u009b31mc\\u2028d\\u007fé\\ud83d\\u2066#\\u0023[error]");
    }
}
