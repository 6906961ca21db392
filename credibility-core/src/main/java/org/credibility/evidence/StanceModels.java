package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import org.credibility.syntax.ModelFile;
import org.credibility.syntax.ModelFileWriter;
import org.credibility.syntax.ModelHolder;

/**
 * The trained parts that tell stances. Never changes and is safe for use by several threads.
 *
 * <p>The classes of {@code headline}, {@code body}, {@code claim} and {@code alone} are for, against and observing; those
 * of {@code related} are unrelated and related.
 *
 * @param rarity how rare terms are
 * @param related whether a body speaks of the matter of a headline
 * @param headline how a headline stands to the rumour it tells of, from its words alone
 * @param body how a body stands to the matter of a headline
 * @param claim how a headline stands to a claim
 * @param alone how a headline stands to the claim that it tells of, from its words alone, learnt without bodies
 */
record StanceModels(
        TermRarity rarity,
        SoftmaxWeights related,
        SoftmaxWeights headline,
        SoftmaxWeights body,
        SoftmaxWeights claim,
        SoftmaxWeights alone) {
    static final int FOR = 0;
    static final int AGAINST = 1;
    static final int OBSERVING = 2;
    static final int STANCES = 3;

    private static final int RELATED = 1;
    private static final String NAME = "stance";
    private static final int VERSION = 2;

    private static final ModelHolder<StanceModels> ENGLISH =
            ModelHolder.of(() -> read(ModelFile.resource("en/stance.crdm")));

    /** Checks that all parts are there. */
    StanceModels {
        requireNonNull(rarity, "rarity");
        requireNonNull(related, "related");
        requireNonNull(headline, "headline");
        requireNonNull(body, "body");
        requireNonNull(claim, "claim");
        requireNonNull(alone, "alone");
    }

    /**
     * Returns the models of English; they are read when they are first asked for.
     *
     * @throws IllegalStateException if they are missing or damaged
     */
    static StanceModels english() {
        return ENGLISH.get();
    }

    /**
     * Reads the models from a file.
     *
     * @throws IllegalStateException if it is not what it should be
     */
    static StanceModels read(ModelFile file) {
        if (!file.name().equals(NAME) || file.version() != VERSION) {
            throw new IllegalStateException(
                    "the model is " + file.name() + " " + file.version() + ", not " + NAME + " " + VERSION);
        }
        return new StanceModels(
                TermRarity.read(file),
                SoftmaxWeights.read(file, "related", 2),
                SoftmaxWeights.read(file, "headline", STANCES),
                SoftmaxWeights.read(file, "body", STANCES),
                SoftmaxWeights.read(file, "claim", STANCES),
                SoftmaxWeights.read(file, "alone", STANCES));
    }

    /** Returns the class of a stance. */
    static int type(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> FOR;
            case CONTRADICTS -> AGAINST;
            case MENTIONS, SILENT, UNCHECKED -> OBSERVING;
        };
    }

    /** Returns how probable it is that a body is on a headline's matter; 0 where they have no word in common. */
    double isRelated(Relatedness relatedness) {
        return relatedness.hits() == 0 ? 0 : related.chances(relatedness.features())[RELATED];
    }

    /** Returns the models as a file. */
    byte[] write() {
        ModelFileWriter file = ModelFile.writer(NAME, VERSION);
        rarity.write(file);
        related.write(file, "related");
        headline.write(file, "headline");
        body.write(file, "body");
        claim.write(file, "claim");
        alone.write(file, "alone");
        return file.toBytes();
    }
}
