package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import org.credibility.syntax.ModelFile;

/**
 * Tells by trained models how a text stands to a claim or headline.
 *
 * <p>Five logistic regressions over hashed words, pairs of words and {@link org.credibility.lexicon.StanceWord signals}:
 * whether a body speaks of a headline's matter; how the headline stands to the rumour behind it; how the body stands to
 * it; and how a headline stands to a claim, told beside the claim and from its words alone. A body agrees with a headline
 * where both assert or both deny, disagrees where one does what the other does not, and leaves the matter open where one of
 * the two does. Never changes and is safe for use by several threads.
 */
public final class StanceClassifier {
    private final StanceModels models;

    StanceClassifier(StanceModels models) {
        this.models = models;
    }

    /**
     * Returns the classifier of English; its models are read when they are first asked for.
     *
     * @throws IllegalStateException if they are missing or damaged
     */
    public static StanceClassifier english() {
        return new StanceClassifier(StanceModels.english());
    }

    /**
     * Returns the classifier of models in a file.
     *
     * @throws IllegalStateException if they are damaged or others
     */
    public static StanceClassifier of(ModelFile file) {
        return new StanceClassifier(StanceModels.read(requireNonNull(file, "file")));
    }

    /** Returns a headline or a claim, prepared to be compared; of its words the first hundred count. */
    public ReadHeadline headline(String text) {
        return ReadHeadline.of(text);
    }

    /** Returns the text of a document, prepared to be compared; the time is linear in its length. */
    public ReadBody body(String text) {
        return ReadBody.of(text);
    }

    /** Returns how a body stands to a headline; {@link Stance#SILENT} where it does not speak of its matter. */
    public Stance stance(ReadHeadline headline, ReadBody body) {
        Relatedness relatedness = Relatedness.of(headline, body, models.rarity());
        double related = models.isRelated(relatedness);
        double[] told = models.headline().chances(headline.features());
        double[] tells = models.body().chances(BodyFeatures.of(body, relatedness));
        double agree = told[StanceModels.FOR] * tells[StanceModels.FOR]
                + told[StanceModels.AGAINST] * tells[StanceModels.AGAINST];
        double disagree = told[StanceModels.FOR] * tells[StanceModels.AGAINST]
                + told[StanceModels.AGAINST] * tells[StanceModels.FOR];
        if (related < 0.5) {
            return Stance.SILENT;
        }
        double open = 1 - agree - disagree;
        if (open >= agree && open >= disagree) {
            return Stance.MENTIONS;
        }
        return agree >= disagree ? Stance.SUPPORTS : Stance.CONTRADICTS;
    }

    /** Returns how a headline stands to a claim that it speaks of. */
    public Stance stance(ReadHeadline claim, ReadHeadline headline) {
        return chances(claim, headline).likeliest();
    }

    /** Returns how likely each stance of a headline to a claim is that it speaks of. */
    public StanceChances chances(ReadHeadline claim, ReadHeadline headline) {
        double[] pair = models.claim().chances(ClaimFeatures.of(claim, headline));
        double[] alone = models.alone().chances(headline.features());
        double support = pair[StanceModels.FOR] * alone[StanceModels.FOR];
        double denial = pair[StanceModels.AGAINST] * alone[StanceModels.AGAINST];
        double open = pair[StanceModels.OBSERVING] * alone[StanceModels.OBSERVING];
        double all = support + denial + open;
        return new StanceChances(support / all, denial / all, open / all);
    }
}
