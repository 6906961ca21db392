package org.credibility.fetch.metadata;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who made an article.
 *
 * @param name the name, without titles of the trade
 * @param kind whether it is a person
 * @param role what was done
 */
public record Author(String name, Kind kind, Role role) {
    /** Who an author can be. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** A newsroom, an agency, an outlet. */
        ORGANISATION
    }

    /** What an author did. */
    public enum Role {
        /** Wrote the article. */
        WRITER,
        /** Helped with it. */
        CONTRIBUTOR,
        /** Edited or reviewed it. */
        EDITOR
    }

    /** Checks that every part is given. */
    public Author {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(role, "role");
    }
}
