package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

/**
 * Two accounts of one origin, and the reason.
 *
 * @param from the place of one account in the list that was given
 * @param to the place of the other
 * @param reason why they belong together
 * @param words what they share or name: details, an outlet, a speaker
 */
public record Join(int from, int to, JoinReason reason, String words) {
    /** Checks that every part is given. */
    public Join {
        requireNonNull(reason, "reason");
        requireNonNull(words, "words");
    }
}
