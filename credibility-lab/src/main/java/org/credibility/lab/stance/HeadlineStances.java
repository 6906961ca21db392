package org.credibility.lab.stance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.evidence.StanceChances;
import org.credibility.evidence.StanceClassifier;
import org.credibility.evidence.StanceTraining;
import org.credibility.lab.corpus.Folds;
import org.credibility.lab.predict.JsonRows;
import org.credibility.syntax.ModelFile;

/**
 * Tells how headlines stand to claims by models that have not seen some folds of claims. They learn from headlines alone,
 * without bodies, so that there is time for one for each pair of folds. Not safe for use by several threads.
 */
public final class HeadlineStances {
    private final List<HeadlineRow> rows;
    private final Map<Set<Integer>, StanceClassifier> trained = new HashMap<>();

    private HeadlineStances(List<HeadlineRow> rows) {
        this.rows = rows;
    }

    /** Reads the headlines to learn from in a folder. */
    public static HeadlineStances read(Path folder) throws IOException {
        return new HeadlineStances(JsonRows.read(folder.resolve("emergent_stance.jsonl"), HeadlineRow.class));
    }

    /**
     * Returns how a headline stands to a claim.
     *
     * @param unseen the folds that the model may not have seen
     */
    public StanceChances chances(String claim, String headline, Set<Integer> unseen) {
        StanceClassifier classifier = trained.computeIfAbsent(Set.copyOf(unseen), this::train);
        return classifier.chances(classifier.headline(claim), classifier.headline(headline));
    }

    private StanceClassifier train(Set<Integer> unseen) {
        byte[] model = StanceTraining.train(
                List.of(),
                rows.stream()
                        .filter(row -> !unseen.contains(Folds.of(row.topic())))
                        .map(HeadlineRow::example)
                        .toList());
        return StanceClassifier.of(ModelFile.of("the stance model without folds " + unseen, model));
    }
}
