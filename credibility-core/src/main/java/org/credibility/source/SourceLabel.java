package org.credibility.source;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * What the words that name a source say of it.
 *
 * @param type what it is
 * @param anonymity whether readers can tell who it is
 * @param count how many people it stands for; empty means an unknown plural
 * @param accessDescribed whether the words say how it comes to know
 * @param reasonGiven whether the words say why it is not named
 */
public record SourceLabel(
        SourceType type, Anonymity anonymity, OptionalInt count, boolean accessDescribed, boolean reasonGiven) {
    /** Checks that every part is given. */
    public SourceLabel {
        requireNonNull(type, "type");
        requireNonNull(anonymity, "anonymity");
        requireNonNull(count, "count");
    }

    /** The same words read as naming a source of another type. */
    SourceLabel as(SourceType otherType, Anonymity otherAnonymity) {
        return new SourceLabel(otherType, otherAnonymity, count, accessDescribed, reasonGiven);
    }
}
