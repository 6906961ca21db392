package org.credibility.claim;

import java.util.List;
import java.util.Set;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells whether a number is the point of a clause. */
final class Quantities {
    private static final int SHARE_REACH = 4;

    private static final Set<String> PARTS = Set.of(
            "third",
            "thirds",
            "quarter",
            "quarters",
            "fifth",
            "fifths",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "tenths");

    private Quantities() {}

    static boolean isPoint(List<Word> words, Set<ClaimWord> tells) {
        if (hasShare(words) || isCounted(words)) {
            return true;
        }
        boolean number = false;
        for (int at = 0; at < words.size(); at++) {
            number |= isAmount(words, at);
        }
        return number && (tells.contains(ClaimWord.MEASURE) || tells.contains(ClaimWord.QUANTITY));
    }

    /** A number that is no year, no day of a month and not "one". */
    private static boolean isAmount(List<Word> words, int at) {
        Word word = words.get(at);
        boolean date = (at > 0 && words.get(at - 1).is(WordClass.MONTH))
                || (at + 1 < words.size() && words.get(at + 1).is(WordClass.MONTH));
        return word.is(WordClass.NUMERAL) && !isYear(word) && !date && !word.isOneOf("one");
    }

    private static boolean isYear(Word word) {
        return word.text().length() == 4 && word.text().chars().allMatch(Character::isDigit);
    }

    /** "47 percent", "one in five", "eleven of the twenty", "by a third": a share is a figure, whatever the verb. */
    private static boolean hasShare(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean number =
                    words.get(at - 1).is(WordClass.NUMERAL) || words.get(at - 1).isOneOf("one");
            if (number && words.get(at).isOneOf("percent", "per", "%", "percentage")) {
                return true;
            }
            if (number
                    && words.get(at).isOneOf("of", "in", "out")
                    && !isYear(words.get(at - 1))
                    && isWhole(words, at)) {
                return true;
            }
            if (isFraction(words, at) || isOneIn(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** "One adult in ten". */
    private static boolean isOneIn(List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at - 1).isOneOf("one")
                && words.get(at).is(WordClass.NOUN)
                && words.get(at + 1).isOneOf("in")
                && words.get(at + 2).is(WordClass.NUMERAL)
                && isAmount(words, at + 2);
    }

    /** The whole behind "eleven of": "the twenty", "five"; a year or a day of a month is none. */
    private static boolean isWhole(List<Word> words, int of) {
        for (int at = of + 1; at < Math.min(words.size(), of + SHARE_REACH); at++) {
            if (words.get(at).is(WordClass.NUMERAL)) {
                return isAmount(words, at);
            }
        }
        return false;
    }

    /** "A third of", "by a fifth", "two thirds", "half of"; "the third time" is none. */
    private static boolean isFraction(List<Word> words, int at) {
        if (words.get(at).isOneOf("half") || words.get(at - 1).isOneOf("half")) {
            int behind = words.get(at).isOneOf("half") ? at + 1 : at;
            return behind < words.size() && words.get(behind).isOneOf("of", "the");
        }
        return PARTS.contains(words.get(at).lower())
                && words.get(at - 1).isOneOf("a", "an", "one", "two", "three", "four")
                && (at + 1 == words.size() || !words.get(at + 1).type().isNominal());
    }

    /** "It has roughly 140 members": how many there are. */
    private static boolean isCounted(List<Word> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).is(WordClass.RELATIVE)) {
                return false;
            }
            if (words.get(at).type().isFinite()) {
                int next = at + 1;
                while (next < words.size() && isApproximator(words.get(next))) {
                    next++;
                }
                return words.get(at).isOneOf("has", "have", "had", "employs", "totals", "totalled")
                        && next < words.size()
                        && isAmount(words, next);
            }
        }
        return false;
    }

    private static boolean isApproximator(Word word) {
        return word.is(WordClass.ADVERB)
                || word.isOneOf(
                        "about", "around", "some", "more", "less", "fewer", "than", "over", "under", "at", "least",
                        "up", "to", "only");
    }
}
