package org.credibility.lab.nasty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.credibility.Credibility;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.ReportContext;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NastyArticlesTest {
    @Test
    void makesTheSameArticleOfTheSameSeed() {
        assertThat(NastyArticles.article(5)).isEqualTo(NastyArticles.article(5)).isNotEqualTo(NastyArticles.article(6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canBeWrittenAsUtf8(long seed) {
        String article = NastyArticles.article(seed);

        assertThat(new String(article.getBytes(UTF_8), UTF_8))
                .isEqualTo(article)
                .doesNotContain("\u0000");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReportedTwiceTheSameWay(long seed) {
        assertThat(report(seed)).isEqualTo(report(seed));
    }

    static List<Long> seeds() {
        return LongStream.range(0, 50).boxed().toList();
    }

    private static String report(long seed) {
        String text = NastyArticles.article(seed);
        Draft draft = Draft.ofPlainText(text, Input.ofText("nasty.txt", text));
        CredibilityReport report = Credibility.analyze(draft.article().build());
        return JsonReportWriter.toDocument(report, ReportContext.offline(draft.input()));
    }
}
