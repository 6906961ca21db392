package org.credibility.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.text.ParagraphSplitter;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Tells blocks apart where no markup does: by their words alone. A line of a text without markup is a block. */
public final class LineBlocks {
    private static final String BULLETS = "-*•‣◦–—·";
    private static final String CLOSERS = "\"'”’)»]";
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_HEADLINE_SENTENCES = 2;

    private LineBlocks() {}

    static List<Block> of(String text, Optional<String> title) {
        List<Span> lines = ParagraphSplitter.split(text);
        List<Block> blocks = new ArrayList<>(lines.size());
        for (Span line : lines) {
            boolean headline = blocks.isEmpty()
                    && title.isPresent()
                    && line.in(text).equals(title.get().strip())
                    && isHeadline(line.in(text));
            blocks.add(new Block(line, headline ? Block.Kind.HEADLINE : kindOf(line.in(text))));
        }
        return blocks;
    }

    static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns whether the first line of a text can be its headline. A text without one begins with a paragraph: a line that
     * is long, or holds several sentences.
     */
    public static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && TextStructure.of(line).sentences().size() <= MOST_HEADLINE_SENTENCES;
    }

    /** Returns what a line below the headline is, given without white space around it; it holds a character at least. */
    public static Block.Kind kindOf(String line) {
        if (isListItem(line)) {
            return Block.Kind.LIST_ITEM;
        }
        if (isByline(line)) {
            return Block.Kind.OTHER;
        }
        return isHeading(line) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private static boolean isListItem(String line) {
        if (line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1))) {
            return true;
        }
        int digits = 0;
        while (digits < Math.min(3, line.length()) && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && Character.isWhitespace(line.charAt(digits + 1));
    }

    /** "By Dorota Finch and Milo Estrin". */
    private static boolean isByline(String line) {
        boolean by = line.startsWith("By ") || line.startsWith("BY ");
        return by && line.length() <= LONGEST_HEADING && ".!?".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** A short line that no full stop closes, or a short question, is a heading. */
    private static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return false;
        }
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".!…:;,".indexOf(line.charAt(last)) < 0 && line.charAt(0) != '"' && line.charAt(0) != '“';
    }
}
