package org.credibility.attribution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.credibility.text.Span;

/**
 * One attribution: a source says a content, as a cue tells (the three parts of the PDTB, PARC and PolNeAR corpora).
 *
 * <p>Spans are half-open, in UTF-16 code units of the article's untouched text; those of one part stand in text order.
 *
 * @param number the attribution's number in its article, from 1, in text order
 * @param source the words that name the source; empty where the text gives none
 * @param cue the words that tie source and content
 * @param content what is said
 * @param nestedIn the number of the attribution whose content holds this one; empty at the outermost level
 */
public record Attribution(int number, List<Span> source, Cue cue, List<Span> content, OptionalInt nestedIn) {
    /** Copies the lists and checks that every part is given. */
    public Attribution {
        source = List.copyOf(source);
        requireNonNull(cue, "cue");
        content = List.copyOf(content);
        requireNonNull(nestedIn, "nestedIn");
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " is below 1");
        }
    }

    /** Returns the id printed in reports, such as "a1". */
    public String id() {
        return "a" + number;
    }
}
