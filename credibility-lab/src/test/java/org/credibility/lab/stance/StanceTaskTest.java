package org.credibility.lab.stance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.predict.RowException;
import org.credibility.lab.predict.TaskFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceTaskTest {
    @TempDir
    Path folder;

    @Test
    void writesARowForEachPair() throws IOException {
        Path pairs = write("pairs.jsonl", "{\"id\":\"p1\",\"headline\":\"Otter in vault\",\"body_id\":\"b1\"}\n");
        Path bodies = write("bodies.jsonl", "{\"body_id\":\"b1\",\"text\":\"Ann Tolley won a cake.\"}\n");
        Path output = folder.resolve("out.jsonl");

        StanceTask.STANCE.run(new TaskFiles(pairs, Optional.of(bodies), output));

        assertThat(Files.readString(output, UTF_8)).isEqualTo("{\"id\":\"p1\",\"stance\":\"unrelated\"}\n");
    }

    @Test
    void namesTheRowWhoseBodyIsMissing() throws IOException {
        Path pairs = write("pairs.jsonl", "{\"id\":\"p1\",\"headline\":\"Otter in vault\",\"body_id\":\"b7\"}\n");
        Path bodies = write("bodies.jsonl", "");
        TaskFiles files = new TaskFiles(pairs, Optional.of(bodies), folder.resolve("out.jsonl"));

        assertThatExceptionOfType(RowException.class)
                .isThrownBy(() -> StanceTask.STANCE.run(files))
                .withMessage("p1: there is no body b7");
    }

    @Test
    void crossvalidatesEachRowOnce() throws IOException {
        StringBuilder pairs = new StringBuilder();
        StringBuilder bodies = new StringBuilder();
        StringBuilder headlines = new StringBuilder();
        for (int at = 0; at < 10; at++) {
            String claim = "claim-" + at;
            String animal = "animal" + at;
            bodies.append("{\"body_id\":\"b%d\",\"text\":\"A %s was in a vault.\",\"emergent_claim_id\":\"%s\"}%n"
                    .formatted(at, animal, claim));
            pairs.append("{\"id\":\"p%d\",\"headline\":\"%s in vault\",\"body_id\":\"b%d\",\"stance\":\"agree\"}%n"
                    .formatted(at, animal, at));
            headlines.append(("{\"id\":\"h%d\",\"claim_id\":\"%s\",\"claim\":\"%s was in a vault\","
                            + "\"headline\":\"%s in vault\",\"stance\":\"for\"}%n")
                    .formatted(at, claim, animal, animal));
        }
        write("fnc1_pairs.jsonl", pairs.toString());
        write("fnc1_bodies.jsonl", bodies.toString());
        write("emergent_stance.jsonl", headlines.toString());
        Path output = folder.resolve("out.jsonl");

        StanceTask.STANCE.crossvalidate(folder, output);

        List<String> rows = Files.readAllLines(output, UTF_8);
        assertThat(rows)
                .hasSize(10)
                .allMatch(row -> row.matches("\\{\"id\":\"p\\d\",\"stance\":\"(agree|unrelated)\"}"));
    }

    @Test
    void cutsClaimsIntoFoldsByTheirIds() {
        assertThat(Folds.of("c3928470-383c-11e4-ae63-d5574342724c"))
                .isEqualTo(Folds.of("c3928470-383c-11e4-ae63-d5574342724c"));
        assertThat(List.of("a", "b", "c", "d", "e").stream().map(Folds::of)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
