package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.text.Span;

/**
 * Something about the sourcing of an article that an editor should look at.
 *
 * @param rule the id of the rule, "CR" and three digits
 * @param name the rule's name, lower case with hyphens
 * @param severity how much it matters
 * @param message a sentence: what is found and what to do
 * @param claim the id of the claim it is about; empty where it is about none
 * @param span the words it is about, half-open, in UTF-16 code units of the article's untouched text
 * @param fingerprint what stays the same when the text around the finding moves
 */
public record Finding(
        String rule,
        String name,
        Severity severity,
        String message,
        Optional<String> claim,
        Span span,
        String fingerprint) {
    /** Checks that every part is given. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(name, "name");
        requireNonNull(severity, "severity");
        requireNonNull(message, "message");
        requireNonNull(claim, "claim");
        requireNonNull(span, "span");
        requireNonNull(fingerprint, "fingerprint");
    }
}
