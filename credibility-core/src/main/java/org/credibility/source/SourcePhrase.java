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
import org.credibility.lexicon.SourceWord;
import org.credibility.text.Token;
import org.credibility.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a source, read as a noun phrase.
 *
 * <p>The noun that heads the phrase tells what the source is; possessors, the nouns before the head and those behind a
 * preposition tell whose it is; names stand for the source itself or for its owner; the words around them describe it.
 * "The ministry's spokesman, Ivo Lang, who asked not to be named": a spokesman, of an authority, with a person's name,
 * who does not want it read.
 *
 * <p>Many phrases are asked for their words alone: parts, nouns, names and descriptions are read when first asked for.
 */
final class SourcePhrase {
    /** A noun of the lexicon at its place. */
    record Noun(SourceNoun noun, int begin, int end, boolean owner, boolean name, PhraseParts.Kind part) {}

    private static final int LONGEST = 800;
    private static final int LONGEST_INFORMATION = 3;
    private static final int INDEFINITE_REACH = 3;

    private final List<String> forms;
    private final List<String> words;
    private final boolean handle;
    private @Nullable Division division;
    private @Nullable List<Noun> nouns;
    private @Nullable PhraseNames names;
    private @Nullable Set<SourceDescriptor> descriptors;

    private SourcePhrase(List<String> forms, boolean handle) {
        this.forms = forms;
        this.handle = handle;
        words = forms.stream()
                .map(form -> form.replace('’', '\'').toLowerCase(Locale.ROOT))
                .toList();
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
        return new SourcePhrase(forms.subList(giver(forms), forms.size()), handle);
    }

    /** "a tip from sources within the company": where the words begin that tell whom the information is from; else 0. */
    private static int giver(List<String> forms) {
        for (int at = 0; at < Math.min(LONGEST_INFORMATION, forms.size() - 2); at++) {
            String word = forms.get(at).toLowerCase(Locale.ROOT);
            if (Lexicon.english().does(SourceWord.INFORMATION, word)) {
                return forms.get(at + 1).equals("from") ? at + 2 : 0;
            }
        }
        return 0;
    }

    /**
     * Which words are names, and which parts they are in.
     *
     * @param possessive the place of a possessive that parts a body's name from the name of one of its people; 0 where
     *     there is none
     */
    private record Division(Capitalized capitalized, int possessive, PhraseParts parts) {
        static Division of(List<String> forms, List<String> words) {
            Capitalized capitalized = Capitalized.of(forms, words);
            int possessive = possessiveOf(words, capitalized);
            return new Division(capitalized, possessive, PhraseParts.of(words, capitalized, possessive));
        }
    }

    private Division division() {
        if (division == null) {
            division = Division.of(forms, words);
        }
        return division;
    }

    private PhraseParts parts() {
        return division().parts();
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

    private List<Noun> readNouns() {
        Capitalized capitalized = division().capitalized();
        List<Noun> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            Optional<PhraseTable.Match<SourceNoun>> match = SourceNouns.at(words, at)
                    .filter(noun -> !capitalized.isName(begin) || capitalized.isRole(begin, noun));
            int end = match.map(PhraseTable.Match::end).orElse(at + 1);
            match.ifPresent(noun -> found.add(new Noun(
                    noun.value(), begin, end, isOwner(begin, end), capitalized.isName(begin), parts().kindOf(begin))));
            at = end;
        }
        return found;
    }

