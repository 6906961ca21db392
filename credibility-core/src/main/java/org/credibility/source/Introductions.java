package org.credibility.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** The words that introduce the names of a text: "striker" Dunmore, Oyelaran, "a neurologist at the university". */
final class Introductions {
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_AFTER = 14;
    private static final int SOON = 300;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, String> byAge = new HashMap<>();
    private final Map<String, Place> unnamed = new HashMap<>();
    private final Map<String, Place> byNoun = new HashMap<>();
    private final Map<String, Place> byCalling = new HashMap<>();

    private Introductions() {}

    static Introductions of(TaggedText text) {
        Introductions introductions = new Introductions();
        for (TaggedSentence sentence : text.sentences()) {
            introductions.read(sentence.words());
        }
        return introductions;
    }

    /** The words that introduced a full name; empty where nothing did. */
    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The words of the title or noun phrase that stood before a full name, in lower case; none where nothing did. */
    Set<String> titlesOf(String name) {
        return titles.getOrDefault(name, Set.of());
    }

    /** The name that a noun introduced before an offset, for "the comptroller" after "Comptroller Owen Vance". */
    Optional<String> nameOf(String noun, int offset) {
        Place place = byNoun.get(noun);
        return place != null && place.offset() < offset ? Optional.of(place.name()) : Optional.empty();
    }

    /**
     * The name that a noun, or another one for the same calling, introduces by itself soon behind an offset, for "his
     * lawyer" before "attorney Ann Moe". "District attorney Ann Moe" may be anybody's.
     */
    Optional<String> nameBehind(String noun, int offset) {
        return Optional.ofNullable(byCalling.get(calling(noun)))
                .filter(place -> place.offset() > offset && place.offset() < offset + SOON)
                .map(Place::name);
    }

    private static String calling(String noun) {
        return Lexicon.english().does(SourceWord.COUNSEL, noun) ? SourceWord.COUNSEL.name() : noun;
    }

    /** A name with where it was introduced. */
    private record Place(String name, int offset) {}

    private void remember(String introduction, String name, int offset) {
        if (name.indexOf(' ') < 0) {
            return;
        }
        Place place = new Place(name, offset);
        List<String> words =
                List.of(introduction.toLowerCase(Locale.ROOT).strip().split(" ", -1));
        words.forEach(word -> byNoun.putIfAbsent(word, place));
        if (words.size() == 1) {
            byCalling.putIfAbsent(calling(words.get(0)), place);
        }
    }

