package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
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
}
