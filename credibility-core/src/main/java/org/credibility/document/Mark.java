package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;

/**
 * A suppression comment of a draft: an editor's word that some rules do not apply to a stretch of text.
 *
 * @param rules the ids of the rules, in the order written; empty means every rule
 * @param scope the text it covers, half-open, in UTF-16 code units of the article's untouched text
 * @param reason the editor's reason; empty where none is given
 */
public record Mark(List<String> rules, Span scope, Optional<String> reason) {
    /** Copies the rules and checks that every part is given. */
    public Mark {
        rules = List.copyOf(rules);
        requireNonNull(scope, "scope");
        requireNonNull(reason, "reason");
    }
}
