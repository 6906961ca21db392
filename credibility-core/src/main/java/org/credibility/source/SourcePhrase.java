package org.credibility.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.SourceNoun;
import org.credibility.text.Token;
import org.credibility.text.Tokenizer;

/**
 * The words that name a source, read as a noun phrase.
 *
 * <p>The noun that heads the phrase tells what the source is; possessors, the nouns before the head and those behind a
 * preposition tell whose it is; names stand for the source itself or for its owner; the words around them describe it.
 * "The ministry's spokesman, Ivo Lang, who asked not to be named": a spokesman, of an authority, with a person's name,
 * who does not want it read.
 */
final class SourcePhrase {
    /** A noun of the lexicon at its place. */
    record Noun(SourceNoun noun, int begin, int end, boolean owner, boolean name, PhraseParts.Kind part) {}

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

    private static final int LONGEST = 800;

    private final List<String> words;
    private final PhraseParts parts;
    private final List<Noun> nouns = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Set<SourceDescriptor> descriptors = EnumSet.noneOf(SourceDescriptor.class);
    private final boolean handle;
    private final int possessive;

    private SourcePhrase(List<String> forms, boolean handle) {
        this.handle = handle;
        words = forms.stream()
                .map(form -> form.replace('’', '\'').toLowerCase(Locale.ROOT))
                .toList();
        Capitalized capitalized = Capitalized.of(forms, words);
        possessive = possessiveOf(words, capitalized);
        parts = PhraseParts.of(words, capitalized, possessive);
        readNames(forms, capitalized);
        readNouns(capitalized);
        readDescriptors();
    }

    /** Reads the words of a source, at most {@value #LONGEST} characters of them. */
    static SourcePhrase of(String words) {
        String source = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<String> forms = new ArrayList<>();
        boolean handle = false;
        for (Token token : Tokenizer.tokenize(source)) {
            forms.add(token.in(source));
            handle |= token.kind() == Token.Kind.HANDLE || token.in(source).indexOf('_') > 0;
        }
        return new SourcePhrase(forms, handle);
    }

    /** The place of a possessive that parts a body's name from the name of one of its people; 0 where there is none. */
    private static int possessiveOf(List<String> words, Capitalized capitalized) {
        int comma = words.indexOf(",");
        int end = comma < 0 ? words.size() : comma;
        for (int at = 1; at + 1 < end; at++) {
            boolean parts =
                    PhraseParts.isPossessive(words.get(at)) && capitalized.isName(at - 1) && capitalized.isName(at + 1);
            if (parts) {
                return at;
            }
        }
        return 0;
    }

    private void readNames(List<String> forms, Capitalized capitalized) {
        for (int at = 0; at < words.size(); at++) {
            if (capitalized.isName(at)) {
                int begin = at;
                StringBuilder text = new StringBuilder(forms.get(at));
                while (at + 1 < words.size() && capitalized.isName(at + 1)) {
                    at++;
                    text.append(' ').append(forms.get(at));
                }
                names.add(new Name(text.toString(), begin, at + 1, isOwner(begin, at + 1)));
            }
        }
    }

