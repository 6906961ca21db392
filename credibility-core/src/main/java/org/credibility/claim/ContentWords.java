package org.credibility.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.syntax.Word;

/**
 * The words of a clause that carry its matter, cut to their stems: in which two clauses can be compared whatever the form of
 * their words.
 */
public final class ContentWords {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ers", "er", "ed", "es", "s", "e");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What else is told of somebody begins with it. */
    private static final Pattern RELATIVE = Pattern.compile(" (?:who|whom|whose|which|that) ");

    private static final Pattern OPENING_DETERMINER = Pattern.compile("^(?:The|A|An|His|Her|Its|Their|Our|My) ");

    private ContentWords() {}

    /** Returns the stems of the words that carry matter: names, nouns, verbs, adjectives and numbers. */
    public static Set<String> of(List<Word> words) {
        Set<String> stems = new HashSet<>();
        for (Word word : words) {
            if (carriesMatter(word)) {
                stems.add(stem(baseOf(word)));
            }
        }
        return stems;
    }

    /** Returns the stem of a word that carries matter; empty where it carries none. */
    public static Optional<String> stemOf(Word word) {
        return carriesMatter(word) ? Optional.of(stem(baseOf(word))) : Optional.empty();
    }

    private static String baseOf(Word word) {
        return switch (word.type()) {
            case VERB, BASE_VERB, PARTICIPLE, GERUND -> word.entry().base();
            default -> word.lower();
        };
    }

    /** The words of a party that begin with a capital letter, as names do. */
    static Set<String> ofNames(String party) {
        Set<String> stems = new HashSet<>();
        for (String word : SEPARATORS.split(party, -1)) {
            if (word.length() >= SHORTEST_STEM && Character.isUpperCase(word.codePointAt(0))) {
                stems.add(stem(word.toLowerCase(Locale.ROOT)));
            }
        }
        return stems;
    }

    /** The words by which a claim names a party: its names, else its nouns, "the museum". */
    static Set<String> ofParty(String party) {
        String words = OPENING_DETERMINER.matcher(party).replaceFirst("");
        Set<String> names = ofNames(words);
        if (!names.isEmpty()) {
            return names;
        }
        return ofLong(words, SHORTEST_STEM + 1);
    }

    /** The words by which a claim may name who speaks: "the physiotherapist" is "Joren Pask, the club's physiotherapist". */
    static Set<String> ofSpeaker(String speaker) {
        Set<String> stems = ofLong(RELATIVE.split(speaker, 2)[0], SHORTEST_STEM + 2);
        stems.addAll(ofNames(speaker));
        return stems;
    }

    private static Set<String> ofLong(String words, int shortest) {
        Set<String> stems = new HashSet<>();
        for (String word : SEPARATORS.split(words, -1)) {
            if (word.length() >= shortest) {
                stems.add(stem(word.toLowerCase(Locale.ROOT)));
            }
        }
        return stems;
    }

    private static boolean carriesMatter(Word word) {
        return switch (word.type()) {
            case NAME, NOUN, VERB, BASE_VERB, PARTICIPLE, GERUND, ADJECTIVE ->
                word.lower().length() >= SHORTEST_STEM && !word.isOneOf("been", "being", "having");
            case NUMERAL -> true;
            default -> false;
        };
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM + 2) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    /** How many of the words of the first set stand in the second one, 0 to 1. */
    static double share(Set<String> words, Set<String> others) {
        if (words.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : words) {
            common += others.contains(word) ? 1 : 0;
        }
        return (double) common / words.size();
    }
}
