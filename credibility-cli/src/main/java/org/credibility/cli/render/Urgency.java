package org.credibility.cli.render;

import java.util.Comparator;
import org.credibility.claim.Salience;
import org.credibility.report.ClaimAssessment;

/** Orders claims by how much a reader should look at them: salience times missing support, the most urgent first. */
final class Urgency {
    /** Where there is nothing to judge by, support is unknown: neither good nor bad. */
    private static final int UNKNOWN_SUPPORT = 50;

    private static final Comparator<ClaimAssessment> MOST_URGENT_FIRST = Comparator.comparingInt(Urgency::of)
            .reversed()
            .thenComparingInt(assessment -> assessment.claim().number());

    private Urgency() {}

    static Comparator<ClaimAssessment> mostUrgentFirst() {
        return MOST_URGENT_FIRST;
    }

    private static int of(ClaimAssessment assessment) {
        int support = assessment
                .score()
                .map(score -> score.points().orElse(UNKNOWN_SUPPORT))
                .orElse(UNKNOWN_SUPPORT);
        return halves(assessment.claim().salience()) * (100 - support);
    }

    /** Returns twice the weight that the article's mean gives the place. */
    private static int halves(Salience salience) {
        return switch (salience) {
            case HEADLINE, LEAD -> 6;
            case BODY -> 2;
            case BACKGROUND -> 1;
        };
    }
}
