package org.credibility.evidence;

import java.util.Optional;
import org.credibility.lexicon.StanceWord;

/**
 * Tells by trained models what a document says of a claim that no sentence of it states: whether it is on the matter of the
 * claim at all, and how its title stands to the claim. A title supports a claim only if it tells what happens, and
 * contradicts it only with a word that turns it round and is none of the claim's; any other one mentions it.
 */
final class HeadlineJudge {
    /** From this chance on a document is taken to be on the claim's matter. */
    private static final double RELATED = 0.8;

    /** What a title says that turns a claim round. */
    private static final int TURNING = StanceText.bit(StanceWord.REFUTE)
            | StanceText.bit(StanceWord.DENY)
            | StanceText.bit(StanceWord.DOUBT)
            | StanceText.bit(StanceWord.NEGATE);

    private HeadlineJudge() {}

    /** Returns what the title says; empty where the document is on another matter or has no title. */
    static Optional<Stance> judge(DocumentReading document, ClaimMatter matter, StanceText words) {
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
        return Optional.of(
                switch (new StanceClassifier(models).stance(claim, title)) {
                    case SUPPORTS -> title.terms().contains(matter.deed()) ? Stance.SUPPORTS : Stance.MENTIONS;
                    case CONTRADICTS ->
                        (title.signals() & ~claim.signals() & TURNING) != 0 ? Stance.CONTRADICTS : Stance.MENTIONS;
                    case MENTIONS, SILENT, UNCHECKED -> Stance.MENTIONS;
                });
    }
}
