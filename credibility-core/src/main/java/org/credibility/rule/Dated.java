package org.credibility.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Tells words that say when: by a month, a weekday, a year, or by "last week", which the day of publication dates. */
final class Dated {
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private Dated() {}

    static boolean holds(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(at -> isDay(words.get(at)) || isPeriod(words, at));
    }

    private static boolean isDay(Word word) {
        return word.is(WordClass.MONTH)
                || YEAR.matcher(word.lower()).matches()
                || word.isOneOf("today", "tonight", "tomorrow", "yesterday");
    }

    private static boolean isPeriod(List<Word> words, int at) {
        return at > 0
                && words.get(at).isOneOf("week", "weekend", "month", "year", "morning", "afternoon", "evening", "night")
                && words.get(at - 1).isOneOf("last", "this", "next");
    }
}
