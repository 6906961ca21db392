package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;

class HtmlSourcesTest {
    @Test
    void hidesTheTokenInTheNameOfAnOriginThatHasNoOther() {
        SourceDocument page = SourceDocument.builder(URI.create("https://gull.example/1?token=s3cret"), Outcome.OK)
                .text("Ice on the sea held the ferry to Skarholm up in January.")
                .build();
        CredibilityReport report = Credibility.analyze(
                Article.ofPlainText("Ferry to stop\nThe ferry to Skarholm will stop in May.\n"), List.of(page));

        assertThat(HtmlSources.of(report, HtmlCards.of(report)))
                .contains("<td>https://gull.example/1?token=***</td><td></td></tr>")
                .doesNotContain("s3cret");
    }
}
