package org.credibility.lab.stance;

import java.util.Arrays;
import org.credibility.evidence.Stance;
import org.credibility.lab.predict.RowException;

/** What the evaluation data call the stances. */
enum StanceWords {
    /** Agreement. */
    SUPPORTS("agree", "for"),
    /** Disagreement. */
    CONTRADICTS("disagree", "against"),
    /** The matter is left open. */
    MENTIONS("discuss", "observing"),
    /** Another matter. */
    SILENT("unrelated", "unrelated");

    private final String ofBody;
    private final String ofHeadline;

    StanceWords(String ofBody, String ofHeadline) {
        this.ofBody = ofBody;
        this.ofHeadline = ofHeadline;
    }

    /** Returns the word for how a body stands to a headline. */
    static String ofBody(Stance stance) {
        return valueOf(stance.name()).ofBody;
    }

    /** Returns the word for how a headline stands to a claim. */
    static String ofHeadline(Stance stance) {
        return valueOf(stance.name()).ofHeadline;
    }

    /**
     * Returns the stance of a word.
     *
     * @throws RowException if there is none
     */
    static Stance stance(String word) {
        return Arrays.stream(values())
                .filter(words -> words.ofBody.equals(word) || words.ofHeadline.equals(word))
                .findFirst()
                .map(words -> Stance.valueOf(words.name()))
                .orElseThrow(() -> new RowException("there is no stance '" + word + "'"));
    }
}
