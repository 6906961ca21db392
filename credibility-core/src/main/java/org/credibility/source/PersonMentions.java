package org.credibility.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.credibility.lexicon.Gender;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.source.PersonMention.Role;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The people a text names, each time it names them or means them by a pronoun, and so whom "he" or "she" means.
 *
 * <p>The text is read once from its begin. Each "he" or "she" is given to the one of the people mentioned shortly before
 * that fits in gender and is most salient ({@link Salience}), and is a mention of that person in turn. Whoever is named
 * in a quotation is not meant by a pronoun outside it, and nobody speaks of himself by his name. Names that two people
 * share go to the one whose title fits, else to the one named last.
 */
final class PersonMentions {
    private static final int MOST = 24;
    private static final int MOST_BACK = 200;
    private static final int REACH = 6;
    private static final int NAMED_IN_QUOTATION = -2;

    private final TaggedText text;
    private final NameIndex names;
    private final Genders genders;
    private final Introductions introductions;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final Map<Integer, PersonMention> byPronoun = new HashMap<>();

    private PersonMentions(TaggedText text, NameIndex names, Introductions introductions) {
        this.text = text;
        this.names = names;
        this.genders = Genders.of(text, names);
        this.introductions = introductions;
    }

    static PersonMentions of(TaggedText text, NameIndex names, Introductions introductions) {
        PersonMentions persons = new PersonMentions(text, names, introductions);
        Set<String> before = Set.of();
        for (int at = 0; at < text.sentences().size(); at++) {
            Set<String> quoted = persons.quoted(text.sentences().get(at));
            Set<String> spokenOf = new HashSet<>(before);
            spokenOf.addAll(quoted);
            persons.read(text.sentences().get(at), at, spokenOf);
            before = quoted;
        }
        return persons;
    }

    /** The full name of the person that a pronoun, or a description, at an offset means; empty where nobody is near. */
    Optional<String> antecedent(int offset, Gender gender) {
        return nearest(offset, gender).map(Named::name);
    }

    /**
     * A person with where the text last named him or her.
     *
     * @param name the full name
     * @param sentenceEnd the end of the sentence that last gave the name
     */
    record Named(String name, int sentenceEnd) {}

    /** The person that a pronoun, or a description, at an offset means, with where the text last gave the name. */
    Optional<Named> nearest(int offset, Gender gender) {
        PersonMention pronoun = byPronoun.get(offset);
        int sentence = Math.min(text.sentenceIndexAt(offset), text.sentences().size() - 1);
        int paragraph = text.sentences().get(sentence).sentence().paragraph();
        Optional<String> name = pronoun != null
                ? Optional.of(pronoun.name())
                : best(offset, new Salience(sentence, paragraph, genders, names), gender, Set.of());
        return name.map(found -> new Named(found, lastNamed(found, offset)));
    }

    /** The full name of the person mentioned last before an offset who fits, however far away. */
    Optional<String> latest(int offset, Predicate<String> fits) {
        int end = before(offset);
        for (int at = end - 1; at >= Math.max(0, end - MOST_BACK); at--) {
            if (fits.test(mentions.get(at).name())) {
                return Optional.of(mentions.get(at).name());
            }
        }
        return Optional.empty();
    }

    /** The full name of which a short one with its title, at an offset, is a form. */
    String fullName(String spoken, int offset) {
        String name = PersonalTitle.without(spoken);
        List<String> namesakes = name.indexOf(' ') < 0 ? names.namesakes(name) : List.of();
        return namesakes.size() < 2 || spoken.equals(name)
                ? names.fullName(name)
                : namesake(namesakes, spoken.substring(0, spoken.length() - name.length()), offset);
    }

    private String namesake(List<String> namesakes, String title, int offset) {
        String[] words = title.toLowerCase(Locale.ROOT).strip().split(" ", -1);
        List<String> fitting =
                namesakes.stream().filter(full -> fits(full, words)).toList();
        List<String> meant = fitting.isEmpty() ? namesakes : fitting;
        String last = meant.get(0);
        int latest = -1;
        for (String full : meant) {
            int named = lastNamed(full, offset);
            if (named > latest) {
                last = full;
                latest = named;
            }
        }
        return last;
    }

