package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;

/** The names in the words of a source: of the source itself, a person's or a body's, or of whom it belongs to. */
final class PhraseNames {
    /** A run of capitalized words at its place. */
    record Name(String text, int begin, int end, boolean owner) {
        /** What its words tell that it is of. */
        Optional<NameWord> of() {
            return NameIndex.nameWord(text);
        }

        /** Whether it is of several words that tell of no body. */
        boolean isPersonal() {
            return text.indexOf(' ') > 0 && of().isEmpty();
        }

        /** Whether it is a given name of people alone: "21-year-old Dylan". */
        boolean isGiven() {
            return Lexicon.english().isGivenName(text.toLowerCase(Locale.ROOT));
        }
    }

    private final SourcePhrase phrase;
    private final PhraseParts parts;
    private final List<Name> names = new ArrayList<>();

    PhraseNames(SourcePhrase phrase, PhraseParts parts, List<String> forms, Capitalized capitalized) {
        this.phrase = phrase;
        this.parts = parts;
        read(forms, capitalized);
    }

    private void read(List<String> forms, Capitalized capitalized) {
        for (int at = 0; at < forms.size(); at++) {
            if (capitalized.isName(at)) {
                int begin = at;
                StringBuilder text = new StringBuilder(forms.get(at));
                while (at + 1 < forms.size() && capitalized.isName(at + 1)) {
                    at++;
                    text.append(' ').append(forms.get(at));
                }
                names.add(new Name(text.toString(), begin, at + 1, phrase.isOwner(begin, at + 1)));
            }
        }
    }

    boolean hasAny() {
        return !names.isEmpty();
    }

    /** Whether a name is of a kind. */
    boolean holds(NameWord kind) {
        return names.stream()
                .anyMatch(name -> name.of().filter(word -> word == kind).isPresent());
    }

    /** Whether the source itself, not its owner, is called by a person's name. */
    boolean isOfPerson() {
        return names.stream().anyMatch(this::isOfPerson);
    }

    private boolean isOfPerson(Name name) {
        boolean describes = phrase.nouns().stream()
                .anyMatch(noun -> parts.partOf(noun.begin()) == parts.partOf(name.begin())
                        && !noun.owner()
                        && noun.begin() >= name.end());
        boolean alone =
                (!isThing(name) && parts.partOf(name.begin()) == parts.head()) || parts.beginsPart(name.begin());
        return (name.isPersonal() || name.isGiven() || isFirstName(name))
                && !name.owner()
                && !describes
                && alone
                && !isAllRole(name);
    }

    /** "a seller who gave only his first name, Abel". */
    private boolean isFirstName(Name name) {
        return names.size() == 1
                && name.begin() > 1
                && name.end() == phrase.words().size()
                && name.end() - name.begin() == 1
                && parts.beginsPart(name.begin())
                && name.of().isEmpty()
                && phrase.role().filter(SourceNouns::isOfPersons).isPresent();
    }

    /** "Prime Minister" holds no name. */
    private boolean isAllRole(Name name) {
        int covered = phrase.nouns().stream()
                .filter(noun -> noun.begin() >= name.begin() && noun.end() <= name.end())
                .mapToInt(noun -> noun.end() - noun.begin())
                .sum();
        return covered >= name.end() - name.begin();
    }

    /** Whether a name of it begins as names of people do. */
    boolean hasGiven() {
        return names.stream()
                .map(name -> name.text().split(" ", 2)[0].toLowerCase(Locale.ROOT))
                .anyMatch(Lexicon.english()::isGivenName);
    }

    /** Whether the source itself is called by a name of any kind, or has one behind "by" or "from". */
    boolean callSource() {
        return names.stream().anyMatch(name -> !name.owner() || isMaker(name));
    }

    private boolean isMaker(Name name) {
        return name.begin() > 0
                && Set.of("by", "from", "as").contains(phrase.words().get(name.begin() - 1));
    }

    /** Whether a name stands alone behind a comma: "a rival, Kestrel Lines". */
    boolean standApart() {
        return names.stream().anyMatch(name -> !name.owner() && parts.beginsPart(name.begin()) && name.begin() > 0);
    }

    /** Whether a name of nothing known stands behind "from": "a report from Korea". */
    boolean tellWhereFrom() {
        return names.stream()
                .anyMatch(name -> name.begin() > 0
                        && phrase.words().get(name.begin() - 1).equals("from")
                        && name.of().isEmpty());
    }

    /** What the source's own names are of; one word is enough behind "the": the Telegraph. */
    Optional<NameWord> word() {
        List<String> words = phrase.words();
        if (words.size() == 2 && names.size() == 1 && words.get(0).equals("the")) {
            return Lexicon.english().nameWord(words.get(1));
        }
        return arePersonal() && names.size() == 1
                ? Optional.empty()
                : names.stream().map(Name::of).flatMap(Optional::stream).findFirst();
    }

    /** Whether the source itself is called by a name of several words, without an article, that tells of no body. */
    boolean arePersonal() {
        return names.stream().anyMatch(name -> !name.owner() && name.isPersonal() && !isThing(name));
    }

    /** "the Circuit": a name behind an article and without a title. */
    private boolean isThing(Name name) {
        boolean titled = phrase.nouns().stream()
                .anyMatch(noun -> SourceNouns.isOfPersons(noun.noun())
                        && noun.begin() >= name.begin()
                        && noun.end() < name.end());
        return name.begin() == 1 && phrase.words().get(0).equals("the") && !titled;
    }

    /** "Ann Cook", "Ivo King": whether a noun is the end of a personal name. */
    boolean endIn(SourcePhrase.Noun noun) {
        return noun.name()
                && SourceNouns.isOfPersons(noun.noun())
                && names.stream()
                        .anyMatch(name -> !isThing(name)
                                && name.begin() < noun.begin()
                                && name.end() == noun.end()
                                && mayBePersonal(name));
    }

    /** "Ann Cook", not "Castor Securities Analyst" and what stands behind a name: "Ivo Lang, Castor Analyst". */
    private boolean mayBePersonal(Name name) {
        String first = phrase.words().get(name.begin());
        return Lexicon.english().isGivenName(first)
                || (name.end() - name.begin() == 2 && parts.partOf(name.begin()) == parts.head());
    }
}
