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
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The names of a text: which are of people, and which short form belongs to which full name.
 *
 * <p>English news shortens people to their last name and bodies to their first word; the index counts on that.
 */
final class NameIndex {
    private static final int SHORTEST_SHOUT = 5;
    private static final int MOST_NAMESAKES = 8;
    private static final Pattern AGE = Pattern.compile("[1-9][0-9]|10[0-9]");
    private static final Pattern SITE = Pattern.compile(
            "([a-z0-9-]{1,40}\\.){1,3}(com|net|org|info|news|[a-z]{2})|[a-z]?tv[0-9]{0,2}|[a-z]{1,3}tv");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final Map<String, String> byFirstWord = new HashMap<>();
    private final Map<String, List<String>> byLastWord = new HashMap<>();

    private final Set<String> things = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final OutletNames outlets;

    private NameIndex(OutletNames outlets) {
        this.outlets = outlets;
    }

    static NameIndex of(TaggedText text) {
        NameIndex index = new NameIndex(OutletNames.of(text));
        text.sentences().forEach(sentence -> index.read(sentence.words()));
        return index;
    }

    private void read(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            if (end > at) {
                String run = NameRuns.join(words, at, end);
                String name = PersonalTitle.without(run);
                if (counts.merge(name, 1, Integer::sum) == 1) {
                    add(name);
                }
                if (at > 0 && words.get(at - 1).isOneOf("in")) {
                    places.add(name);
                }
                boolean titled = !name.equals(run);
                if (titled || isAged(words, end)) {
                    persons.add(name);
                } else if (at > 0 && words.get(at - 1).isOneOf("the")) {
                    things.add(name);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "Ann Moe, 29, …": only people are of an age. */
    private static boolean isAged(List<Word> words, int end) {
        return end + 1 < words.size()
                && words.get(end).isOneOf(",")
                && words.get(end + 1).is(WordClass.NUMERAL)
                && (end + 2 == words.size()
                        || words.get(end + 2).is(WordClass.PUNCTUATION)
                        || words.get(end + 2).is(WordClass.QUOTATION_MARK))
                && isAge(words.get(end + 1).text());
    }

    private static boolean isAge(String number) {
        return AGE.matcher(number).matches();
    }

    private void add(String name) {
        String[] words = name.split(" ", -1);
        if (words.length == 1) {
            singles.add(name);
            return;
        }
        byFirstWord.putIfAbsent(words[0], name);
        List<String> namesakes = byLastWord.computeIfAbsent(words[words.length - 1], key -> new ArrayList<>(1));
        if (namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(name);
        }
    }

    /** Returns the fullest form of a name: for "Moe" the "Ingrid Moe" of the text; the name itself where it has none. */
    String fullName(String name) {
        if (name.indexOf(' ') >= 0) {
            String longer = byFirstWord.get(name.substring(0, name.indexOf(' ')));
            return longer != null && longer.startsWith(name + " ") && isJoined(longer, name) ? longer : name;
        }
        List<String> namesakes = namesakes(name);
        if (!namesakes.isEmpty()) {
            return namesakes.get(0);
        }
        String longer = byFirstWord.getOrDefault(name, name);
        return isMade(longer) ? name : longer;
    }

    /** "the Castor Tablet": what is called "the" and is of no known kind is rather made by Castor than Castor itself. */
    private boolean isMade(String name) {
        return things.contains(name)
                && !persons.contains(name)
                && nameWord(name).isEmpty()
                && !outlets.contains(name);
    }

    /** "La Voce" of "La Voce di Castelmora": what is left out begins with a small word. */
    private static boolean isJoined(String longer, String name) {
        return Lexicon.english()
                .isNameParticle(longer.substring(name.length() + 1).split(" ", 2)[0]);
    }

    /** Returns how often a name stands in the text in this very form. */
    int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    /**
     * Returns whether a name is of a person: of somebody with a title or an age, or of two words or more, of no body and
     * never called "the".
     */
    boolean isPerson(String name) {
        String full = fullName(name);
        int space = full.lastIndexOf(' ');
        if (persons.contains(name) || persons.contains(full)) {
            return true;
        }
        if (space < 0 || full.startsWith("@") || nameWord(full).isPresent() || isOutlet(full)) {
            return false;
        }
        String first = full.substring(0, full.indexOf(' '));
        String last = full.substring(space + 1);
        return Lexicon.english().isGivenName(first.toLowerCase(Locale.ROOT))
                || (!things.contains(full) && !isShouted(full) && (singles.contains(last) || !singles.contains(first)));
    }

    /** Whether the text tells of something in it, as of places. */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** Whether a title, an age or a given name makes it a person's. */
    boolean isCertain(String full) {
        int space = full.indexOf(' ');
        String first = space < 0 ? full : full.substring(0, space);
        return persons.contains(full) || Lexicon.english().isGivenName(first.toLowerCase(Locale.ROOT));
    }

    /** The full names that end in a surname, in text order, {@value #MOST_NAMESAKES} at most. */
    List<String> namesakes(String surname) {
        return byLastWord.getOrDefault(surname, List.of());
    }

    /** "FACT CHECK": a heading in capitals is no name of a person. */
    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > SHORTEST_SHOUT;
    }

    /** Returns whether the text uses a name, or the full form of it, as that of an outlet. */
    boolean isOutlet(String name) {
        return outlets.contains(name) || outlets.contains(fullName(name));
    }

    /** Returns whether the text also calls somebody by the last word of a name alone, as it does with people. */
    boolean isShortened(String name) {
        return singles.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Returns what a name is of as its words tell, the last word first. */
    static Optional<NameWord> nameWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean alone = lower.indexOf(' ') < 0;
        int end = lower.length();
        while (end >= 0) {
            int begin = lower.lastIndexOf(' ', end - 1) + 1;
            String word = lower.substring(begin, end);
            Optional<NameWord> known = bySite(word).or(() -> byLastPart(word));
            if (known.filter(of -> !alone || tellsAlone(of) || isSite(word)).isPresent()) {
                return known;
            }
            end = begin - 1;
        }
        return Optional.empty();
    }

    /** Whether a word is enough to tell what a name is of that is nothing but that word. */
    private static boolean tellsAlone(NameWord of) {
        return of == NameWord.AUTHORITY || of == NameWord.REFERENCE;
    }

    /** "Inland.info", "TV7": names of sites and stations tell what they are by their form. */
    private static Optional<NameWord> bySite(String word) {
        return isSite(word) ? Optional.of(NameWord.OUTLET) : Optional.empty();
    }

    /** Whether a word in lower case is a name of a site or a station by its form. */
    static boolean isSite(String word) {
        return (word.indexOf('.') > 0 || word.contains("tv"))
                && SITE.matcher(word).matches();
    }

    /** "Hartley-Webster": a hyphened word is what its last part is. */
    private static Optional<NameWord> byLastPart(String word) {
        Optional<NameWord> whole = Lexicon.english().nameWord(word);
        int hyphen = word.lastIndexOf('-');
        return whole.isPresent() || hyphen < 0 ? whole : Lexicon.english().nameWord(word.substring(hyphen + 1));
    }
}
