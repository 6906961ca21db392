package org.credibility.lab.outcome;

import org.credibility.evidence.StanceChances;
import org.credibility.evidence.StanceClassifier;

/** Tells how a headline stands to its claim. */
@FunctionalInterface
interface HeadlineReader {
    StanceChances chances(ClaimRow claim, String headline);

    /** Returns the reader by the models that the product ships. */
    static HeadlineReader shipped() {
        StanceClassifier classifier = StanceClassifier.english();
        return (claim, headline) ->
                classifier.chances(classifier.headline(claim.claim()), classifier.headline(headline));
    }
}
