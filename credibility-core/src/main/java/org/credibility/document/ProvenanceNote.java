package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.text.Span;

/**
 * A line in which an article says where it, or a part of it, comes from.
 *
 * @param kind what the line tells
 * @param words the line
 * @param span where it stands, half-open, in UTF-16 code units of the article's untouched text; empty where it stands
 *     beside the text on the page
 * @param name the agency, outlet or person it names; empty where it names nobody
 */
public record ProvenanceNote(Kind kind, String words, Optional<Span> span, Optional<String> name) {
    /** What a provenance note tells. */
    public enum Kind {
        /** A news agency is credited. */
        AGENCY,
        /** Somebody contributed to the report. */
        CONTRIBUTION,
        /** Something published earlier was wrong. */
        CORRECTION,
        /** Something was added after publication. */
        UPDATE,
        /** The article appeared elsewhere first. */
        FIRST_PUBLISHED,
        /** The article is paid for. */
        SPONSORED
    }

    /** Checks that every part is given. */
    public ProvenanceNote {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
        requireNonNull(span, "span");
        requireNonNull(name, "name");
    }

    /** Returns the note that a line of a page is; empty where it is none. */
    public static Optional<ProvenanceNote> ofLine(String line) {
        return ProvenanceLines.read(line);
    }

    /** Returns the same note at its place in a text. */
    public ProvenanceNote at(Span place) {
        return new ProvenanceNote(kind, words, Optional.of(place), name);
    }
}
