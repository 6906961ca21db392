package org.credibility.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceTest {
    @TempDir
    private Path data;

    @Test
    void tellsWhomAPronounNames() throws IOException {
        assertThat(tern().representative(Span.of(15, 18)))
                .hasValueSatisfying(named -> assertThat(named.persons()).containsExactlyInAnyOrder("Ann", "Moe"));
    }

    @Test
    void tellsNothingOfWordsThatAreNoMention() throws IOException {
        assertThat(tern().representative(Span.of(8, 12))).isEmpty();
    }

    @Test
    void leavesOutWhatLiesBehindTheSentences() throws IOException {
        assertThat(tern().mentions()).hasSize(2);
    }

    /** "Ann Moe left. She spoke." */
    private Coreference tern() throws IOException {
        TinyCorpus.write("""
                # id\ttern
                Ann\t0\t3\tNNP\tAnn\tPERSON\t2\tcompound
                Moe\t4\t7\tNNP\tMoe\tPERSON\t3\tnsubj
                left\t8\t12\tVBD\tleave\tO\t0\troot
                .\t12\t13\t.\t.\tO\t3\tpunct

                She\t15\t18\tPRP\tshe\tO\t2\tnsubj
                spoke\t19\t24\tVBD\tspeak\tO\t0\troot
                """, data.resolve("silver-train-dev.tsv.gz"));
        TinyCorpus.write("""
                # id\ttern
                0\t1\t1\t3\t2\t1\tAnn Moe
                0\t2\t1\t2\t1\t0\tShe
                0\t3\t1\t2\t1\t0\tShe
                """, data.resolve("silver-coref-train-dev.tsv.gz"));
        return Coreference.read(data).getOrDefault("tern", new Coreference(List.of()));
    }
}
