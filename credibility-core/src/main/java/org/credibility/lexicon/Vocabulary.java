package org.credibility.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Frequent English words with their classes and the forms of frequent verbs.
 *
 * <p>Read once, when first asked for; never changes and is safe for use by several threads.
 */
public final class Vocabulary {
    private static final class Holder {
        static final Vocabulary ENGLISH = new Vocabulary();
    }

    private final Map<String, WordClass> classes = new HashMap<>();
    private final Map<String, List<WordClass>> counted = new HashMap<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> thirdPersons = new HashSet<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Map<String, String> baseForms = new HashMap<>();

    private Vocabulary() {
        for (List<String> row : Table.rows("word-classes.tsv")) {
            classes.put(row.get(0), WordClass.valueOf(row.get(1)));
        }
        for (List<String> row : Table.rows("counted-words.tsv")) {
            counted.put(
                    row.get(0),
                    Stream.of(row.get(1).split(" ", -1)).map(WordClass::valueOf).toList());
        }
        for (List<String> row : Table.rows("verbs.tsv")) {
            bases.add(row.get(0));
            thirdPersons.add(row.get(1));
            pasts.add(row.get(2));
            participles.add(row.get(3));
            row.forEach(form -> baseForms.putIfAbsent(form, row.get(0)));
        }
    }

    /** Returns the English vocabulary. */
    public static Vocabulary english() {
        return Holder.ENGLISH;
    }

    /** Returns the class of a frequent word in lower case; empty where its form alone does not tell. */
    public Optional<WordClass> wordClass(String word) {
        return Optional.ofNullable(classes.get(word));
    }

    /** Returns the classes that a word of an open class in lower case takes, most frequent first; empty if unknown. */
    public List<WordClass> countedClasses(String word) {
        return counted.getOrDefault(word, List.of());
    }

    /** Returns the base form of a form of a frequent verb in lower case; the form itself where it is none. */
    public String baseOf(String form) {
        return baseForms.getOrDefault(form, form);
    }

    /** Returns whether a word in lower case is the base form of a verb. */
    public boolean isBase(String word) {
        return bases.contains(word) || countedClasses(word).contains(WordClass.BASE_VERB);
    }

    /** Returns whether a word in lower case is a frequent verb in the third person of the present. */
    public boolean isThirdPerson(String word) {
        return thirdPersons.contains(word);
    }

    /** Returns whether a word in lower case is the past form of a frequent verb. */
    public boolean isPast(String word) {
        return pasts.contains(word);
    }

    /** Returns whether a word in lower case is the past participle of a frequent verb. */
    public boolean isParticiple(String word) {
        return participles.contains(word);
    }
}
