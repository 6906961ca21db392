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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "404, 'dead link       ', the host has no such page",
        "410, 'dead link       ', the host has no such page",
        "403, 'not seen        ', the host refuses the page",
        "451, 'not seen        ', the host refuses the page",
        "503, 'not seen        ', the host failed",
        "418, 'not seen        ', the host does not give the page",
    })
    void tellsWhatAHostSays(int status, String verdict, String words) {
        SourceDocument document = SourceDocument.builder(ADDRESS, Outcome.HTTP_ERROR)
                .status(status)
                .build();

        assertThat(lines(HeldReport.of(List.of(document), List.of()), false))
                .isEqualTo("\nSources\n  " + verdict + ADDRESS + "\n" + " ".repeat(18) + "HTTP_ERROR " + status + ": "
                        + words + "\n");
    }

    @Test
    void callsNoLinkDeadWhoseHostHasNoAddress() {
        SourceDocument document =
                SourceDocument.builder(ADDRESS, Outcome.DNS_ERROR).build();

        assertThat(lines(HeldReport.of(List.of(document), List.of()), false)).contains("""
                  not seen        https://herald.example/ferry
                                  DNS_ERROR: the name of its host could not be resolved
                """);
    }

    private static String lines(CredibilityReport report, boolean all) {
        SourceLines lines = new SourceLines(new Page(100, UTF_8), new TerminalText(UTF_8));
        return String.join("\n", lines.render(report, all)) + "\n";
    }
}
