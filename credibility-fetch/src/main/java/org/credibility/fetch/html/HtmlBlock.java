package org.credibility.fetch.html;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A stretch of a page that stands on lines of its own.
 *
 * @param index its place among the blocks of the page
 * @param text its words, white space folded; never empty
 * @param container the innermost element around it that stands on lines of its own
 * @param traits what it stands inside of, a bit for each {@link Trait}
 * @param words how many words it has
 * @param linkedWords how many of them are part of a link
 * @param emphasizedWords how many of them are in italics
 * @param strongWords how many of them are in bold type
 * @param links the links in it, in order
 * @param runs the runs of the file its words were read from, in order
 */
public record HtmlBlock(
        int index,
        String text,
        HtmlContainer container,
        int traits,
        int words,
        int linkedWords,
        int emphasizedWords,
        int strongWords,
        List<HtmlLink> links,
        List<HtmlRun> runs) {
    /** Copies the lists and checks that every part is given. */
    public HtmlBlock {
        requireNonNull(text, "text");
        requireNonNull(container, "container");
        links = List.copyOf(links);
        runs = List.copyOf(runs);
    }

    /** Returns whether it stands inside an element of a trait. */
    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }
}
