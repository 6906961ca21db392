package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.credibility.fetch.html.HtmlPage;
import org.junit.jupiter.api.Test;

class BlockEvidenceTest {
    private static final BlockEvidence EVIDENCE = BlockEvidence.of(HtmlPage.of(
            "<article><h1>Ferry</h1><p>The ferry to the island stops in May.<p>Nobody knew of it.</article>",
            URI.create("https://ternpost.example/ferry")));

    @Test
    void makesTheSameRowEachTime() {
        EvidenceRow row = new EvidenceRow();
        EVIDENCE.fill(row, 0);
        EVIDENCE.fill(row, 1);

        assertThat(row.toArray()).isEqualTo(EVIDENCE.rows()[1]);
    }

    @Test
    void addsWhatIsThoughtOfABlockAndThoseBesideIt() {
        float[][] rows = EVIDENCE.rows();
        float[] row = EVIDENCE.inContext(rows, new double[] {-800, 2, 0})[1];

        assertThat(Arrays.copyOfRange(row, rows[1].length, rows[1].length + 5)).containsExactly(2, -1, 0, 0.5f, -1);
    }

    @Test
    void addsWhatIsThoughtOfAListAndASection() {
        BlockEvidence evidence = BlockEvidence.of(HtmlPage.of(
                "<h2>Ferry</h2><ul><li>One boat<li>Two boats</ul><p>It stops in May.",
                URI.create("https://ternpost.example/ferry")));
        float[][] rows = evidence.rows();
        float[] row = evidence.inContext(rows, new double[] {800, 0, 800, -800})[1];

        assertThat(Arrays.copyOfRange(row, row.length - 3, row.length)).containsExactly(0.75f, 0.375f, 1);
    }

    @Test
    void tellsOfEachBlockThatThePageIsNews() {
        String article = "<h1>Ferry</h1><p>The ferry to the island stops in May, and nobody knew of it before Monday.";
        String news =
                "<script type='application/ld+json'>{'@type': 'NewsArticle'}</script>".replace('\'', '"') + article;

        assertThat(difference(rows(article)[1], rows(news)[1])).isEqualTo(2);
    }

    private static float[][] rows(String html) {
        return BlockEvidence.of(HtmlPage.of(html, URI.create("https://ternpost.example/ferry")))
                .rows();
    }

    private static double difference(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(at -> other[at] - one[at])
                .sum();
    }
}
