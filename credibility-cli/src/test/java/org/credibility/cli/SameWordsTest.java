package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credibility.Credibility;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.Input;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.ReportContext;
import org.credibility.document.Article;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;

/** The same words have the same report, whatever markup stands around them. */
class SameWordsTest {
    private static final String TEXT = """
            Ferry to stop, sources say
            By Ann Vale
            The ferry to Skarholm will stop in May, two people familiar with the matter told the Post & Mail.
            "We have decided nothing," said Ilse Brandt, who runs the line. It is 47 years old.
            What is next
            The line carried 31,200 passengers last year, its annual report shows.""";

    private static final String MARKDOWN = """
            # Ferry to stop, sources say

            *By Ann Vale*

            The ferry to [Skarholm](#map) will stop in May, two people **familiar**
            with the matter told the Post &amp; Mail.

            "We have decided nothing," said Ilse Brandt, who runs the line. It is 47 years old.

            ### What is next

            The line carried 31,200 passengers last year, its annual report shows.
            """;

    private static final String HTML = """
            <!DOCTYPE html><html><head><title>Ferry to stop, sources say</title></head><body>
            <h1>Ferry to stop, sources say</h1>
            <p class="byline">By Ann Vale</p>
            <p>The ferry to <a href="#map">Skarholm</a> will stop in May, two people <b>familiar</b>
            with the matter told the Post &amp; Mail.</p>
            <div>&quot;We have decided nothing,&quot; said Ilse Brandt, who runs the line. It is 47 years old.</div>
            <h3>What is next</h3>
            <p>The line carried 31,200 passengers last year, its annual report shows.
            </body></html>
            """;

    @Test
    void haveTheSameReportInMarkdown() throws UnreadableDraftException {
        assertThat(report("a.md", MARKDOWN)).isEqualTo(report("a.txt", TEXT));
    }

    @Test
    void haveTheSameReportInHtml() throws UnreadableDraftException {
        assertThat(report("a.html", HTML)).isEqualTo(report("a.txt", TEXT));
    }

    /** Everything but places in the file, and the byline, which markup names and words alone do not. */
    private static String report(String name, String source) throws UnreadableDraftException {
        ByteArrayInputStream input = new ByteArrayInputStream(source.getBytes(UTF_8));
        Article article = new DraftReader(input, Optional.of(name), Optional.empty())
                .read("-")
                .article()
                .build();
        CredibilityReport report = Credibility.analyze(article);
        return JsonReportWriter.toDocument(report, ReportContext.offline(Input.ofText("a", "")))
                .lines()
                .filter(line -> !line.contains("\"byline\": ["))
                .filter(line ->
                        !line.matches(" *\"(end)?([lL]ine|[cC]olumn)\" : .*|.*\"(end)?([lL]ine|[cC]olumn)\": .*"))
                .collect(Collectors.joining("\n"));
    }
}
