package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of the block at hand as they are read: white space is folded on the way, so that offsets stay. */
final class BlockText {
    private char[] text = new char[1024];
    private int length;
    private boolean spacePending;
    private int linkedWords;
    private int emphasizedWords;
    private int strongWords;
    private int breaks;
    private List<HtmlLink> links = new ArrayList<>();
    private List<HtmlRun> runs = new ArrayList<>();
    private @Nullable Element linked;
    private @Nullable HtmlLink link;

    /** Adds words that stand inside of elements with some traits. */
    void add(TextNode node, int traits) {
        String words = node.getWholeText();
        int offset = append(words);
        if (offset < 0) {
            return;
        }
        boolean startsLine = breaks > 0;
        breaks = 0;
        if (link == null && linked != null) {
            link = new HtmlLink(linked, offset);
            links.add(link);
        }
        if (link != null) {
            link.endAt(length);
        }
        runs.add(new HtmlRun(node, offset, startsLine, link));
        count(words, traits);
    }

    private void count(String words, int traits) {
        if ((traits & (Trait.LINK.bit() | Trait.EMPHASIS.bit() | Trait.STRONG.bit())) != 0) {
            int count = Words.count(words);
            linkedWords += (traits & Trait.LINK.bit()) != 0 ? count : 0;
            emphasizedWords += (traits & Trait.EMPHASIS.bit()) != 0 ? count : 0;
            strongWords += (traits & Trait.STRONG.bit()) != 0 ? count : 0;
        }
    }

    /**
     * Returns where the first word stands that is not white space; -1 where all of it is. The words are put behind a free
     * place, for a space before them, and folded there: signs of an array are read several times faster than those of a
     * string.
     */
    private int append(String words) {
        int offset = -1;
        makeRoomFor(words.length() + 1);
        int from = length + 1;
        int to = from + words.length();
        words.getChars(0, words.length(), text, from);
        int at = from;
        while (at < to) {
            if (Words.isSpace(text[at])) {
                spacePending = length > 0;
                at++;
                continue;
            }
            if (spacePending) {
                text[length++] = ' ';
                spacePending = false;
            }
            offset = offset < 0 ? length : offset;
            int end = foldedEnd(at, to);
            System.arraycopy(text, at, text, length, end - at);
            length += end - at;
            at = end;
        }
        return offset;
    }

    /** Returns where the words that begin at a place are followed by white space that is not one space between two words. */
    private int foldedEnd(int begin, int end) {
        char[] signs = text;
        for (int at = begin; at < end; at++) {
            char c = signs[at];
            if (c == ' ' ? at + 1 == end || Words.isSpace(signs[at + 1]) : Words.isSpace(c)) {
                return at;
            }
        }
        return end;
    }

    private void makeRoomFor(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    /** Breaks the line; returns whether that is the second break in a row, which ends a block. */
    boolean breakLine() {
        spacePending = length > 0;
        return ++breaks > 1;
    }

    /** Begins a link: words that follow are its anchor. */
    void openLink(Element element) {
        linked = element;
        link = null;
    }

    void closeLink() {
        linked = null;
        link = null;
    }

    /** Returns the block of the words so far, if there are any, and begins the next one, in the link that is still open. */
    Optional<HtmlBlock> block(int index, HtmlContainer container, int traits) {
        breaks = 0;
        if (length == 0) {
            spacePending = false;
            return Optional.empty();
        }
        String words = new String(text, 0, length);
        int count = Words.count(text, length);
        HtmlBlock block = new HtmlBlock(
                index,
                words,
                container,
                traits,
                count,
                Math.min(count, linkedWords),
                Math.min(count, emphasizedWords),
                Math.min(count, strongWords),
                links,
                runs);
        clear();
        return Optional.of(block);
    }

    private void clear() {
        length = 0;
        spacePending = false;
        linkedWords = 0;
        emphasizedWords = 0;
        strongWords = 0;
        link = null;
        links = new ArrayList<>();
        runs = new ArrayList<>();
    }
}
