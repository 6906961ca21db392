package org.credibility.fetch.extraction;

import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.Trait;

/** Running text, as far as a single block tells. */
final class Prose {
    /** So many words make a block prose; a shorter one may be a label. */
    private static final int WORDS = 12;

    /** A shorter block may be prose if it ends as a sentence does. */
    private static final int SENTENCE_WORDS = 5;

    private static final String CLOSERS = "\"'”’»)]";
    private static final String ENDS = ".!?…。！？";

    private Prose() {}

    /** Returns whether a block is running text of the page, wherever it is shown. */
    static boolean is(HtmlBlock block) {
        return !block.is(Trait.WITHOUT_SCRIPT)
                && !block.is(Trait.CONTROL)
                && !block.is(Trait.MARGIN)
                && !block.is(Trait.CAPTION)
                && 2 * block.linkedWords() < block.words()
                && (block.words() >= WORDS || (block.words() >= SENTENCE_WORDS && endsSentence(block.text())));
    }

    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
