package org.credibility.syntax;

import java.util.List;
import org.credibility.text.Token;

/**
 * What the words of a sentence look like, as hashes: in lower case with all digits alike, their endings and beginnings,
 * their shape. Outside the sentence stand words of their own.
 */
final class SentenceForms {
    /** So many code units of a token are read from each of its ends. */
    static final int LONGEST_READ = 40;

    private static final int BEFORE = 0x5EED0001;
    private static final int AFTER = 0x5EED0002;

    private final int size;
    private final int[] words;
    private final int[] shapes;
    private final int[][] endings = new int[4][];
    private final int[] beginnings;
    private final boolean[] capitals;
    private final boolean titleCase;

    private SentenceForms(String text, List<Token> tokens) {
        size = tokens.size();
        words = new int[size];
        shapes = new int[size];
        beginnings = new int[size];
        capitals = new boolean[size];
        for (int length = 0; length < endings.length; length++) {
            endings[length] = new int[size];
        }
        for (int at = 0; at < size; at++) {
            read(text, tokens.get(at), at);
        }
        titleCase = TitleCase.is(
                tokens, tokens.stream().map(token -> token.in(text)).toList());
    }

    static SentenceForms of(String text, List<Token> tokens) {
        return new SentenceForms(text, tokens);
    }

    private void read(String text, Token token, int at) {
        int begin = token.begin();
        int end = token.end();
        int read = Math.min(end, begin + LONGEST_READ);
        int word = 0;
        int shape = 0;
        int last = 0;
        for (int offset = begin; offset < read; offset++) {
            char c = text.charAt(offset);
            word = 31 * word + folded(c);
            if (offset == begin + 2) {
                beginnings[at] = FeatureVector.finish(word);
            }
            int sign = sign(c);
            shape = sign == last ? shape : 7 * shape + sign;
            last = sign;
        }
        words[at] = FeatureVector.finish(31 * word + end - begin);
        shapes[at] = FeatureVector.finish(shape);
        capitals[at] = Character.isUpperCase(text.charAt(begin));
        int ending = 0;
        for (int length = 1; length <= endings.length; length++) {
            if (end - length >= begin) {
                ending = 31 * ending + folded(text.charAt(end - length));
            }
            endings[length - 1][at] = FeatureVector.finish(ending);
        }
    }

    private static int folded(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private static int sign(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return c == '-' ? 4 : c == '.' ? 5 : 6;
    }

    int size() {
        return size;
    }

    int word(int at) {
        return at < 0 ? BEFORE : at >= size ? AFTER : words[at];
    }

    int shape(int at) {
        return at < 0 ? BEFORE : at >= size ? AFTER : shapes[at];
    }

    /** Returns the hash of the last characters of a word, at most 4 of them. */
    int ending(int at, int length) {
        return at < 0 ? BEFORE : at >= size ? AFTER : endings[length - 1][at];
    }

    /** Returns the hash of the first three characters; 0 of a shorter word. */
    int beginning(int at) {
        return at < 0 ? BEFORE : at >= size ? AFTER : beginnings[at];
    }

    boolean isCapital(int at) {
        return at >= 0 && at < size && capitals[at];
    }

    /** Returns whether the whole line is written with capitals, which then tell nothing. */
    boolean isTitleCase() {
        return titleCase;
    }
}
