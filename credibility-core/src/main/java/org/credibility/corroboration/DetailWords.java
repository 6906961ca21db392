package org.credibility.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.credibility.lexicon.FunctionWords;
import org.credibility.lexicon.Vocabulary;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The details of a text: the stems of its words, of which those that are rare in news tell most.
 *
 * <p>Two writers who tell of the same matter choose the common words alike; who shares the rare ones has read the other.
 * Documents on one matter share most of their words, and what was found of a word is kept for the next document. Safe for
 * use by several threads.
 */
final class DetailWords {
    private static final double RARE = 1.0;
    private static final double COMMON = 0.4;
    private static final double ONE_DIGIT = 0.5;
    static final int SHORTEST_WORD = 3;
    private static final List<String> ENDINGS = List.of("ings", "ing", "ers", "edly", "ed", "es", "er", "ly", "s");
    private static final List<String> FORMS = List.of("e", "s", "es", "ed", "d", "ing");
    private static final Map<String, String> NUMERALS = numerals();

    /** So many words are kept. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Map<String, Double>> kept = new ConcurrentHashMap<>();

    /** Returns the stems of the words that carry matter, and how telling each is. */
    Map<String, Double> of(TaggedText text) {
        Map<String, Double> details = new HashMap<>();
        Set<String> read = new HashSet<>();
        for (TaggedSentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (read.add(word.lower())) {
                    details(word.lower()).forEach((stem, telling) -> details.merge(stem, telling, Math::min));
                }
            }
        }
        return details;
    }

    /** The details of one word. */
    private Map<String, Double> details(String word) {
        Map<String, Double> known = kept.get(word);
        if (known == null) {
            known = new HashMap<>();
            add(word, known);
            if (kept.size() < MOST_KEPT) {
                kept.put(word, known);
            }
        }
        return known;
    }

    /** Adds the stems of a word that carries matter. */
    static void add(String word, Set<String> stems) {
        Map<String, Double> details = new HashMap<>();
        add(word.toLowerCase(Locale.ROOT), details);
        stems.addAll(details.keySet());
    }

    /** Returns whether a word in lower case is a form of a detail. */
    static boolean isDetail(String word, String detail) {
        Map<String, Double> details = new HashMap<>();
        add(word, details);
        return details.containsKey(detail);
    }

    private static void add(String word, Map<String, Double> details) {
        int begin = 0;
        while (begin < word.length()) {
            int end = begin;
            while (end < word.length() && isInside(word, end)) {
                end++;
            }
            if (end > begin) {
                addPart(word.substring(begin, end), details);
            }
            begin = end + 1;
        }
    }

    /** Letters and digits; the signs inside of numbers, not those that join words. */
    private static boolean isInside(String word, int at) {
        char sign = word.charAt(at);
        boolean inNumber = (sign == '.' || sign == ',') && at > 0 && Character.isDigit(word.charAt(at - 1));
        return Character.isLetterOrDigit(sign) || sign == '\'' || inNumber;
    }

    private static void addPart(String part, Map<String, Double> details) {
        String number = Optional.ofNullable(NUMERALS.get(part)).orElse(part);
        if (Character.isDigit(number.charAt(0))) {
            details.put(number, number.length() > 1 ? RARE : ONE_DIGIT);
            return;
        }
        String bare = part.endsWith("'s") ? part.substring(0, part.length() - 2) : part;
        if (bare.length() < SHORTEST_WORD
                || !FunctionWords.all().languages(bare).isEmpty()) {
            return;
        }
        String stem = stem(bare);
        details.merge(stem, isCommon(bare, stem) ? COMMON : RARE, Math::min);
    }

    /** Whether news uses the word, or another form of it, often. */
    private static boolean isCommon(String word, String stem) {
        if (isCounted(word) || isCounted(stem)) {
            return true;
        }
        for (String ending : FORMS) {
            if (isCounted(stem + ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(String word) {
        return !Vocabulary.english().countedClasses(word).isEmpty();
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD) {
                return withoutE(undoubled(word.substring(0, word.length() - ending.length())));
            }
        }
        return withoutE(word);
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static String withoutE(String stem) {
        return stem.length() > SHORTEST_WORD && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static Map<String, String> numerals() {
        List<String> small = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        Map<String, String> numerals = new HashMap<>();
        for (int at = 0; at < small.size(); at++) {
            numerals.put(small.get(at), Integer.toString(at + 1));
        }
        for (int at = 0; at < tens.size(); at++) {
            numerals.put(tens.get(at), Integer.toString(10 * (at + 2)));
        }
        return Map.copyOf(numerals);
    }
}
