package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes words from a draft fit for a terminal: what could steer it is shown as an escape, white space becomes one blank, and
 * what the terminal's charset lacks is written in plainer signs.
 *
 * <p>Not safe for use by several threads.
 */
public final class TerminalText {
    private static final int LEAST_FOR_TWO_PARTS = 25;
    private static final Map<Integer, String> PLAIN_FORMS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "--"),
            Map.entry(0x2022, "*"),
            Map.entry(0x2026, "..."),
            Map.entry(0x2190, "<-"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2588, "#"),
            Map.entry(0x00B7, "."),
            Map.entry(0x00D7, "x"));

    private final CharsetEncoder encoder;
    private final String ellipsis;

    /** Takes the charset that the terminal shows. */
    public TerminalText(Charset charset) {
        encoder = requireNonNull(charset, "charset").newEncoder();
        ellipsis = plain(" … ");
    }

    /** Returns the words of a draft as they can be shown, on one line. */
    public String show(String words) {
        return plain(TerminalSigns.of(words));
    }

    /** Returns words of our own, blanks kept, in signs that the terminal has. */
    public String plain(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    /** Returns the shown words, the middle left out where they are wider than the columns; the end where it is one word. */
    public String shorten(String shown, int columns) {
        if (width(shown) <= columns || columns < LEAST_FOR_TWO_PARTS) {
            return cut(shown, columns);
        }
        int room = columns - width(ellipsis);
        String tail = wordsFromEnd(shown, room * 2 / 5);
        boolean beginsInsideAWord = shown.charAt(shown.length() - tail.length() - 1) != ' ';
        return beginsInsideAWord ? cut(shown, columns) : wordsFromStart(shown, room - width(tail)) + ellipsis + tail;
    }

    /** Returns the shown words, the end left out where they are wider than the columns. */
    public String cut(String shown, int columns) {
        String end = ellipsis.strip();
        return width(shown) <= columns
                ? shown
                : fromStart(shown, Math.max(1, columns - width(end))).stripTrailing() + end;
    }

    /** Returns how many columns a terminal takes for the words: wide characters take two, marks none. */
    public static int width(String shown) {
        return shown.codePoints().map(ColumnWidth::of).sum();
    }

    /** Returns the words with blanks up to the columns. */
    public static String pad(String shown, int columns) {
        return shown + " ".repeat(Math.max(0, columns - width(shown)));
    }

    /** Returns the shown words in pieces that are no wider than the columns. */
    static List<String> pieces(String shown, int columns) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        int used = 0;
        for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
            int width = ColumnWidth.of(shown.codePointAt(at));
            if (used + width > columns) {
                pieces.add(shown.substring(begin, at));
                begin = at;
                used = 0;
            }
            used += width;
        }
        pieces.add(shown.substring(begin));
        return pieces;
    }

    private void append(StringBuilder shown, int character) {
        String sign = Character.toString(character);
        shown.append(encoder.canEncode(sign) ? sign : PLAIN_FORMS.getOrDefault(character, "?"));
    }

    /** At most half of the room is given up to end with a whole word. */
    private static String wordsFromStart(String shown, int room) {
        String head = fromStart(shown, room);
        int blank = head.lastIndexOf(' ');
        boolean cutsWord = head.length() < shown.length() && shown.charAt(head.length()) != ' ';
        return (cutsWord && blank >= head.length() / 2 ? head.substring(0, blank) : head).stripTrailing();
    }

    private static String wordsFromEnd(String shown, int room) {
        String tail = fromEnd(shown, room);
        int blank = tail.indexOf(' ');
        boolean cutsWord = tail.length() < shown.length() && shown.charAt(shown.length() - tail.length() - 1) != ' ';
        return (cutsWord && blank >= 0 && blank <= tail.length() / 2 ? tail.substring(blank) : tail).stripLeading();
    }

    private static String fromStart(String shown, int room) {
        int used = 0;
        int end = 0;
        while (end < shown.length()) {
            int character = shown.codePointAt(end);
            used += ColumnWidth.of(character);
            if (used > room) {
                break;
            }
            end += Character.charCount(character);
        }
        return shown.substring(0, end);
    }

    private static String fromEnd(String shown, int room) {
        int used = 0;
        int begin = shown.length();
        while (begin > 0) {
            int character = shown.codePointBefore(begin);
            used += ColumnWidth.of(character);
            if (used > room) {
                break;
            }
            begin -= Character.charCount(character);
        }
        return shown.substring(begin);
    }
}