    /** "Ms.", "Senator": whether a title is that of one of two people with a surname. */
    private boolean fits(String full, String[] title) {
        for (String word : title) {
            Gender gender = Genders.ofWord(word);
            if (!gender.fits(genders.of(full))) {
                return false;
            }
            boolean office = gender == Gender.EITHER && word.length() > 2 && !word.endsWith(".");
            if (office && !introductions.titlesOf(full).contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void read(TaggedSentence sentence, int number, Set<String> spokenOf) {
        List<Word> words = sentence.words();
        boolean opens = true;
        int at = 0;
        while (at < words.size()) {
            int end = Math.max(NameRuns.end(words, at), at + 1);
            Optional<PersonMention> mention = mention(sentence, number, at, end, opens, spokenOf);
            mention.ifPresent(mentions::add);
            opens &= mention.isEmpty() || mention.get().quoted();
            at = end;
        }
    }

    private Optional<PersonMention> mention(
            TaggedSentence sentence, int number, int at, int end, boolean opens, Set<String> spokenOf) {
        List<Word> words = sentence.words();
        Word first = words.get(at);
        int begin = first.span().begin();
        boolean pronoun = first.isOneOf("he", "she", "him", "her", "his");
        if (!pronoun && !first.is(WordClass.NAME)) {
            return Optional.empty();
        }
        Role role =
                first.isOneOf("his") || first.is(WordClass.DETERMINER) ? Role.OWNER : MentionRoles.of(words, at, end);
        int paragraph = sentence.sentence().paragraph();
        boolean quoted = text.structure().isQuoted(begin);
        Optional<String> name = Optional.empty();
        if (first.is(WordClass.NAME)) {
            int own = behindOffice(words, at, end);
            name = Optional.of(fullName(NameRuns.join(words, own, end), begin)).filter(this::isPerson);
        } else if (pronoun) {
            Set<String> others = role == Role.SPEAKER && !quoted ? spokenOf : Set.of();
            name = best(begin, new Salience(number, paragraph, genders, names), Genders.ofWord(first.lower()), others);
        }
        Optional<PersonMention> mention =
                name.map(full -> new PersonMention(full, number, paragraph, begin, role, quoted, opens, pronoun));
        if (pronoun) {
            mention.ifPresent(found -> byPronoun.put(begin, found));
        }
        return mention;
    }

    /** The most salient person before an offset whose gender fits; where none does, one of whom only the given name tells it. */
    private Optional<String> best(int offset, Salience salience, Gender gender, Set<String> spokenOf) {
        boolean quoted = text.structure().isQuoted(offset);
        @Nullable String best = null;
        @Nullable String called = null;
        int highest = Integer.MIN_VALUE;
        int highestCalled = Integer.MIN_VALUE;
        int end = before(offset);
        for (int at = end - 1; at >= Math.max(0, end - MOST); at--) {
            PersonMention mention = mentions.get(at);
            if (mention.sentence() < salience.sentence() - REACH) {
                break;
            }
            boolean near = quoted || !mention.quoted();
            boolean fits = near && genders.of(mention.name()).fits(gender);
            int points = salience.of(mention) + (spokenOf.contains(mention.name()) ? NAMED_IN_QUOTATION : 0);
            if (fits && points > highest) {
                highest = points;
                best = mention.name();
            }
            if (near && !genders.tell(mention.name()) && points > highestCalled) {
                highestCalled = points;
                called = mention.name();
            }
        }
        return Optional.ofNullable(best == null ? called : best);
    }

    /** How many mentions begin before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The end of the last sentence before an offset that gives a name; -1 where none near does. */
    private int lastNamed(String name, int offset) {
        int end = before(offset);
        for (int at = end - 1; at >= Math.max(0, end - MOST); at--) {
            PersonMention mention = mentions.get(at);
            if (!mention.isPronoun() && mention.name().equals(name)) {
                return text.sentences().get(mention.sentence()).span().end();
            }
        }
        return -1;
    }

    /** The names that stand in the quotations of a sentence. */
    private Set<String> quoted(TaggedSentence sentence) {
        Set<String> quoted = new HashSet<>();
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            if (end > at && text.structure().isQuoted(words.get(at).span().begin())) {
                quoted.add(names.fullName(PersonalTitle.without(NameRuns.join(words, at, end))));
            }
            at = Math.max(end, at + 1);
        }
        return quoted;
    }

    /** Whether a name is of a person; a single one is by its form, or where the text says "he" or "she" for it. */
    private boolean isPerson(String full) {
        boolean single = full.indexOf(' ') < 0
                && NameIndex.nameWord(full).isEmpty()
                && !names.isOutlet(full)
                && (Lexicon.english().isGivenName(full.toLowerCase(Locale.ROOT)) || genders.tell(full));
        boolean doubtful = isRole(full) || names.isPlace(full);
        return names.isCertain(full) ? single || names.isPerson(full) : !doubtful && (single || names.isPerson(full));
    }

    /** "Secretary of State John Orr", "Republican John Orr": what stands before the given name is no part of the name. */
    private static int behindOffice(List<Word> words, int begin, int end) {
        boolean office = end - begin > 2
                && !words.get(begin).entry().isGivenName()
                && words.get(begin + 1).entry().isGivenName();
        return office ? begin + 1 : begin;
    }

    /** "Secretary" of "Secretary of State Ann Moe": an office is nobody's name. */
    private static boolean isRole(String full) {
        String last = full.substring(full.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SourceNouns.at(List.of(last), 0)
                .filter(noun -> SourceNouns.isOfPersons(noun.value()))
                .isPresent();
    }
}