    private void readNouns(Capitalized capitalized) {
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            Optional<PhraseTable.Match<SourceNoun>> match = SourceNouns.at(words, at)
                    .filter(found -> !capitalized.isName(begin) || capitalized.isRole(begin, found));
            int end = match.map(PhraseTable.Match::end).orElse(at + 1);
            match.ifPresent(found -> nouns.add(new Noun(
                    found.value(), begin, end, isOwner(begin, end), capitalized.isName(begin), parts.kindOf(begin))));
            at = end;
        }
    }

    private void readDescriptors() {
        PhraseTable<Set<SourceDescriptor>> table = Lexicon.english().sourceDescriptors();
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseTable.Match<Set<SourceDescriptor>>> match = table.longestAt(words, at);
            match.ifPresent(found -> descriptors.addAll(found.value()));
            at = match.map(PhraseTable.Match::end).orElse(at + 1);
        }
    }

    /** Whether words stand behind a preposition, in a relative clause or before a possessive. */
    private boolean isOwner(int begin, int end) {
        return !parts.isOfSource(begin)
                || begin < possessive
                || (end < words.size() && PhraseParts.isPossessive(words.get(end)));
    }

    /** "the Institute of Coastal Research's Ida Kern": a body with a possessive before a name. */
    boolean hasPossessor() {
        return possessive > 0;
    }

    /** "a photographer for this paper": somebody who works for the article's own outlet. */
    boolean isOfOwn() {
        return nouns.stream()
                .anyMatch(noun -> noun.noun() == SourceNoun.OWN
                        && noun.begin() > 0
                        && words.get(noun.begin() - 1).equals("for"));
    }

    /** "a report from Korea": one report that comes from a place. */
    boolean isDispatch() {
        return holds("a")
                && names.stream()
                        .anyMatch(name -> name.begin() > 0
                                && words.get(name.begin() - 1).equals("from")
                                && name.of().isEmpty());
    }

    /** Whether it belongs to a body that is there to think: an institute, a bank's research, a university. */
    boolean isOfThinkers() {
        return holds("institute", "institution", "university", "college", "research", "economics", "securities")
                || holds("capital", "think-tank", "laboratory", "observatory");
    }

    List<String> words() {
        return words;
    }

    boolean hasHandle() {
        return handle;
    }

    boolean tells(SourceDescriptor descriptor) {
        return descriptors.contains(descriptor);
    }

    boolean holds(String... forms) {
        return List.of(forms).stream().anyMatch(words::contains);
    }

    /** The noun that heads the phrase, else the one that heads the first apposition. */
    Optional<SourceNoun> role() {
        return roleNoun().map(Noun::noun);
    }

    private Optional<Noun> roleNoun() {
        Optional<Noun> head = lastIn(parts.head());
        if (head.filter(noun -> noun.noun() == SourceNoun.PART).isPresent()) {
            Optional<Noun> paper = paperBehind();
            return paper.isPresent() ? paper : head;
        }
        for (int part = parts.head() + 1; head.isEmpty() && part < parts.count(); part++) {
            head = lastIn(part);
        }
        return head;
    }

    /** "page 12 of the annual report": a part of a paper is what the paper is. */
    private Optional<Noun> paperBehind() {
        return nouns.stream()
                .filter(noun -> noun.part() == PhraseParts.Kind.COMPLEMENT
                        && SourceNouns.isPaper(noun.noun())
                        && noun.noun() != SourceNoun.ACCOUNT)
                .findFirst();
    }

    private Optional<Noun> lastIn(int part) {
        return nouns.stream()
                .filter(noun -> !noun.owner() && parts.partOf(noun.begin()) == part && !isSurname(noun))
                .reduce((first, last) -> last);
    }

    /** "Ann Cook", "Ivo King": a noun at the end of a personal name is a part of it. */
    private boolean isSurname(Noun noun) {
        return noun.name()
                && SourceNouns.isOfPersons(noun.noun())
                && names.stream()
                        .anyMatch(name -> !isThing(name) && name.begin() < noun.begin() && name.end() == noun.end());
    }

    /** Whether the head tells of a person. */
    boolean isOfPerson() {
        return role().filter(SourceNouns::isOfPersons).isPresent() || PersonWords.isPerson(headWord());
    }

    /** Whether one of the nouns of the source itself, in whatever place, is of a kind. */
    boolean isAlso(SourceNoun kind) {
        return nouns.stream().anyMatch(noun -> !noun.owner() && noun.noun() == kind);
    }

    /** Whether any noun is of a kind. */
    boolean has(SourceNoun kind) {
        return nouns.stream().anyMatch(noun -> noun.noun() == kind);
    }

    /** Whether a noun or name other than the head tells that the source belongs to something of a kind. */
    boolean belongsTo(SourceNoun kind) {
        Optional<Noun> role = roleNoun();
        return nouns.stream()
                .anyMatch(noun -> noun.noun() == kind
                        && noun.part() != PhraseParts.Kind.RELATIVE
                        && role.filter(head -> head.equals(noun)).isEmpty());
    }

    /** Whether a name in the phrase is of a kind. */
    boolean belongsTo(NameWord kind) {
        return names.stream()
                .anyMatch(name -> name.of().filter(word -> word == kind).isPresent());
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    /** Whether the source itself, not its owner, is called by a person's name. */
    boolean isNamedPerson() {
        return names.stream().anyMatch(this::isOfPerson);
    }

    /** Whether a name of it begins as names of people do. */
    boolean hasGivenName() {
        return names.stream()
                .map(name -> name.text().split(" ", 2)[0].toLowerCase(Locale.ROOT))
                .anyMatch(Lexicon.english()::isGivenName);
    }

    private boolean isOfPerson(Name name) {
        boolean describes = nouns.stream()
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
                && name.end() == words.size()
                && name.end() - name.begin() == 1
                && parts.beginsPart(name.begin())
                && name.of().isEmpty()
                && role().filter(SourceNouns::isOfPersons).isPresent();
    }

    /** "Prime Minister" holds no name. */
    private boolean isAllRole(Name name) {
        int covered = nouns.stream()
                .filter(noun -> noun.begin() >= name.begin() && noun.end() <= name.end())
                .mapToInt(noun -> noun.end() - noun.begin())
                .sum();
        return covered >= name.end() - name.begin();
    }

    /** Whether the source itself is called by a name of any kind, or has one behind "by" or "from". */
    boolean isNamed() {
        return names.stream().anyMatch(name -> !name.owner() || isMaker(name));
    }

    private boolean isMaker(Name name) {
        return name.begin() > 0 && Set.of("by", "from", "as").contains(words.get(name.begin() - 1));
    }

    /** Whether a name stands alone behind a comma: "a rival, Kestrel Lines". */
    boolean isNamedApart() {
        return names.stream().anyMatch(name -> !name.owner() && parts.beginsPart(name.begin()) && name.begin() > 0);
    }

    /** What the source's own names are of; one word is enough behind "the": the Telegraph. */
    Optional<NameWord> nameWord() {
        if (words.size() == 2 && names.size() == 1 && words.get(0).equals("the")) {
            return Lexicon.english().nameWord(words.get(1));
        }
        return hasPersonalName() && names.size() == 1
                ? Optional.empty()
                : names.stream().map(Name::of).flatMap(Optional::stream).findFirst();
    }

    /** Whether the source itself is called by a name of several words, without an article, that tells of no body. */
    boolean hasPersonalName() {
        return names.stream().anyMatch(name -> !name.owner() && name.isPersonal() && !isThing(name));
    }

    private boolean isThing(Name name) {
        boolean titled = nouns.stream()
                .anyMatch(noun -> SourceNouns.isOfPersons(noun.noun())
                        && noun.begin() >= name.begin()
                        && noun.end() < name.end());
        return name.begin() == 1 && words.get(0).equals("the") && !titled;
    }

    /** Whether the phrase begins as one that brings somebody new: a, one, several, a numeral. */
    boolean isIndefinite() {
        return words.stream().limit(3).anyMatch(word -> PhraseParts.isIndefinite(word) || Numerals.value(word) > 0);
    }

    /** Whether the phrase begins with a word that points back or to an owner: the, its, a possessor. */
    boolean isDefinite() {
        return !words.isEmpty() && PhraseParts.isDefinite(words.get(0));
    }

    /** The last word of the head. */
    String headWord() {
        return parts.lastOfHead(words);
    }
}
