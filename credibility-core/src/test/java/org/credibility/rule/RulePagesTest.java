package org.credibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the frame of each page of docs/rules against the catalogue. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    static Stream<Rule> rules() {
        return RuleCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatTheCatalogueSays(Rule rule) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(rule.id() + ".md")))
                .startsWith("# " + rule.id() + " " + rule.name() + "\n\n" + rule.summary() + "\n")
                .contains("| " + rule.severity().name().toLowerCase(Locale.ROOT) + " |")
                .containsSubsequence(
                        "## Why\n\n" + rule.why(),
                        "## Fires\n\n```text\n" + rule.fires().text() + "\n```",
                        "## Does not fire\n\n```text\n" + rule.nearMiss().text() + "\n```",
                        "## What it looks at\n",
                        "## How to fix\n\n" + rule.fix(),
                        "## How to suppress\n");
    }

    @Test
    void hasAPageForEachRuleAndNoOther() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("README.md"), rules().map(rule -> rule.id() + ".md"))
                                    .toList());
        }
    }

    @Test
    void listsEachRuleInItsIndex() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("README.md"));

        assertThat(lines).containsSubsequence(rules().map(RulePagesTest::line).toList());
    }

    private static String line(Rule rule) {
        return "| [" + rule.id() + " " + rule.name() + "](" + rule.id() + ".md) | "
                + rule.severity().name().toLowerCase(Locale.ROOT) + " | " + rule.summary() + " |";
    }
}