    private Set<SourceDescriptor> readDescriptors() {
        Set<SourceDescriptor> told = EnumSet.noneOf(SourceDescriptor.class);
        PhraseTable<Set<SourceDescriptor>> table = Lexicon.english().sourceDescriptors();
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseTable.Match<Set<SourceDescriptor>>> match = table.longestAt(words, at);
            match.ifPresent(found -> told.addAll(found.value()));
            at = match.map(PhraseTable.Match::end).orElse(at + 1);
        }
        return told;
    }

    /** Whether words stand behind a preposition, in a relative clause or before a possessive. */
    boolean isOwner(int begin, int end) {
        return !parts().isOfSource(begin)
                || begin < division().possessive()
                || (end < words.size() && PhraseParts.isPossessive(words.get(end)));
    }

    /** "the Institute of Coastal Research's Ida Kern": a body with a possessive before a name. */
    boolean hasPossessor() {
        return division().possessive() > 0;
    }

    /** "a photographer for this paper": somebody who works for the article's own outlet. */
    boolean isOfOwn() {
        return nouns().stream()
                .anyMatch(noun -> noun.noun() == SourceNoun.OWN
                        && noun.begin() > 0
                        && words.get(noun.begin() - 1).equals("for"));
    }

    /** Whether it belongs to a body that is there to think: an institute, a bank's research, a university. */
    boolean isOfThinkers() {
        return holds(SourceWord.THINKER);
    }

    List<String> words() {
        return words;
    }

    List<Noun> nouns() {
        if (nouns == null) {
            nouns = readNouns();
        }
        return nouns;
    }

    /** The names in it. */
    PhraseNames names() {
        if (names == null) {
            names = new PhraseNames(this, parts(), forms, division().capitalized());
        }
        return names;
    }

    /** "a report from Korea": one report that comes from a place. */
    boolean isDispatch() {
        return holds("a") && names().tellWhereFrom();
    }

    /** Whether the head tells of a person. */
    boolean isOfPerson() {
        return role().filter(SourceNouns::isOfPersons).isPresent() || PersonWords.isPerson(headWord());
    }

    /** Whether a name in the phrase is of a kind. */
    boolean belongsTo(NameWord kind) {
        return names().holds(kind);
    }

    boolean hasHandle() {
        return handle;
    }

    boolean tells(SourceDescriptor descriptor) {
        if (descriptors == null) {
            descriptors = readDescriptors();
        }
        return descriptors.contains(descriptor);
    }

    boolean holds(SourceWord use) {
        for (String word : words) {
            if (Lexicon.english().does(use, word)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String... forms) {
        for (String form : forms) {
            if (words.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** The noun that heads the phrase, else the one that heads the first apposition. */
    Optional<SourceNoun> role() {
        return roleNoun().map(Noun::noun);
    }

    private Optional<Noun> roleNoun() {
        Optional<Noun> head = lastIn(parts().head());
        if (head.filter(noun -> noun.noun() == SourceNoun.PART).isPresent()) {
            Optional<Noun> paper = paperBehind();
            return paper.isPresent() ? paper : head;
        }
        for (int part = parts().head() + 1; head.isEmpty() && part < parts().count(); part++) {
            head = lastIn(part);
        }
        return head;
    }

    /** "page 12 of the annual report": a part of a paper is what the paper is. */
    private Optional<Noun> paperBehind() {
        return nouns().stream()
                .filter(noun -> noun.part() == PhraseParts.Kind.COMPLEMENT
                        && SourceNouns.isPaper(noun.noun())
                        && noun.noun() != SourceNoun.ACCOUNT)
                .findFirst();
    }

    private Optional<Noun> lastIn(int part) {
        for (int at = nouns().size() - 1; at >= 0; at--) {
            Noun noun = nouns().get(at);
            if (!noun.owner() && parts().partOf(noun.begin()) == part && !names().endIn(noun)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the nouns of the source itself, in whatever place, is of a kind. */
    boolean isAlso(SourceNoun kind) {
        for (Noun noun : nouns()) {
            if (!noun.owner() && noun.noun() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether any noun is of a kind. */
    boolean has(SourceNoun kind) {
        for (Noun noun : nouns()) {
            if (noun.noun() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun or name other than the head tells that the source belongs to something of a kind. */
    boolean belongsTo(SourceNoun kind) {
        Optional<Noun> role = roleNoun();
        return nouns().stream()
                .anyMatch(noun -> noun.noun() == kind
                        && noun.part() != PhraseParts.Kind.RELATIVE
                        && role.filter(head -> head.equals(noun)).isEmpty());
    }

    /** Whether the phrase begins as one that brings somebody new: a, one, several, a numeral. */
    boolean isIndefinite() {
        for (String word : words.subList(0, Math.min(INDEFINITE_REACH, words.size()))) {
            if (PhraseParts.isIndefinite(word) || Numerals.value(word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase begins with a word that points back or to an owner: the, its, a possessor. */
    boolean isDefinite() {
        return !words.isEmpty() && PhraseParts.isDefinite(words.get(0));
    }

    /** The last word of the head. */
    String headWord() {
        return parts().lastOfHead(words);
    }
}
