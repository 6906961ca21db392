package org.credibility.score;

import java.util.Locale;
import java.util.Optional;
import org.credibility.claim.Response;
import org.credibility.lexicon.ResponseKind;
import org.credibility.source.Reliability;

/** Weighs what the parties concerned say against a claim: an origin of fixed weight that gives no letter. */
final class Denial {
    private static final double SPECIFIC = 1.0;
    private static final double GENERIC = 0.5;
    private static final double WITHOUT_STAKE = 0.6;

    private Denial() {}

    /** Returns the response weighed, its party as the origin; empty for a response that denies nothing. */
    static Optional<Weighed> weigh(Response response) {
        if (response.type() != ResponseKind.DENIAL_SPECIFIC && response.type() != ResponseKind.DENIAL_GENERIC) {
            return Optional.empty();
        }
        String party = response.by().map(Phrase::plain).orElse("");
        String label = party.isEmpty() ? "denial" : "denial by " + party;
        return Optional.of(new Weighed(party.toLowerCase(Locale.ROOT), nats(response), Reliability.F, false, 1, label));
    }

    private static double nats(Response response) {
        double type = response.type() == ResponseKind.DENIAL_SPECIFIC ? SPECIFIC : GENERIC;
        return response.hasStake() ? type : type + WITHOUT_STAKE;
    }
}
