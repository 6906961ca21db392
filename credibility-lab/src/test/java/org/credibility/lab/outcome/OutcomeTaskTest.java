package org.credibility.lab.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credibility.lab.predict.TaskFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTaskTest {
    @TempDir
    private Path folder;

    private static String claim(int number, boolean right) {
        String headline = right ? "Mill burns down" : "No, the mill is not burning: it is a hoax";
        return """
                {"claim_id":"c%d","claim":"The mill burns.","truth":"%s","articles":[{"id":"a","hours_after_open":0.5,\
                "outlet":"post%d.example","url":"x","headline":"%s"}],"body_ids":[]}""".formatted(number, right, number % 3, headline);
    }

    private Path claims() throws IOException {
        return Files.writeString(
                folder.resolve("claims.jsonl"),
                IntStream.range(0, 40)
                        .mapToObj(number -> claim(number, number % 2 == 0))
                        .collect(Collectors.joining("\n")));
    }

    private static double probability(String row) {
        return Double.parseDouble(row.replaceAll(".*\"p_true\":([0-9.]+).*", "$1"));
    }

    @Test
    void predictsEachClaimByModelsThatHaveNotSeenIt() throws IOException {
        Path output = folder.resolve("out.jsonl");

        assertThat(OutcomeTask.crossvalidate(claims(), output)).isEqualTo(80);

        List<String> rows = Files.readAllLines(output);
        assertThat(rows).hasSize(80).allMatch(row -> row.contains("\"snapshot\":\"1h\"") || row.contains("\"final\""));
        assertThat(rows.stream().filter(row -> row.contains("\"c4\"")).mapToDouble(OutcomeTaskTest::probability))
                .allMatch(p -> p > 0.6);
        assertThat(rows.stream().filter(row -> row.contains("\"c5\"")).mapToDouble(OutcomeTaskTest::probability))
                .allMatch(p -> p < 0.4);
    }

    @Test
    void trainsTheSameBytesEachTime() throws IOException {
        byte[] first = OutcomeTask.trained(claims());

        assertThat(OutcomeTask.trained(claims())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8).lines()).hasSize(2 + 3);
    }

    @Test
    void predictsWithTheShippedModel() throws IOException {
        Path output = folder.resolve("out.jsonl");

        new OutcomeTask().run(new TaskFiles(claims(), Optional.empty(), output));

        assertThat(Files.readAllLines(output)).hasSize(40);
    }

    @Test
    void readsSidesOffHeadlines() {
        assertThat(Arrays.asList("Mill burns down", "Is the mill on fire?", "Mill fire story is a hoax").stream()
                        .map(HeadlineSide::of))
                .containsExactly(HeadlineSide.ASSERTING, HeadlineSide.PASSING_ON, HeadlineSide.REFUTING);
    }
}
