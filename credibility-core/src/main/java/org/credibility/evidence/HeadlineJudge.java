package org.credibility.evidence;

import java.util.Optional;

/**
 * Tells by trained models what a document says of a claim that no sentence of it states: whether it is on the matter of the
 * claim at all, and how its title stands to the claim.
 */
final class HeadlineJudge {
    /** From this chance on a document is taken to be on the claim's matter. */
    private static final double RELATED = 0.8;

    private HeadlineJudge() {}

    /** Returns what the title says; empty where the document is on another matter or has no title. */
    static Optional<Stance> judge(DocumentReading document, StanceText words) {
        StanceModels models = StanceModels.english();
        ReadHeadline claim = ReadHeadline.of(words);
        ReadHeadline title = ReadHeadline.of(document.title());
        if (title.terms().isEmpty()) {
            return Optional.empty();
        }
        Relatedness relatedness = Relatedness.of(claim, document.body(), models.rarity());
        if (models.isRelated(relatedness) < RELATED) {
            return Optional.empty();
        }
        return Optional.of(new StanceClassifier(models).stance(claim, title));
    }
}
