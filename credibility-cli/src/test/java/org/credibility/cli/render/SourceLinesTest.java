package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    private static final URI ADDRESS = URI.create("https://herald.example/ferry");
    private static final CredibilityReport DENIED_LATE = HeldReport.of(
            List.of(SourceDocument.builder(ADDRESS, Outcome.OK)
                    .text("It stops.")
                    .build()),
            Stream.concat(
                            Collections.nCopies(5, List.of(Stance.SUPPORTS)).stream(),
                            Stream.of(List.of(Stance.CONTRADICTS)))
                    .toList());

    @Test
    void showsTheContradictionOfAPageFirst() {
        assertThat(lines(DENIED_LATE, false)).containsSubsequence("""
                  contradicts     https://herald.example/ferry
                                  claim 6: says otherwise
                                  "Words on claim 6."
                                  claim 1: says so
                """, "                  and 2 more\n");
    }

    @Test
    void listsAllStatementsWhereAllAreAskedFor() {
        assertThat(lines(DENIED_LATE, true)).contains("claim 5: says so").doesNotContain(" more\n");
    }

    private static String lines(CredibilityReport report, boolean all) {
        SourceLines lines = new SourceLines(new Page(100, UTF_8), new TerminalText(UTF_8));
        return String.join("\n", lines.render(report, all)) + "\n";
    }
}
