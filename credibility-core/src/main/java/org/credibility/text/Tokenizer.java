package org.credibility.text;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.Token.Kind;

/**
 * Cuts a text into tokens much as the Penn Treebank does [1], but keeps every offset and drops nothing except white space.
 *
 * <p>Contractions are cut ({@code do|n't}, {@code company|'s}, {@code can|not}); words joined by a hyphen, a slash or an ampersand stay
 * whole; a known abbreviation keeps its dot ({@link Abbreviations}). Quotation marks, brackets and dashes stand alone; runs of dots, of
 * hyphens, and of question and exclamation marks are one token each. No token holds white space, cuts a surrogate pair, or leaves a
 * combining mark or a joined emoji without its base. Each step reads a bounded number of characters past the end of its token, so the
 * time is linear even without any white space.
 *
 * <p>[1] R. MacIntyre, <i>Treebank tokenization</i>, University of Pennsylvania, 1995.
 */
public final class Tokenizer {
    /** What ends a word of plain letters, whatever comes behind it. */
    private static final String ENDS = " ,;!?)\"\n\r\t";

    private final String text;
    private final WordScanner words;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
        this.words = new WordScanner(text);
    }

    /** Returns the tokens of the text in their order; they do not overlap and leave out nothing but white space. */
    public static List<Token> tokenize(CharSequence text) {
        return new Tokenizer(text.toString()).tokens();
    }

    private List<Token> tokens() {
        int offset = 0;
        while (offset < text.length()) {
            int c = text.codePointAt(offset);
            int end = plainEnd(offset);
            offset = end > offset
                    ? add(offset, end, Kind.WORD)
                    : Characters.isSpace(c) ? offset + Character.charCount(c) : next(offset, c);
        }
        return List.copyOf(tokens);
    }

    /**
     * Returns the end of a word of plain letters that stands between blanks, or before a mark that joins nothing to letters;
     * the offset where none begins there. Most words are such, and are seen to be at a glance.
     */
    private int plainEnd(int begin) {
        if (begin > 0 && text.charAt(begin - 1) != ' ') {
            return begin;
        }
        int end = begin;
        while (end < text.length() && isPlainLetter(text.charAt(end))) {
            end++;
        }
        boolean ends = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
        return ends && !Clitics.mayCut(text, begin, end) ? end : begin;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int next(int begin, int c) {
        boolean fresh = !Characters.isWord(Characters.before(text, begin));
        int end = fresh ? Addresses.end(text, begin) : begin;
        if (end > begin) {
            return add(begin, end, Kind.ADDRESS);
        }
        if (Characters.isWord(c)) {
            return word(begin);
        }
        end = fresh ? Addresses.handleEnd(text, begin) : begin;
        if (end > begin) {
            return add(begin, end, c == '@' ? Kind.HANDLE : Kind.WORD);
        }
        if (fresh && startsFigure(begin, c)) {
            end = words.end(begin + 1);
            return add(begin, end, kindOf(Span.of(begin + 1, end)));
        }
        end = Clitics.apostrophisedEnd(text, begin);
        return end > begin ? add(begin, end, Kind.WORD) : mark(begin, c);
    }

    /** Returns whether a sign or a decimal point stands before a figure, as in {@code -5} and {@code .22-caliber}. */
    private boolean startsFigure(int begin, int c) {
        int before = Characters.before(text, begin);
        boolean alone = before < 0 || Characters.isSpace(before) || before == '(' || before == '$';
        if (!alone || !Characters.isDigit(Characters.at(text, begin + 1))) {
            return false;
        }
        boolean sign = c == '-' || c == '+' || c == '\u2212';
        return c == '.' || (sign && Figures.isFigure(text, begin + 1, words.end(begin + 1)));
    }

    private int word(int begin) {
        int end = words.end(begin);
        if (!Clitics.mayCut(text, begin, end)) {
            return add(begin, end, kindOf(Span.of(begin, end)));
        }
        Clitics.cuts(text, begin, end).forEach(cut -> add(cut.begin(), cut.end(), kindOf(cut)));
        return end;
    }

    private Kind kindOf(Span word) {
        return Figures.isFigure(text, word.begin(), word.end()) ? Kind.NUMBER : Kind.WORD;
    }

    private int mark(int begin, int c) {
        int end = Characters.clusterEnd(text, begin);
        boolean single = end == begin + Character.charCount(c);
        if (single && Marks.runs(c)) {
            end = runEnd(begin, c);
        } else if (single && Marks.quoteLength(text, begin) == 2) {
            end = Characters.clusterEnd(text, begin + 1);
        }
        return add(begin, end, Marks.isPunctuation(c) ? Kind.PUNCTUATION : Kind.SYMBOL);
    }

    /** Ends before the last mark of the run if a combining mark follows, since it belongs to that one. */
    private int runEnd(int begin, int c) {
        int end = begin + 1;
        while (end < text.length()
                && Marks.sameRun(c, text.charAt(end))
                && Characters.clusterEnd(text, end) == end + 1) {
            end++;
        }
        return end;
    }

    private int add(int begin, int end, Kind kind) {
        tokens.add(new Token(Span.of(begin, end), kind));
        return end;
    }
}
