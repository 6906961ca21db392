package org.credibility.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts the contracted words of English, as in the Penn Treebank: {@code do|n't}, {@code she|'ll}, {@code can|not}. */
final class Clitics {
    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> ALONE = Set.of("em", "til", "tis", "twas", "cause", "n", "bout");
    private static final Map<String, Integer> FUSED =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "gimme", 3, "lemme", 3);

    private static final String FUSED_INITIALS = "cglw";

    private Clitics() {}

    /** Returns whether a word can be contracted at all, which most are seen not to be at a glance. */
    static boolean mayCut(CharSequence text, int begin, int end) {
        boolean apostrophe = (end - begin > 2 && Characters.isApostrophe(text.charAt(end - 2)))
                || (end - begin > 3 && Characters.isApostrophe(text.charAt(end - 3)));
        return apostrophe || fused(text, begin, end) > 0;
    }

    /** Returns the parts of a word, in their order: the word itself if it is not contracted. */
    static List<Span> cuts(CharSequence text, int begin, int end) {
        int fused = fused(text, begin, end);
        if (fused > 0) {
            return List.of(Span.of(begin, begin + fused), Span.of(begin + fused, end));
        }
        List<Span> parts = new ArrayList<>(2);
        int last = cut(text, begin, end);
        if (last < end) {
            int first = cut(text, begin, last);
            if (first < last) {
                parts.add(Span.of(begin, first));
            }
            parts.add(Span.of(first < last ? first : begin, last));
            parts.add(Span.of(last, end));
        } else {
            parts.add(Span.of(begin, end));
        }
        return parts;
    }

    private static int fused(CharSequence text, int begin, int end) {
        if (end - begin < 5 || end - begin > 6 || FUSED_INITIALS.indexOf(text.charAt(begin) | 0x20) < 0) {
            return 0;
        }
        return FUSED.getOrDefault(lower(text, begin, end), 0);
    }

    /** Returns where the last contracted part begins, or {@code end}. */
    private static int cut(CharSequence text, int begin, int end) {
        for (int length = 1; length <= 2; length++) {
            int apostrophe = end - length - 1;
            if (apostrophe > begin && Characters.isApostrophe(text.charAt(apostrophe))) {
                String tail = lower(text, apostrophe + 1, end);
                if (tail.equals("t") && lower(text, apostrophe - 1, apostrophe).equals("n") && apostrophe - 1 > begin) {
                    return apostrophe - 1;
                }
                return AFTER_APOSTROPHE.contains(tail) ? apostrophe : end;
            }
        }
        return end;
    }

    /**
     * Returns the end of a token that begins with an apostrophe: a contracted part after a mark or a bracket, a decade, or a word that has
     * lost its beginning. Returns {@code begin} if the apostrophe is none.
     */
    static int apostrophisedEnd(CharSequence text, int begin) {
        if (!Characters.isApostrophe(text.charAt(begin))) {
            return begin;
        }
        int end = runEnd(text, begin + 1);
        if (end == begin + 1 || (Characters.isApostrophe(Characters.at(text, end)) && !isLetterN(text, begin, end))) {
            return begin;
        }
        String tail = lower(text, begin + 1, end);
        int before = Characters.before(text, begin);
        boolean begins = before < 0 || Characters.isSpace(before) || Marks.opensBracket(before);
        if (!begins && !Marks.opensQuote(before) && AFTER_APOSTROPHE.contains(tail)) {
            return end;
        }
        return (begins || Marks.isQuote(before)) && (isYear(tail) || ALONE.contains(tail))
                ? withApostrophe(text, end, tail)
                : begin;
    }

    private static boolean isLetterN(CharSequence text, int begin, int end) {
        return end == begin + 2 && (text.charAt(begin + 1) | 0x20) == 'n';
    }

    private static int withApostrophe(CharSequence text, int end, String tail) {
        boolean closed = tail.equals("n") && Characters.isApostrophe(Characters.at(text, end));
        return closed ? Characters.clusterEnd(text, end) : end;
    }

    private static boolean isYear(String tail) {
        boolean digits = tail.length() >= 2 && Characters.isDigit(tail.charAt(0)) && Characters.isDigit(tail.charAt(1));
        return digits && (tail.length() == 2 || tail.equals(tail.substring(0, 2) + "s"));
    }

    /** Reads at most one character more than the longest word of the tables. */
    private static int runEnd(CharSequence text, int begin) {
        int end = begin;
        while (end - begin < 6 && end < text.length() && Characters.isWord(text.charAt(end))) {
            end = Characters.clusterEnd(text, end);
        }
        return end;
    }

    private static String lower(CharSequence text, int begin, int end) {
        return text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
    }
}
