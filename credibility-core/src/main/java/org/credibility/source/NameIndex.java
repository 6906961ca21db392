package org.credibility.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The names of a text: which are of people, and which short form belongs to which full name.
 *
 * <p>English news shortens people to their last name and bodies to their first word; the index counts on that.
 */
final class NameIndex {
    private static final int LONGEST_NAME = 6;
    private static final Pattern SITE = Pattern.compile(
            "[a-z0-9-]{2,40}\\.(com|net|org|info|news|tv|fm|io|eu|uk|de|fr|it|es|se|no|pl|ru)|[a-z]?tv[0-9]{0,2}|[a-z]{1,3}tv");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final Map<String, String> byFirstWord = new HashMap<>();
    private final Map<String, String> byLastWord = new HashMap<>();

    private NameIndex() {}

    static NameIndex of(TaggedText text) {
        NameIndex index = new NameIndex();
        Set<String> seen = new HashSet<>();
        for (TaggedSentence sentence : text.sentences()) {
            for (String name : namesIn(sentence.words())) {
                index.counts.merge(name, 1, Integer::sum);
                if (seen.add(name)) {
                    index.add(name);
                }
            }
        }
        return index;
    }

    private void add(String name) {
        String[] words = name.split(" ", -1);
        if (words.length == 1) {
            singles.add(name);
            return;
        }
        byFirstWord.putIfAbsent(words[0], name);
        byLastWord.putIfAbsent(words[words.length - 1], name);
    }

    /** Returns the names in a list of words, in order: runs of capitalized words. */
    static List<String> namesIn(List<Word> words) {
        List<String> names = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int length = 0;
        for (Word word : words) {
            if (word.is(WordClass.NAME) && length < LONGEST_NAME) {
                run.append(length == 0 ? "" : " ").append(word.text());
                length++;
            } else if (length > 0) {
                names.add(PersonalTitle.without(run.toString()));
                run.setLength(0);
                length = 0;
            }
        }
        if (length > 0) {
            names.add(PersonalTitle.without(run.toString()));
        }
        return names;
    }

    /** Returns the fullest form of a name: for "Moe" the "Ingrid Moe" of the text; the name itself where it has none. */
    String fullName(String name) {
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        String person = byLastWord.get(name);
        return person != null ? person : byFirstWord.getOrDefault(name, name);
    }

    /** Returns how often a name stands in the text in this very form. */
    int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    /** Returns whether a name is of a person. */
    boolean isPerson(String name) {
        String full = fullName(name);
        int space = full.lastIndexOf(' ');
        if (space < 0 || full.startsWith("@") || nameWord(full).isPresent()) {
            return false;
        }
        String first = full.substring(0, full.indexOf(' '));
        String last = full.substring(space + 1);
        return Lexicon.english().isGivenName(first.toLowerCase(Locale.ROOT))
                || singles.contains(last)
                || !singles.contains(first);
    }

    /** Returns whether the text also calls somebody by the last word of a name alone, as it does with people. */
    boolean isShortened(String name) {
        return singles.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Returns what a name is of as its words tell, the last word first. */
    static Optional<NameWord> nameWord(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
        for (int at = words.length - 1; at >= 0; at--) {
            String word = words[at];
            Optional<NameWord> known = bySite(words[at]).or(() -> byLastPart(word));
            if (known.isPresent()
                    && (words.length > 1 || known.get() == NameWord.AUTHORITY || known.get() == NameWord.REFERENCE)) {
                return known;
            }
            if (known.isPresent() && isSite(word)) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** "Inland.info", "TV7": names of sites and stations tell what they are by their form. */
    private static Optional<NameWord> bySite(String word) {
        return isSite(word) ? Optional.of(NameWord.OUTLET) : Optional.empty();
    }

    private static boolean isSite(String word) {
        return (word.indexOf('.') > 0 || word.contains("tv"))
                && SITE.matcher(word).matches();
    }

    /** "Hartley-Webster": a hyphened word is what its last part is. */
    private static Optional<NameWord> byLastPart(String word) {
        return Lexicon.english()
                .nameWord(word)
                .or(() -> Lexicon.english().nameWord(word.substring(word.lastIndexOf('-') + 1)));
    }
}
