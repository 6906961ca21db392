package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.document.Tier;

/**
 * What a caller knows of a source before any text is read.
 *
 * @param match what it goes by: a domain such as "post.example", a handle such as "@ann", or a name such as "Harbour Post"
 * @param tier the caller's rating where it is an outlet; empty where there is none
 * @param type what it is; empty where the text decides
 * @param sameAs another name of the same source; empty where there is none
 * @param owner who owns it; sources of one owner are not independent of each other; empty where it is not known
 */
public record KnownSource(
        String match, Optional<Tier> tier, Optional<SourceType> type, Optional<String> sameAs, Optional<String> owner) {
    /**
     * Checks that every part is given.
     *
     * @throws IllegalArgumentException if the name is blank, or if the type is of nobody
     */
    public KnownSource {
        requireNonNull(match, "match");
        requireNonNull(tier, "tier");
        requireNonNull(type, "type");
        requireNonNull(sameAs, "sameAs");
        requireNonNull(owner, "owner");
        if (match.isBlank()) {
            throw new IllegalArgumentException("match is blank");
        }
        if (type.isPresent() && type.get().group() == SourceGroup.NONE) {
            throw new IllegalArgumentException("'" + match + "' cannot be " + type.get() + ", which is nobody");
        }
    }

    /** Returns a source of which only the name is known. */
    public static KnownSource of(String match) {
        return new KnownSource(match, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same source, its blanks filled from another. */
    KnownSource or(KnownSource other) {
        return new KnownSource(match, tier.or(other::tier), type.or(other::type), sameAs, owner.or(other::owner));
    }
}
