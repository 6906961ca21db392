package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.source.Source;
import org.credibility.text.Span;

/**
 * What a check sees in a text, before it becomes a finding of its rule.
 *
 * @param span the words it is about
 * @param message what is found, and what to do
 * @param severity how much it matters where that is not what the rule says
 * @param claim the id of the claim it is about
 * @param source what the text calls the source it is about; "" where it is about none
 * @param related other words that belong to it
 */
record Observation(
        Span span,
        String message,
        Optional<Severity> severity,
        Optional<String> claim,
        String source,
        List<Finding.Related> related) {
    Observation {
        related = List.copyOf(related);
    }

    static Observation of(Span span, String message) {
        return new Observation(span, message, Optional.empty(), Optional.empty(), "", List.of());
    }

    Observation about(Claim other) {
        return new Observation(span, message, severity, Optional.of(other.id()), source, related);
    }

    Observation about(Source other) {
        return about(other.name().orElse(other.type().name()));
    }

    Observation about(String other) {
        return new Observation(span, message, severity, claim, other, related);
    }

    Observation as(Severity other) {
        return new Observation(span, message, Optional.of(other), claim, source, related);
    }

    /** The same, about other words too. */
    Observation covering(Span other) {
        return new Observation(span.cover(other), message, severity, claim, source, related);
    }

    Observation beside(Span other, String label) {
        List<Finding.Related> more = new ArrayList<>(related);
        more.add(new Finding.Related(other, label));
        return new Observation(span, message, severity, claim, source, more);
    }
}
