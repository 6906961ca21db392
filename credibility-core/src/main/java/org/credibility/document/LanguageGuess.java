package org.credibility.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.lexicon.FunctionWords;

/**
 * Guesses the language of a text: by its script, else by its function words.
 *
 * <p>The guess is made to tell English from what is not, and leans to English: a text is called otherwise only if it is long enough and
 * the signs are clear. The begin of a text is enough to see them.
 */
public final class LanguageGuess {
    private static final String ENGLISH = "en";

    /** The tag of a language that cannot be told. */
    private static final String UNDETERMINED = "und";

    /** So much of a text is looked at, in UTF-16 code units. */
    private static final int MAX_LENGTH = 20_000;

    /** Letters before it are Latin, which is quicker to see than to look up. */
    private static final int FIRST_OF_OTHER_SCRIPTS = 0x80;

    private static final int MIN_LETTERS = 20;
    private static final int MIN_WORDS = 12;

    /** Another language is called so from this share of its function words on. English has about four in ten. */
    private static final double MIN_SHARE = 0.12;

    /** ... and if they are so many times as many as the English ones. */
    private static final double MIN_LEAD = 1.5;

    /** ... and so many more: "a", "in" and "was" are words of several languages. */
    private static final int MIN_DIFFERENCE = 4;

    /** A text of so many words and fewer English function words than this share is English no more than anything else. */
    private static final int MANY_WORDS = 60;

    private static final double LEAST_SHARE = 0.04;

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.THAI, "th")));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final Map<String, Integer> functionWords = new TreeMap<>();
    private int latin;
    private int allLetters;
    private int words;

    private LanguageGuess(String text) {
        count(text);
    }

    /** Returns the language of a text as a BCP 47 tag; "und" where it is clearly not English and none that is known. */
    public static String of(String text) {
        return new LanguageGuess(text.substring(0, Math.min(text.length(), MAX_LENGTH))).language();
    }

    private void count(String text) {
        int begin = -1;
        int offset = 0;
        while (offset <= text.length()) {
            int c = offset < text.length() ? text.codePointAt(offset) : ' ';
            if (Character.isLetter(c) || (begin >= 0 && Character.getType(c) == Character.NON_SPACING_MARK)) {
                begin = begin < 0 ? offset : begin;
                letter(c);
            } else if (begin >= 0) {
                word(text.substring(begin, offset));
                begin = -1;
            }
            offset += Character.charCount(c);
        }
    }

    private void letter(int c) {
        allLetters++;
        if (c < FIRST_OF_OTHER_SCRIPTS) {
            latin++;
        } else {
            letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    private void word(String word) {
        words++;
        FunctionWords.all()
                .languages(word.toLowerCase(Locale.ROOT))
                .forEach(language -> functionWords.merge(language, 1, Integer::sum));
    }

    private String language() {
        if (allLetters >= MIN_LETTERS && 2 * (latin + letters.getOrDefault(UnicodeScript.LATIN, 0)) < allLetters) {
            return byScript();
        }
        return words < MIN_WORDS ? ENGLISH : byWords();
    }

    /** Japanese writes Chinese signs between its own, never the other way round. */
    private String byScript() {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (10 * kana > allLetters) {
            return "ja";
        }
        return letters.entrySet().stream()
                .filter(script -> script.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.comparingByValue())
                .map(script -> SCRIPTS.getOrDefault(script.getKey(), UNDETERMINED))
                .orElse(UNDETERMINED);
    }

    private String byWords() {
        int english = functionWords.getOrDefault(ENGLISH, 0);
        String best = ENGLISH;
        int most = english;
        for (Map.Entry<String, Integer> language : functionWords.entrySet()) {
            if (language.getValue() > most) {
                best = language.getKey();
                most = language.getValue();
            }
        }
        if (!best.equals(ENGLISH)
                && most >= MIN_SHARE * words
                && most >= MIN_LEAD * english
                && most - english >= MIN_DIFFERENCE) {
            return best;
        }
        return words >= MANY_WORDS && english < LEAST_SHARE * words ? UNDETERMINED : ENGLISH;
    }
}
