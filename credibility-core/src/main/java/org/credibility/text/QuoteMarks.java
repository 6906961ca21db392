package org.credibility.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells from its neighbours what each quotation mark of a paragraph may do. */
final class QuoteMarks {
    /** So many adjacent quotation marks are passed to find a mark's neighbour. */
    private static final int MAX_ADJACENT = 4;

    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "n");

    /** The marks that close one another. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET
    }

    /**
     * A mark that may open or close a quotation.
     *
     * @param offset where it stands
     * @param length its UTF-16 code units: 2 for a pair of apostrophes that stands for a double mark
     * @param sign how it is written, the straight double mark for such a pair
     * @param family what it may be paired with
     * @param opens whether its neighbours let it open
     * @param closes whether they let it close
     * @param weak whether it is more likely a unit or an apostrophe, so that it closes only if nothing else does
     */
    record Mark(int offset, int length, char sign, Family family, boolean opens, boolean closes, boolean weak) {
        /** Returns the offset after the mark. */
        int end() {
            return offset + length;
        }
    }

    private final CharSequence text;
    private final Span paragraph;

    private QuoteMarks(CharSequence text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Returns the marks of the paragraph that may open or close a quotation, in order. */
    static List<Mark> in(CharSequence text, Span paragraph) {
        QuoteMarks finder = new QuoteMarks(text, paragraph);
        List<Mark> marks = new ArrayList<>();
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            int length = Marks.quoteLength(text, i);
            if (length > 0) {
                Mark mark = finder.classify(i, length);
                if (mark.opens || mark.closes) {
                    marks.add(mark);
                }
            }
            i += Math.max(1, length);
        }
        return marks;
    }

    private Mark classify(int offset, int length) {
        boolean openLike = isOpenLike(offset);
        boolean closeLike = isCloseLike(offset + length);
        char sign = length == 2 ? '"' : text.charAt(offset);
        return switch (sign) {
            case '"' -> straight(offset, length, openLike, closeLike);
            case '\u201C' -> mark(offset, sign, Family.DOUBLE, openLike || !closeLike, closeLike);
            case '\u201D' -> right(offset, openLike, closeLike);
            case '\u201E', '\u201F' -> mark(offset, sign, Family.DOUBLE, true, false);
            case '\u00AB' -> mark(offset, sign, Family.GUILLEMET, true, false);
            case '\u00BB' -> mark(offset, sign, Family.GUILLEMET, false, true);
            default -> single(offset, sign, openLike, closeLike);
        };
    }

    private static Mark mark(int offset, char sign, Family family, boolean opens, boolean closes) {
        return new Mark(offset, 1, sign, family, opens, closes, false);
    }

    private Mark straight(int offset, int length, boolean openLike, boolean closeLike) {
        boolean none = length == 1 ? isInches(offset) : isWord(offset - 1) && isWord(offset + length);
        boolean opens = !none && (openLike || !closeLike);
        boolean closes = !none && (closeLike || !openLike);
        return new Mark(offset, length, '"', Family.DOUBLE, opens, closes, isDigit(offset - 1));
    }

    /** A right mark may open where nothing stands before it: the page's own error, which the matcher corrects. */
    private Mark right(int offset, boolean openLike, boolean closeLike) {
        boolean none = isInches(offset);
        return mark(offset, '\u201D', Family.DOUBLE, !none && openLike, !none && (closeLike || !openLike));
    }

    private Mark single(int offset, char sign, boolean openLike, boolean closeLike) {
        if (isApostrophe(offset)) {
            return mark(offset, sign, Family.SINGLE, false, false);
        }
        boolean neither = !openLike && !closeLike;
        boolean closes = switch (sign) {
            case '\u2018' -> closeLike && !openLike;
            case '\u2019' -> closeLike || (neither && isStop(before(offset)));
            case '\'' -> closeLike || (neither && isStop(before(offset)) && before(offset) != ':');
            default -> false;
        };
        boolean opens = sign != '\u2019' && (openLike || (neither && !closes));
        return new Mark(offset, 1, sign, Family.SINGLE, opens, closes, isWeak(offset));
    }

    private boolean isOpenLike(int offset) {
        int before = before(offset);
        return before < 0
                || Characters.isSpace(before)
                || Marks.opensBracket(before)
                || Characters.isDash(before)
                || before == '/';
    }

    private boolean isCloseLike(int end) {
        int after = after(end);
        return after < 0
                || Characters.isSpace(after)
                || Marks.closesBracket(after)
                || Characters.isDash(after)
                || after == '/'
                || isStop(after);
    }

    private static boolean isStop(int c) {
        return ".,;:?!\u2026".indexOf(c) >= 0;
    }

    private int before(int offset) {
        int i = offset;
        while (offset - i < MAX_ADJACENT && i > paragraph.begin() && isPassed(text.charAt(i - 1))) {
            i--;
        }
        return i > paragraph.begin() ? Characters.before(text, i) : -1;
    }

    private int after(int end) {
        int i = end;
        while (i - end < MAX_ADJACENT && i < paragraph.end() && isPassed(text.charAt(i))) {
            i++;
        }
        return i < paragraph.end() ? Characters.at(text, i) : -1;
    }

    private static boolean isPassed(char c) {
        return Marks.isQuote(c) || Characters.isInvisible(c);
    }

    private boolean isApostrophe(int offset) {
        boolean inWord = isWord(offset - 1) && isWord(offset + 1);
        return inWord || isElided(offset) || isShortAnd(offset) || isFeet(offset);
    }

    private boolean isWord(int offset) {
        int c = offset < paragraph.begin() || offset >= paragraph.end() ? -1 : text.charAt(offset);
        return Characters.isWord(c) || Characters.isExtender(c) || Character.isSurrogate((char) Math.max(0, c));
    }

    private boolean isDigit(int offset) {
        return offset >= paragraph.begin() && offset < paragraph.end() && Characters.isDigit(text.charAt(offset));
    }

    /** Returns whether a decade follows, or a word that is always written with its beginning left out. */
    private boolean isElided(int offset) {
        int end = offset + 1;
        while (end < paragraph.end() && end - offset < 6 && Characters.isWord(text.charAt(end))) {
            end++;
        }
        String word = text.subSequence(offset + 1, end).toString();
        boolean year = isDigit(offset + 1) && isDigit(offset + 2);
        return ELIDED.contains(word) || (year && (word.length() == 2 || word.endsWith("s")) && !startsClause(offset));
    }

    private boolean startsClause(int offset) {
        int before = before(offset);
        return before < 0 || !Characters.isSpace(before);
    }

    /** Returns whether the mark is the second one of {@code 'n'}. */
    private boolean isShortAnd(int offset) {
        return offset - 2 >= paragraph.begin()
                && (text.charAt(offset - 1) | 0x20) == 'n'
                && Characters.isApostrophe(text.charAt(offset - 2))
                && isElided(offset - 2);
    }

    private boolean isFeet(int offset) {
        int next = offset + 1 < paragraph.end() && text.charAt(offset + 1) == ' ' ? offset + 2 : offset + 1;
        return isDigit(offset - 1) && isDigit(next);
    }

    private boolean isInches(int offset) {
        int i = offset - 1;
        while (isDigit(i) && offset - i <= MAX_ADJACENT) {
            i--;
        }
        int feet = i >= paragraph.begin() && text.charAt(i) == ' ' ? i - 1 : i;
        return i < offset - 1
                && feet >= paragraph.begin()
                && Characters.isApostrophe(text.charAt(feet))
                && isDigit(feet - 1);
    }

    /** Returns whether it may be the apostrophe of a plural ({@code workers' pay}) or of a word without its end ({@code goin' home}). */
    private boolean isWeak(int offset) {
        if (offset + 1 >= paragraph.end() || !Characters.isSpace(text.charAt(offset + 1)) || !isWord(offset - 1)) {
            return false;
        }
        char before = Character.toLowerCase(text.charAt(offset - 1));
        boolean clipped = before == 'n' && isWord(offset - 2) && text.charAt(offset - 2) == 'i';
        return before == 's' || before == 'x' || before == 'z' || clipped;
    }
}
