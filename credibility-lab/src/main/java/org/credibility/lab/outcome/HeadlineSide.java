package org.credibility.lab.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.StanceWord;
import org.credibility.text.TextStructure;
import org.credibility.text.Token;

/** On which side of its claim a headline stands, by the words of the lexicon and without any training. */
enum HeadlineSide {
    /** It says so itself. */
    ASSERTING,
    /** It says that others say so, or asks. */
    PASSING_ON,
    /** It says that it is not so. */
    REFUTING;

    private static final Set<StanceWord> AGAINST =
            EnumSet.of(StanceWord.REFUTE, StanceWord.DENY, StanceWord.DOUBT, StanceWord.NEGATE);
    private static final Set<StanceWord> DISTANT = EnumSet.of(
            StanceWord.UNVERIFIED,
            StanceWord.HEARSAY,
            StanceWord.CLAIM,
            StanceWord.REPORT,
            StanceWord.POSSIBLE,
            StanceWord.ASK);

    static HeadlineSide of(String headline) {
        Set<StanceWord> words = words(headline);
        if (words.stream().anyMatch(AGAINST::contains)) {
            return REFUTING;
        }
        return words.stream().anyMatch(DISTANT::contains) ? PASSING_ON : ASSERTING;
    }

    private static Set<StanceWord> words(String headline) {
        TextStructure structure = TextStructure.of(headline);
        List<String> words = structure.tokens().stream()
                .map(Token::span)
                .map(span -> span.in(headline).toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .toList();
        Set<StanceWord> found = EnumSet.noneOf(StanceWord.class);
        for (int at = 0; at < words.size(); at++) {
            Lexicon.english()
                    .stanceWords()
                    .longestAt(words, at)
                    .map(PhraseTable.Match::value)
                    .ifPresent(found::add);
        }
        return found;
    }
}
