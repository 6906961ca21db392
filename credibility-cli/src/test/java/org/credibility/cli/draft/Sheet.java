package org.credibility.cli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A draft as it is being made up, with the place of each of its words. */
final class Sheet {
    /**
     * A word with its place.
     *
     * @param text what a reader sees
     * @param begin where it begins in the source
     * @param end where it ends
     */
    record Word(String text, int begin, int end) {}

    private static final String[] LETTERS = {
        "a",
        "b",
        "e",
        "n",
        "o",
        "r",
        "s",
        "t",
        "A",
        "M",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "ж",
        "ש",
        "字",
        "\uD83D\uDE00",
        "\uD835\uDD04",
        "e\u0301"
    };

    private final Random random;
    private final String lineEnd;
    private final StringBuilder source = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private String margin = "";
    private int begin = -1;
    private int end;

    Sheet(Random random) {
        this.random = random;
        this.lineEnd = new String[] {"\n", "\n", "\r\n", "\r"}[random.nextInt(4)];
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    /** Writes markup. */
    Sheet mark(String markup) {
        source.append(markup);
        return this;
    }

    /** Writes a part of a word: what the source says and what a reader sees. */
    Sheet sign(String written, String seen) {
        begin = begin < 0 ? source.length() : begin;
        source.append(written);
        word.append(seen);
        end = source.length();
        return this;
    }

    /** Writes letters. */
    Sheet letters() {
        for (int count = 1 + next(5); count > 0; count--) {
            String letter = LETTERS[next(LETTERS.length)];
            sign(letter, letter);
        }
        return this;
    }

    /** Ends the word at hand. */
    Sheet endWord() {
        if (begin >= 0) {
            words.add(new Word(word.toString(), begin, end));
        }
        begin = -1;
        word.setLength(0);
        return this;
    }

    /** Ends the line; the next one begins with the signs of what it stands in. */
    Sheet newLine() {
        source.append(lineEnd).append(margin);
        return this;
    }

    /** Leaves a line without words. */
    Sheet blankLine() {
        source.append(lineEnd).append(margin.stripTrailing()).append(lineEnd).append(margin);
        return this;
    }

    /** Writes something whose further lines begin with more signs. */
    void within(String first, String further, Runnable content) {
        String outer = margin;
        source.append(first);
        margin = outer + further;
        content.run();
        margin = outer;
    }

    String source() {
        return source.toString();
    }

    List<Word> words() {
        return words;
    }
}
