package org.credibility.syntax;

import static java.util.Objects.requireNonNull;

/**
 * What a token is in its sentence.
 *
 * @param tag its part of speech
 * @param head the index of its head among the tokens of the sentence; {@link #NO_HEAD} for the root
 * @param relation how it hangs on its head
 * @param entity what it names
 */
public record ParsedWord(PartOfSpeech tag, int head, Relation relation, EntityKind entity) {
    /** The head of the word that the sentence hangs on. */
    public static final int NO_HEAD = -1;

    /** Checks that all is there, and that the root and nothing else has no head. */
    public ParsedWord {
        requireNonNull(tag, "tag");
        requireNonNull(relation, "relation");
        requireNonNull(entity, "entity");
        if (head < NO_HEAD || (head == NO_HEAD) != (relation == Relation.ROOT)) {
            throw new IllegalArgumentException("head " + head + ", relation " + relation);
        }
    }

    /** Returns whether the sentence hangs on this word. */
    public boolean isRoot() {
        return head == NO_HEAD;
    }
}
