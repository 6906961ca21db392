package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.PageCode;
import org.credibility.fetch.html.Words;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.page.PageBlock.Part;

/**
 * How a page is built, as far as it tells an article from a wall.
 *
 * @param title the title of the page; empty where it has none
 * @param blocks what it shows, in order
 * @param signs the phrases of walls on it, in order
 * @param articleMarks what in its head says that it is an article
 * @param paidMarks what in its code says that the article is not free
 * @param botMarks what in its code belongs to a test for robots
 * @param wordCount how many words the article has by its own count; 0 where that is not said
 * @param scripts how many scripts it has
 * @param counts how many words of each kind it shows
 */
record PageShape(
        Optional<String> title,
        List<PageBlock> blocks,
        List<Sign> signs,
        List<String> articleMarks,
        List<String> paidMarks,
        List<String> botMarks,
        int wordCount,
        int scripts,
        WordCounts counts) {
    /** So many blocks are searched for phrases: walls say what they are at once, and a cost has an end. */
    private static final int SEARCHED_BLOCKS = 2000;

    /** With so many words of running text, no phrase makes a page a wall: it is not searched for any. */
    private static final int PROTECTED_WORDS = 1500;

    /** A phrase in a longer block is something told, not something said to the reader. */
    private static final int MESSAGE_WORDS = 90;

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\r]*\n");

    /** Returns the shape of a web page. */
    static PageShape of(HtmlPage page, LinkedData data) {
        PageCode code = page.code();
        List<PageBlock> blocks = page.blocks().stream().map(PageBlock::of).toList();
        WordCounts counts = WordCounts.of(blocks);
        Optional<String> title = code.title();
        return new PageShape(
                title,
                blocks,
                signs(title, blocks, counts),
                HeadWords.articleMarks(code, data),
                HeadWords.paidMarks(code, data),
                HeadWords.botMarks(code),
                data.wordCount(),
                code.scripts(),
                counts);
    }

    /** Returns the shape of a plain text, whose blocks are its paragraphs. */
    static PageShape of(String text) {
        List<PageBlock> blocks = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(text, -1)) {
            String stripped = paragraph.strip();
            if (!stripped.isEmpty()) {
                blocks.add(new PageBlock(stripped, Part.TEXT, Words.count(stripped), 0));
            }
        }
        WordCounts counts = WordCounts.of(blocks);
        List<Sign> signs = signs(Optional.empty(), blocks, counts);
        return new PageShape(Optional.empty(), blocks, signs, List.of(), List.of(), List.of(), 0, 0, counts);
    }

    /** Returns how many words of running text the page has. */
    int proseWords() {
        return counts.prose();
    }

    /** Returns how many words of running text the page has beside the blocks that speak for a wall. */
    int proseWordsBeside(Wall wall) {
        return proseWordsBeside(wall, blocks.size());
    }

    /** Returns how many words of running text come before a wall speaks, or on the whole page where it does not. */
    int proseWordsBefore(Wall wall) {
        int first = messages(wall).stream().mapToInt(Sign::block).min().orElse(blocks.size());
        return proseWordsBeside(wall, first);
    }

    private int proseWordsBeside(Wall wall, int end) {
        if (signs.isEmpty() && end == blocks.size()) {
            return counts.prose();
        }
        BitSet speaking = new BitSet();
        for (Sign sign : signs) {
            if (sign.phrase().wall() == wall && sign.block() >= 0) {
                speaking.set(sign.block());
            }
        }
        int words = 0;
        for (int at = 0; at < end; at++) {
            if (blocks.get(at).isProse() && !speaking.get(at)) {
                words += blocks.get(at).words();
            }
        }
        return words;
    }

    /** Returns how many words a reader sees. */
    int visibleWords() {
        return counts.visible();
    }

    /** Returns how many words of links a reader sees. */
    int linkedWords() {
        return counts.linked();
    }

    boolean isMarkedAsArticle() {
        return !articleMarks.isEmpty();
    }

    /** Returns what the title and headings say of a wall. */
    List<Sign> heads(Wall wall) {
        return signs.stream()
                .filter(sign -> sign.isHead() && sign.phrase().wall() == wall)
                .toList();
    }

    /** Returns what the page says to the reader about a wall, outside the title. */
    List<Sign> messages(Wall wall) {
        return signs.stream()
                .filter(sign -> sign.block() >= 0 && sign.phrase().tells(wall, WallPhrase.Place.MESSAGE))
                .toList();
    }

    /** Returns what the buttons offer for a wall. */
    List<Sign> controls(Wall wall) {
        return signs.stream()
                .filter(sign -> sign.phrase().tells(wall, WallPhrase.Place.CONTROL))
                .toList();
    }

    private static List<Sign> signs(Optional<String> title, List<PageBlock> blocks, WordCounts counts) {
        List<Sign> signs = new ArrayList<>();
        if (counts.prose() >= PROTECTED_WORDS) {
            return signs;
        }
        title.ifPresent(words -> signs.addAll(Sign.inTitle(words)));
        for (int at = 0; at < Math.min(blocks.size(), SEARCHED_BLOCKS); at++) {
            PageBlock block = blocks.get(at);
            if (block.words() <= MESSAGE_WORDS && block.part() != Part.HIDDEN) {
                signs.addAll(Sign.inBlock(block, at));
            }
        }
        return List.copyOf(signs);
    }
}
