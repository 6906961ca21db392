package org.credibility.cli.draft;

import org.jsoup.parser.Parser;

/**
 * Puts words that a parser has read beside the characters it has read them from, so that each knows its place.
 *
 * <p>Parsers tell where a run of words begins and ends, entities and escapes included, but not where in the run each of them stands.
 * Words and file are walked side by side: they differ where an entity or a backslash stands, and nowhere else.
 */
final class Literals {
    /** The longest name of an entity, in characters, with signs around it. */
    private static final int MAX_ENTITY = 40;

    private final Stretch file;
    private final boolean backslashes;
    private final FoldedText target;
    private String lastWritten = "";
    private String lastRead = "";

    private Literals(Stretch file, boolean backslashes, FoldedText target) {
        this.file = file;
        this.backslashes = backslashes;
        this.target = target;
    }

    /** Returns a walker through Markdown, where a backslash escapes punctuation. */
    static Literals ofMarkdown(Stretch file, FoldedText target) {
        return new Literals(file, true, target);
    }

    /** Returns a walker through HTML. */
    static Literals ofHtml(Stretch file, FoldedText target) {
        return new Literals(file, false, target);
    }

    /** Adds words that were read from the characters between two offsets; what cannot be told apart shares one place. */
    void add(String words, int begin, int end) {
        int at = begin;
        int word = 0;
        while (word < words.length() && at < end) {
            int copied = copied(words, word, at, end);
            target.copy(file, at, at + copied);
            at += copied;
            word += copied;
            if (word == words.length() || at >= end) {
                break;
            }
            int length = signLength(words, word, at);
            if (length == 0) {
                break;
            }
            int wordLength = file.at(at) == '\\' ? 1 : entityWordLength(words, word, file.between(at, at + length));
            target.put(words.substring(word, word + wordLength), file.place(at), file.place(at + length));
            at += length;
            word += wordLength;
        }
        if (word < words.length()) {
            target.put(words.substring(word), file.place(Math.min(at, end)), file.place(end));
        }
    }

    /** Returns how many characters from here on are the same in both. */
    private int copied(String words, int word, int at, int end) {
        int length = 0;
        while (word + length < words.length() && at + length < end) {
            char c = file.at(at + length);
            boolean sign = (c == '&' || c == '\\') && signLength(words, word + length, at + length) > 0;
            if (sign || c != words.charAt(word + length)) {
                return length;
            }
            length++;
        }
        return length;
    }

    /** Returns how long the escape or entity at an offset is that stands for the next word; 0 where there is none. */
    private int signLength(String words, int word, int at) {
        char c = file.at(at);
        if (c == '\\') {
            char next = file.at(at + 1);
            return backslashes && isPunctuation(next) && words.charAt(word) == next ? 2 : 0;
        }
        return c == '&' ? entityLength(words, word, at) : 0;
    }

    private int entityLength(String words, int word, int at) {
        String written = written(at);
        if (isNumeric(written)) {
            return written.length();
        }
        if (backslashes && !written.endsWith(";")) {
            return 0;
        }
        String read = unescaped(written);
        if (read.equals(written) || !words.startsWith(read.substring(0, 1), word)) {
            return 0;
        }
        int tail = commonTail(written, read);
        return backslashes && tail > 0 ? 0 : written.length() - tail;
    }

    /** The same entity is asked for several times in a row, and to read one takes a parser. */
    private String unescaped(String written) {
        if (!written.equals(lastWritten)) {
            lastWritten = written;
            lastRead = Parser.unescapeEntities(written, false);
        }
        return lastRead;
    }

    /** An entity without a semicolon may be the begin of a longer word: "&notit;" is "¬it;". */
    private static int commonTail(String written, String read) {
        int longest = read.length() - Character.charCount(read.codePointAt(0));
        int tail = 0;
        while (tail < longest && written.charAt(written.length() - 1 - tail) == read.charAt(read.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    private int entityWordLength(String words, int word, String written) {
        if (isNumeric(written)) {
            return Character.charCount(words.codePointAt(word));
        }
        String read = unescaped(written);
        return words.startsWith(read, word) ? read.length() : Character.charCount(words.codePointAt(word));
    }

    /** Returns what stands at an ampersand and could be an entity. */
    private String written(int at) {
        int end = at + 1;
        if (file.at(end) == '#') {
            end++;
        }
        while (end - at < MAX_ENTITY && isLetterOrDigit(file.at(end))) {
            end++;
        }
        return file.between(at, file.at(end) == ';' ? end + 1 : end);
    }

    private boolean isNumeric(String written) {
        boolean closed = written.endsWith(";");
        int end = written.length() - (closed ? 1 : 0);
        if (end < 3 || written.charAt(1) != '#' || (backslashes && !closed)) {
            return false;
        }
        boolean hex = (written.charAt(2) | 0x20) == 'x';
        int first = hex ? 3 : 2;
        boolean tooLong = backslashes && end - first > (hex ? 6 : 7);
        return end > first
                && !tooLong
                && written.substring(first, end).chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
