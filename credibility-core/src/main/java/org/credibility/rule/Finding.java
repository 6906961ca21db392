package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;

/**
 * Something about the sourcing of an article that an editor should look at.
 *
 * @param rule the rule that finds it
 * @param severity how much it matters
 * @param message at most 80 characters: what is found, and what to do
 * @param claim the id of the claim it is about; empty where it is about none
 * @param span the words it is about, half-open, in UTF-16 code units of the article's untouched text; never empty where
 *     the text is not
 * @param related other words of the text that belong to it, in text order
 * @param fingerprint what stays the same when the text around the finding changes: a hash of the rule, of the words of
 *     its sentence and of the source it is about, a colon, and which of the findings alike it is; no two findings of a
 *     report share one
 */
public record Finding(
        Rule rule,
        Severity severity,
        String message,
        Optional<String> claim,
        Span span,
        List<Related> related,
        String fingerprint) {
    /** Copies the list and checks that every part is given. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(message, "message");
        requireNonNull(claim, "claim");
        requireNonNull(span, "span");
        related = List.copyOf(related);
        requireNonNull(fingerprint, "fingerprint");
    }

    /**
     * Words elsewhere in the text that belong to a finding.
     *
     * @param span the words, half-open, in UTF-16 code units of the article's untouched text
     * @param label what they are to the finding, such as "source"
     */
    public record Related(Span span, String label) {
        /** Checks that both parts are given. */
        public Related {
            requireNonNull(span, "span");
            requireNonNull(label, "label");
        }
    }

    /** Returns the same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, message, claim, span, related, fingerprint);
    }
}
