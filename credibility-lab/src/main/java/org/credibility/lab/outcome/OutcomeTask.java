package org.credibility.lab.outcome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.LabTask;
import org.credibility.lab.predict.TaskFiles;
import org.credibility.lab.stance.HeadlineStances;

/** Tells from the headlines on a claim how likely such claims turned out true. */
public final class OutcomeTask implements LabTask {
    /** Makes the task. */
    public OutcomeTask() {}

    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public int run(TaskFiles files) throws IOException {
        List<ClaimRow> claims = JsonRows.read(files.input(), ClaimRow.class);
        OutcomeModel model = OutcomeModel.shipped();
        HeadlineReader reader = HeadlineReader.shipped();
        try (BufferedWriter writer = Files.newBufferedWriter(files.output())) {
            for (ClaimRow claim : claims) {
                writer.write(row(claim, "", model.probability(claim, reader)));
            }
        }
        return claims.size();
    }

    /**
     * Writes predictions of models that have not seen the claims, on stances told by models that have not seen them either:
     * what a model learns from is read by one that has seen neither the claims it is tested on nor those it is read for.
     *
     * @param folder holds the claims with their outcomes, and the headlines whose stances are told
     * @param output the rows to write: for each claim one after an hour and one after all
     * @return how many rows
     */
    public static int crossvalidate(Path folder, Path output) throws IOException {
        List<ClaimRow> rows = claims(folder);
        HeadlineStances stances = HeadlineStances.read(folder);
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                int tested = fold;
                HeadlineReader reader = reader(stances, tested);
                OutcomeModel model = OutcomeModel.train(
                        rows.stream().filter(row -> fold(row) != tested).toList(), reader);
                for (ClaimRow row : rows) {
                    if (fold(row) == tested) {
                        ClaimRow early = row.after(1);
                        writer.write(row(early, ",\"snapshot\":\"1h\"", model.probability(early, reader)));
                        writer.write(row(row, ",\"snapshot\":\"final\"", model.probability(row, reader)));
                    }
                }
            }
        }
        return 2 * rows.size();
    }

    /**
     * Returns the file of the model that is shipped; it learns from stances told by models that have not seen the claim.
     *
     * @param folder holds the claims with their outcomes, and the headlines whose stances are told
     */
    public static byte[] trained(Path folder) throws IOException {
        HeadlineStances stances = HeadlineStances.read(folder);
        HeadlineReader reader = (claim, headline) -> stances.chances(claim.claim(), headline, Set.of(fold(claim)));
        return OutcomeModel.train(claims(folder), reader).text().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a reader that has seen neither the claims of a fold nor those of the fold of the claim that it is asked for. */
    static HeadlineReader reader(HeadlineStances stances, int tested) {
        return (claim, headline) ->
                stances.chances(claim.claim(), headline, new HashSet<>(List.of(tested, fold(claim))));
    }

    /** Reads the claims in a folder. */
    static List<ClaimRow> claims(Path folder) throws IOException {
        return JsonRows.read(folder.resolve("claims_outcome.jsonl"), ClaimRow.class);
    }

    private static int fold(ClaimRow claim) {
        return Folds.of(claim.id());
    }

    private static String row(ClaimRow claim, String more, double probability) {
        return String.format(Locale.ROOT, "{\"claim_id\":\"%s\",\"p_true\":%.4f%s}%n", claim.id(), probability, more);
    }
}
