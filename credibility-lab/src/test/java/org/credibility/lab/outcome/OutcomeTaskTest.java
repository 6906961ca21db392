package org.credibility.lab.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credibility.evidence.StanceChances;
import org.credibility.lab.predict.TaskFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTaskTest {
    @TempDir
    private Path folder;

    private static String headline(boolean right) {
        return right ? "Mill burns down" : "No, the mill is not burning: it is a hoax";
    }

    private static String claim(int number, boolean right) {
        return """
                {"claim_id":"c%d","claim":"The mill burns.","truth":"%s","articles":[{"id":"a","hours_after_open":0.5,\
                "outlet":"post%d.example","url":"x","headline":"%s"}],"body_ids":[]}""".formatted(number, right, number % 3, headline(right));
    }

    private static String stance(int number, boolean right) {
        return """
                {"id":"h%d","claim_id":"c%d","claim":"The mill burns.","headline":"%s","stance":"%s"}""".formatted(number, number, headline(right), right ? "for" : "against");
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, 40).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private Path data() throws IOException {
        Files.writeString(folder.resolve("claims_outcome.jsonl"), rows(number -> claim(number, number % 2 == 0)));
        Files.writeString(folder.resolve("emergent_stance.jsonl"), rows(number -> stance(number, number % 2 == 0)));
        return folder;
    }

    private static double probability(String row) {
        return Double.parseDouble(row.replaceAll(".*\"p_true\":([0-9.]+).*", "$1"));
    }

    @Test
    void predictsEachClaimByModelsThatHaveNotSeenIt() throws IOException {
        Path output = folder.resolve("out.jsonl");

        assertThat(OutcomeTask.crossvalidate(data(), output)).isEqualTo(80);

        List<String> rows = Files.readAllLines(output);
        assertThat(rows).hasSize(80).allMatch(row -> row.contains("\"snapshot\":\"1h\"") || row.contains("\"final\""));
        assertThat(rows.stream().filter(row -> row.contains("\"c4\"")).mapToDouble(OutcomeTaskTest::probability))
                .allMatch(p -> p > 0.6);
        assertThat(rows.stream().filter(row -> row.contains("\"c5\"")).mapToDouble(OutcomeTaskTest::probability))
                .allMatch(p -> p < 0.4);
    }

    @Test
    void trainsTheSameBytesEachTime() throws IOException {
        byte[] first = OutcomeTask.trained(data());

        assertThat(OutcomeTask.trained(data())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8).lines()).hasSize(2 * (1 + 3) + 1);
    }

    @Test
    void predictsWithTheShippedModel() throws IOException {
        Path output = folder.resolve("out.jsonl");

        new OutcomeTask().run(new TaskFiles(data().resolve("claims_outcome.jsonl"), Optional.empty(), output));

        assertThat(Files.readAllLines(output)).hasSize(40);
    }

    @Test
    void countsAnOutletByTheMeanOfItsHeadlines() {
        ClaimRow claim = new ClaimRow(
                "c1",
                "The mill burns.",
                null,
                List.of(
                        new ClaimRow.Headline("a", 0, "post.example", "yes"),
                        new ClaimRow.Headline("b", 0, "www.post.example", "no"),
                        new ClaimRow.Headline("c", 0, "news.example", "yes")));

        Support support = Support.of(
                claim,
                (row, headline) ->
                        headline.equals("yes") ? new StanceChances(1, 0, 0) : new StanceChances(0, 0.5, 0.5));

        assertThat(support.counts()).containsExactly(1.5, 0.25, StrictMath.log(3));
    }

    @Test
    void holdsTheModelAgainstCounting() throws IOException {
        assertThat(OutcomeComparison.lines(data())).hasSize(2).allMatch(line -> line.contains("model auc=1.0000"));
    }

    @Test
    void sharesOutTiesInTheOrderOfChances() {
        assertThat(OutcomeComparison.auc(List.of(true, true, false), List.of(0.9, 0.4, 0.4)))
                .isEqualTo(0.75);
    }
}
