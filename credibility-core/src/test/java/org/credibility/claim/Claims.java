package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.source.Chain;
import org.credibility.text.Span;

/** Short ways to claims for tests. */
public final class Claims {
    private Claims() {}

    /** Returns a claim in the body. */
    public static Claim claim(int number, ClaimKind kind, Chain... chains) {
        return claim(number, Span.of(number, number + 1), kind, Salience.BODY, chains);
    }

    /** Returns a claim. */
    public static Claim claim(int number, Span span, ClaimKind kind, Salience salience, Chain... chains) {
        return new Claim(
                number,
                span,
                kind,
                salience,
                List.of(),
                List.of(chains),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
