package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.credibility.fetch.page.PageBlock.Part;
import org.credibility.fetch.page.WallPhrase.Place;

/**
 * A phrase of a wall on a page.
 *
 * @param phrase the phrase
 * @param block the index of its block; -1 in the title
 * @param isHead whether it is most of the title, of a part of it, or of a heading
 * @param words the words it stands in, for a reader
 */
record Sign(WallPhrase phrase, int block, boolean isHead, String words) {
    /** So many words may stand beside a phrase in a heading that says nothing else. */
    private static final int WORDS_BESIDE = 3;

    private static final int SHOWN_CHARS = 80;

    /** A longer block that addresses nobody tells of walls, and is none. */
    private static final int UNADDRESSED_WORDS = 14;

    /** What stands between the title of a page and the name of its site. */
    private static final Pattern TITLE_PARTS = Pattern.compile("[|–—·•»«/]|\\s-\\s|[.!?]\\s");

    /** Returns what a title says: each of its parts by itself. */
    static List<Sign> inTitle(String title) {
        List<Sign> signs = new ArrayList<>();
        for (String part : TITLE_PARTS.split(title, -1)) {
            addHead(signs, part, WallPhrases.numbers(part), -1);
        }
        return signs;
    }

    /** Returns what a block says. */
    static List<Sign> inBlock(PageBlock block, int index) {
        List<Sign> signs = new ArrayList<>();
        int[] words = WallPhrases.numbers(block.text());
        boolean spoken = words.length <= UNADDRESSED_WORDS || WallPhrases.address(words);
        for (WallPhrase phrase : WallPhrases.in(words)) {
            if ((phrase.place() == Place.MESSAGE && spoken)
                    || (block.part() == Part.CONTROL && phrase.place() == Place.CONTROL)) {
                signs.add(new Sign(phrase, index, false, shown(block.text())));
            }
        }
        if (block.part() == Part.HEADING || (block.part() == Part.TEXT && words.length <= WORDS_BESIDE)) {
            addHead(signs, block.text(), words, index);
        }
        return signs;
    }

    private static void addHead(List<Sign> signs, String text, int[] words, int block) {
        for (WallPhrase phrase : WallPhrases.in(words)) {
            if (phrase.place() != Place.CONTROL
                    && words.length <= phrase.words().size() + WORDS_BESIDE) {
                signs.add(new Sign(phrase, block, true, shown(text)));
            }
        }
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= SHOWN_CHARS ? stripped : stripped.substring(0, SHOWN_CHARS) + "…";
    }
}
