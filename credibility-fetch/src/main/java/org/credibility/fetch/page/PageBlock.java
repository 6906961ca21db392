package org.credibility.fetch.page;

import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.Trait;

/**
 * A stretch of a page that stands on lines of its own.
 *
 * @param text its words, white space folded
 * @param part where on the page it stands
 * @param words how many words it has
 * @param linkedWords how many of them are part of a link
 */
record PageBlock(String text, Part part, int words, int linkedWords) {
    /** So many words make a block prose; a shorter one may be a label. */
    private static final int PROSE_WORDS = 12;

    /** A shorter block may be prose if it ends as a sentence does. */
    private static final int SENTENCE_WORDS = 5;

    /** Where a block stands. */
    enum Part {
        /** A heading of the first two ranks. */
        HEADING,
        /** Text of the page. */
        TEXT,
        /** Around the text: navigation, footer, what stands aside, dialogues. */
        MARGIN,
        /** A button or another control. */
        CONTROL,
        /** What only readers without scripts see. */
        WITHOUT_SCRIPT,
        /** What no reader sees at first: menus, dialogues, and at times the text that is kept for subscribers. */
        HIDDEN
    }

    static PageBlock of(HtmlBlock block) {
        return new PageBlock(block.text(), part(block), block.words(), block.linkedWords());
    }

    private static Part part(HtmlBlock block) {
        if (block.is(Trait.HIDDEN)) {
            return Part.HIDDEN;
        }
        if (block.is(Trait.WITHOUT_SCRIPT)) {
            return Part.WITHOUT_SCRIPT;
        }
        if (block.is(Trait.CONTROL)) {
            return Part.CONTROL;
        }
        if (block.is(Trait.MARGIN)) {
            return Part.MARGIN;
        }
        return block.is(Trait.TOP_HEADING) ? Part.HEADING : Part.TEXT;
    }

    /** Returns whether a reader sees it. */
    boolean isVisible() {
        return part != Part.WITHOUT_SCRIPT && part != Part.HIDDEN;
    }

    /** Returns whether its words are words of the page: what is hidden is, where it is running text. */
    boolean isRead() {
        return isVisible() || isHiddenProse();
    }

    /** Returns whether it is running text that is hidden. */
    boolean isHiddenProse() {
        return part == Part.HIDDEN && runs();
    }

    /** Returns whether it is running text rather than labels and links. */
    boolean isProse() {
        return part == Part.TEXT && runs();
    }

    private boolean runs() {
        return 2 * linkedWords < words && (words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence()));
    }

    private boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…。！？".indexOf(text.charAt(last)) >= 0;
    }
}