    private void read(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            if (!words.get(at).is(WordClass.NAME)) {
                at++;
                continue;
            }
            int end = NameRuns.end(words, at);
            String name = NameRuns.join(words, at, end);
            String bare = PersonalTitle.without(name);
            String title = name.substring(0, name.length() - bare.length());
            if (at > 1) {
                addUnnamed(words, at, end);
            }
            addTitles(bare, title + before(words, at), words, end);
            String introduction = (title + before(words, at) + " " + after(words, end)).strip();
            if (!introduction.isEmpty()) {
                byName.putIfAbsent(bare, introduction);
                remember(title + before(words, at), bare, words.get(at).span().begin());
            }
            at = end;
        }
    }

    /** The words before a name, and of a noun phrase behind it those up to its first preposition, tell what somebody is. */
    private void addTitles(String name, String before, List<Word> words, int end) {
        if (name.indexOf(' ') < 0 && before.isEmpty()) {
            return;
        }
        Set<String> told = titles.computeIfAbsent(name, key -> new HashSet<>());
        for (String word : before.toLowerCase(Locale.ROOT).strip().split(" ", -1)) {
            told.addAll(PersonalTitle.nouns(word));
        }
        boolean behind = !after(words, end).isEmpty();
        for (int at = end + 1; behind && at < words.size() && isTitle(words.get(at)); at++) {
            told.add(words.get(at).lower());
        }
        if (end + 1 < words.size()
                && words.get(end).isOneOf(",")
                && words.get(end + 1).is(WordClass.NUMERAL)) {
            byAge.putIfAbsent(words.get(end + 1).text(), name);
        }
    }

    private static boolean isTitle(Word word) {
        return word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.DETERMINER);
    }

    /** "A spokesman for Union Bank": the phrase that brought somebody unnamed last before an offset, without its article. */
    Optional<String> unnamed(String noun, int offset) {
        Place place = unnamed.get(noun);
        return place != null && place.offset() < offset ? Optional.of(place.name()) : Optional.empty();
    }

    /** Remembers an indefinite phrase of a person with the name that owns it: "a spokesman for Union Bank". */
    private void addUnnamed(List<Word> words, int name, int end) {
        int of = name - (words.get(name - 1).is(WordClass.DETERMINER) ? 2 : 1);
        if (of < 2
                || !words.get(of).isOneOf("for", "of", "at", "from")
                || !words.get(of - 1).is(WordClass.NOUN)) {
            return;
        }
        int begin = of - 1;
        while (begin > 0 && of - begin < LONGEST_BEFORE && isNominal(words.get(begin - 1))) {
            begin--;
        }
        String noun = words.get(of - 1).lower();
        if (begin > 0
                && words.get(begin - 1).isOneOf("a", "an")
                && SourcePhrase.of(noun).isOfPerson()) {
            unnamed.putIfAbsent(
                    noun,
                    new Place(join(words, begin, end), words.get(begin).span().begin()));
        }
    }

    private static boolean isNominal(Word word) {
        return word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.NAME);
    }

    /** The name behind which an age stands, as "Ann Moe, 29". */
    Optional<String> nameOfAge(String age) {
        return Optional.ofNullable(byAge.get(age));
    }

    private static String before(List<Word> words, int name) {
        if (name > 1 && words.get(name - 1).isOneOf(",")) {
            return apposition(words, name - 1);
        }
        if (name > 1
                && words.get(name - 1).is(WordClass.POSSESSIVE)
                && words.get(name - 2).is(WordClass.NAME)) {
            return employer(words, name);
        }
        int begin = name;
        while (begin > 0
                && name - begin < LONGEST_BEFORE
                && (words.get(begin - 1).is(WordClass.NOUN)
                        || words.get(begin - 1).is(WordClass.ADJECTIVE)
                        || words.get(begin - 1).is(WordClass.POSSESSIVE))) {
            begin--;
        }
        return join(words, begin, name);
    }

    /** "the Institute of Coastal Research's Ida Kern": the name, with "of" in it, that owns the next one. */
    private static String employer(List<Word> words, int name) {
        int begin = name - 1;
        while (begin > 0
                && name - begin < LONGEST_BEFORE + 2
                && (words.get(begin - 1).is(WordClass.NAME)
                        || (words.get(begin - 1).isOneOf("of", "for")
                                && words.get(begin).is(WordClass.NAME)))) {
            begin--;
        }
        return join(words, begin, name - 1) + "'s";
    }

    /** "Her spokesman, Corwin Bly": a short noun phrase with a determiner or possessor before the comma. */
    private static String apposition(List<Word> words, int comma) {
        for (int begin = comma - 1; begin >= Math.max(0, comma - LONGEST_BEFORE); begin--) {
            Word word = words.get(begin);
            if (word.is(WordClass.DETERMINER)) {
                boolean governed = begin > 0 && words.get(begin - 1).is(WordClass.PREPOSITION);
                String phrase = join(words, begin, comma);
                return governed || !SourcePhrase.of(phrase).isOfPerson() ? "" : phrase;
            }
            boolean outside = word.is(WordClass.PREPOSITION) && !word.isOneOf("of", "for");
            if (word.type().isFinite() || word.isOneOf(",") || outside) {
                return "";
            }
            if (begin == 0 || words.get(begin - 1).is(WordClass.QUOTATION_MARK)) {
                return possessed(words, begin, comma);
            }
        }
        return "";
    }

    /** "Arbo's spokeswoman, Tamsin Greer": a possessor that opens the sentence. */
    private static String possessed(List<Word> words, int begin, int comma) {
        boolean possessor = words.subList(begin, comma).stream().anyMatch(word -> word.is(WordClass.POSSESSIVE));
        String phrase = join(words, begin, comma);
        return possessor && SourcePhrase.of(phrase).isOfPerson() ? phrase : "";
    }

    private static String after(List<Word> words, int end) {
        if (end + 1 >= words.size() || !words.get(end).isOneOf(",")) {
            return "";
        }
        Word first = words.get(end + 1);
        boolean apposition = first.is(WordClass.DETERMINER)
                || first.is(WordClass.NOUN)
                || first.is(WordClass.ADJECTIVE)
                || first.is(WordClass.RELATIVE);
        if (!apposition) {
            return "";
        }
        int last = end + 1;
        while (last < words.size()
                && last - end < LONGEST_AFTER
                && !words.get(last).isOneOf(",", ".", ";")) {
            last++;
        }
        boolean closed = last < words.size() && words.get(last).isOneOf(",", ".");
        boolean other = isCited(words, end) && (isClause(words, end + 1, last) || isSubject(words, last));
        return closed && !other ? join(words, end + 1, last) : "";
    }

    /** "According to Radio Nord, a senior guard has resigned": somebody else of whom a verb of its own tells. */
    private static boolean isClause(List<Word> words, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (words.get(at).is(WordClass.RELATIVE) || words.get(at).is(WordClass.COMPLEMENTIZER)) {
                return false;
            }
            if (words.get(at).is(WordClass.AUXILIARY) || words.get(at).is(WordClass.MODAL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCited(List<Word> words, int end) {
        int begin = end;
        while (begin > 0
                && (words.get(begin - 1).is(WordClass.NAME)
                        || words.get(begin - 1).is(WordClass.DETERMINER))) {
            begin--;
        }
        return begin == 2 && words.get(0).isOneOf("according");
    }

    /** "…, a man, who was asked, is said to": whether a verb follows a noun phrase and what hangs on it. */
    private static boolean isSubject(List<Word> words, int comma) {
        int at = comma + 1;
        if (at < words.size() && words.get(at).is(WordClass.RELATIVE)) {
            while (at < words.size() && !words.get(at).isOneOf(",")) {
                at++;
            }
            at++;
        }
        return at < words.size() && words.get(at).type().isFinite();
    }

    private static String join(List<Word> words, int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(begin, end)) {
            joined.append(joined.length() == 0 ? "" : " ").append(word.text());
        }
        return joined.toString();
    }
}
