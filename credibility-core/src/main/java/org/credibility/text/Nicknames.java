package org.credibility.text;

import java.util.Set;

/**
 * Tells a nickname from what somebody said: one to three words with capitals, between quotation marks, in the middle of a
 * name ("Marcia “Cia” Orlan"). In a headline with a capital for each word any quoted word may look so; a paragraph without a
 * stop at its end has no nicknames.
 */
final class Nicknames {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 30;
    private static final String STOPS = ".!?:;,”\"’'»)";

    /** "called her “Lucky Lena” Monday". */
    private static final Set<String> TIMES = Words.of("""
            April August December February Friday January July June March May Monday November October Saturday
            September Sunday Thursday Tuesday Wednesday
            """);

    private final CharSequence text;
    private final Span paragraph;

    Nicknames(CharSequence text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Returns whether a pair of marks holds a nickname. */
    boolean holds(QuoteMatcher.Pair pair) {
        return pair.closed()
                && pair.inside().length() <= LONGEST
                && isName(pair.inside())
                && endsName(pair.span().begin() - 1)
                && beginsName(pair.span().end())
                && STOPS.indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }

    /** Whether words with capitals and nothing else stand in a stretch; "the" may begin it. */
    private boolean isName(Span inside) {
        String[] words = inside.in(text).split(" ", -1);
        for (int at = 0; at < words.length; at++) {
            boolean article = at == 0 && words.length > 1 && words[at].equals("the");
            if (!article && !isCapitalized(words[at])) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    private static boolean isCapitalized(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(Character::isLetter);
    }

    /** Whether a word with a capital ends before the blank at an offset. */
    private boolean endsName(int blank) {
        int begin = blank;
        while (begin > paragraph.begin() && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < blank && text.charAt(blank) == ' ' && Character.isUpperCase(text.charAt(begin));
    }

    /** Whether a word with a capital that is no day or month follows the blank at an offset. */
    private boolean beginsName(int blank) {
        int begin = blank + 1;
        int end = begin;
        while (end < paragraph.end() && isOfWord(text.charAt(end))) {
            end++;
        }
        return blank < paragraph.end()
                && text.charAt(blank) == ' '
                && end > begin + 1
                && Character.isUpperCase(text.charAt(begin))
                && !TIMES.contains(text.subSequence(begin, end).toString());
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetter(sign) || sign == '\'' || sign == '’';
    }
}
