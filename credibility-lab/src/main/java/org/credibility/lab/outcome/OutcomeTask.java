package org.credibility.lab.outcome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.LabTask;
import org.credibility.lab.predict.TaskFiles;

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
        try (BufferedWriter writer = Files.newBufferedWriter(files.output())) {
            for (ClaimRow claim : claims) {
                writer.write(row(claim, "", model));
            }
        }
        return claims.size();
    }

    /**
     * Writes predictions of models that have not seen the claims; returns how many.
     *
     * @param claims a file of claims with their outcomes
     * @param output the rows to write: for each claim one after an hour and one after all
     */
    public static int crossvalidate(Path claims, Path output) throws IOException {
        List<ClaimRow> rows = JsonRows.read(claims, ClaimRow.class);
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (int fold = 0; fold < Folds.COUNT; fold++) {
                int tested = fold;
                OutcomeModel model = OutcomeModel.train(
                        rows.stream().filter(row -> fold(row) != tested).toList());
                for (ClaimRow row : rows) {
                    if (fold(row) == tested) {
                        writer.write(row(row.after(1), ",\"snapshot\":\"1h\"", model));
                        writer.write(row(row, ",\"snapshot\":\"final\"", model));
                    }
                }
            }
        }
        return 2 * rows.size();
    }

    /**
     * Returns the file of the model that is shipped.
     *
     * @param claims a file of claims with their outcomes
     */
    public static byte[] trained(Path claims) throws IOException {
        return OutcomeModel.train(JsonRows.read(claims, ClaimRow.class)).text().getBytes(StandardCharsets.UTF_8);
    }

    private static int fold(ClaimRow claim) {
        return Folds.of(claim.id());
    }

    private static String row(ClaimRow claim, String more, OutcomeModel model) {
        return String.format(
                Locale.ROOT, "{\"claim_id\":\"%s\",\"p_true\":%.4f%s}%n", claim.id(), model.probability(claim), more);
    }
}
