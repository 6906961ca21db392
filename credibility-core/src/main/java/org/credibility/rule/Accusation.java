package org.credibility.rule;

import org.credibility.text.Span;

/**
 * Something said against a named party.
 *
 * @param sentence the index of its sentence
 * @param span the words that say what the party did, the party included
 * @param party the party's name
 */
record Accusation(int sentence, Span span, String party) {
    /** The last word of the name, by which a text calls a party again. */
    String shortName() {
        return party.substring(party.lastIndexOf(' ') + 1);
    }
}
