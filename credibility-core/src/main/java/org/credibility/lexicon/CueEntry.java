package org.credibility.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * What the lexicon knows of a cue.
 *
 * @param lemma its dictionary form, lower case
 * @param kind what it says of the speaking
 * @param frame how it takes its content
 */
public record CueEntry(String lemma, CueKind kind, Frame frame) {
    /** How a cue takes its content. */
    public enum Frame {
        /** A clause, with or without "that", or a quotation: said. */
        CLAUSE,
        /** A clause with "that", or a quotation: confirmed. */
        THAT,
        /** A quotation only: laughed. */
        QUOTE,
        /** A listener, then a clause or a quotation: told reporters. */
        LISTENER,
        /** An infinitive, or a clause: plans to. */
        INFINITIVE,
        /** A noun phrase that names what is said: outlines, denied. */
        OBJECT,
        /** A noun phrase that a paper, poll or instrument enters or counts: gives, puts, lists. */
        ENTRY,
        /** The source stands before it in a clause with "if", the content beside that clause: is to be believed. */
        CONDITION,
        /** Another source: citing. */
        SOURCE,
        /** The source follows the cue and the content stands before or after: according to. */
        SOURCE_AFTER,
        /** The cue stands inside its content and has no source: reportedly. */
        INSIDE,
        /** The cue opens its content and has no source: rumour has it that. */
        OPENING
    }

    /** Checks that every part is given. */
    public CueEntry {
        requireNonNull(lemma, "lemma");
        requireNonNull(kind, "kind");
        requireNonNull(frame, "frame");
    }
}
