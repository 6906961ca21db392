package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * A document that rests on the same origin as another one or as the article, and the reason.
 *
 * @param document the id of the document, such as "d2"
 * @param other the id of the other document; empty for the article itself
 * @param reason why they belong together
 * @param words what they share or name: details, an outlet, a speaker; "" where the reason says all
 */
public record DocumentJoin(String document, Optional<String> other, JoinReason reason, String words) {
    static final Comparator<DocumentJoin> BY_DOCUMENT = Comparator.comparingInt(
                    (DocumentJoin join) -> Origins.number(join.document()))
            .thenComparingInt(join -> join.other().map(Origins::number).orElse(0))
            .thenComparing(DocumentJoin::reason);

    /** Checks that every part is given. */
    public DocumentJoin {
        requireNonNull(document, "document");
        requireNonNull(other, "other");
        requireNonNull(reason, "reason");
        requireNonNull(words, "words");
    }
}
