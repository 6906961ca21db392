package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md | a.md",
                "*.md | .md",
                "**/*.md | a.md",
                "**/*.md | x/y/a.md",
                "x/**/a.md | x/a.md",
                "x/**/a.md | x/y/z/a.md",
                "x/** | x/y/z",
                "old/**/{a,b}.{md,txt} | old/b.txt",
                "?.md | a.md",
                "[a-c]*.md | beta.md",
                "[!a-c]*.md | delta.md",
                "[]]x | ]x",
                "[a-]x | -x",
                "\\*.md | *.md",
                "a{,b}.md | a.md",
                "a,b.md | a,b.md",
                "***/a.md | x/a.md",
            })
    void matches(String pattern, String name) {
        assertThat(Globs.matcher(pattern).matches(Path.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md | x/a.md",
                "*.md | a.mdx",
                "x/*/a.md | x/a.md",
                "?.md | ab.md",
                "a?b | a/b",
                "a[!x]b | a/b",
                "**/a.md | xa.md",
                "{a,b}.md | c.md",
                "\\*.md | a.md",
            })
    void doesNotMatch(String pattern, String name) {
        assertThat(Globs.matcher(pattern).matches(Path.of(name))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a | a bracket is not closed",
                "[ | a bracket is not closed",
                "[z-a] | 'z-a' is no range",
                "{a | a brace is not closed",
                "{a,{b}} | a brace stands within braces",
                "a\\ | nothing stands behind its last backslash",
                "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b} | it has more than 100 alternatives",
            })
    void tellsWhatIsWrongWithAPattern(String pattern, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Globs.matcher(pattern))
                .withMessage("'" + pattern + "' is no pattern: " + reason);
    }

    @Test
    void refusesALongPattern() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Globs.matcher("a".repeat(1_001)))
                .withMessageEndingWith("it is longer than 1000 signs");
    }

    /** A matcher that tries one way after the other would not end in years. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isNotLedAstrayByStars() {
        Path deep = Path.of("a/".repeat(400) + "a".repeat(200) + "b");

        assertThat(Globs.matcher("**/".repeat(200) + "c").matches(deep)).isFalse();
        assertThat(Globs.matcher("**/" + "*a".repeat(200) + "c").matches(deep)).isFalse();
        assertThat(Globs.matcher("**a".repeat(200) + "c").matches(deep)).isFalse();
    }
}
