package org.credibility.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.credibility.claim.ClaimKind;

/**
 * What share of the weight of a document age has left: it halves with every half-life, which depends on how soon claims of a
 * kind are overtaken. The half-lives are judgement; docs/decisions/0020-origins.md.
 */
final class Freshness {
    private static final double NEWS_DAYS = 30;
    private static final double STATE_DAYS = 365;

    private Freshness() {}

    /** Returns the share, above 0 and up to 1; 1 where the age is not known or changes nothing. */
    static double of(ClaimKind kind, Optional<LocalDate> published, Optional<LocalDate> asOf) {
        if (published.isEmpty() || asOf.isEmpty()) {
            return 1;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(published.get(), asOf.get()));
        return switch (kind) {
            case EVENT, FIGURE, PLAN, PREDICTION -> halved(days / NEWS_DAYS);
            case STATUS -> halved(days / STATE_DAYS);
            case CAUSE, QUOTE, BACKGROUND_FACT, ANALYSIS, OPINION, DEFINITION -> 1;
        };
    }

    private static double halved(double halfLives) {
        return StrictMath.pow(2, -halfLives);
    }
}
