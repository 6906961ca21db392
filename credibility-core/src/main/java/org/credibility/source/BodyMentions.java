package org.credibility.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.source.PersonMention.Role;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * The bodies a text names or describes, each time it does, and so what "it", "they" or "the company" means: the nearest
 * one outside quotations that does something or that a word tells to be a body. What things are in or near is a place.
 */
final class BodyMentions {
    private static final int MOST = 40;
    private static final int LONGEST = 6;

    private final TaggedText text;
    private final NameIndex names;
    private final List<BodyMention> mentions = new ArrayList<>();

    /**
     * A body named or described at one place.
     *
     * @param name its name, or the words of the description without an article
     * @param sentence the index of the sentence
     * @param begin where its words begin
     * @param role what it does in its clause
     * @param told whether a word of its name tells that it is a body
     * @param doubtful whether it may be a person, of whom the text tells no more
     */
    record BodyMention(String name, int sentence, int begin, Role role, boolean told, boolean doubtful) {
        /** Whether it says something, or does something and is a body by its name, and surely no person. */
        boolean acts() {
            return !doubtful && (role == Role.SPEAKER || (role == Role.SUBJECT && told));
        }

        /** Whether a noun is a word of the name, as "university" of "University of Selme". */
        boolean isCalled(String noun) {
            return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
        }
    }

    private BodyMentions(TaggedText text, NameIndex names) {
        this.text = text;
        this.names = names;
    }

    static BodyMentions of(TaggedText text, NameIndex names) {
        BodyMentions bodies = new BodyMentions(text, names);
        for (int at = 0; at < text.sentences().size(); at++) {
            bodies.read(text.sentences().get(at), at);
        }
        return bodies;
    }

    /** The body mentioned last before an offset, at most so many sentences away, that fits. */
    Optional<BodyMention> latest(int offset, int reach, Predicate<BodyMention> fits) {
        int least = Math.max(0, text.sentenceIndexAt(offset) - reach);
        int end = before(offset);
        for (int at = end - 1; at >= Math.max(0, end - MOST); at--) {
            BodyMention mention = mentions.get(at);
            if (mention.sentence() < least) {
                return Optional.empty();
            }
            if (fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private void read(TaggedSentence sentence, int number) {
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int end = endOfName(words, at);
            int behind = end > at ? end : endOfDescription(words, at);
            if (behind > at && !text.structure().isQuoted(words.get(at).span().begin())) {
                add(words, at, behind, number, end > at);
            }
            at = Math.max(behind, at + 1);
        }
    }

    /** "University of Arbo", and a word that opens a sentence and is short for a name of the text. */
    private int endOfName(List<Word> words, int begin) {
        int end = NameRuns.end(words, begin);
        boolean joined = end > begin
                && end + 1 < words.size()
                && words.get(end).isOneOf("of", "for")
                && words.get(end + 1).is(WordClass.NAME)
                && words.get(begin).entry().nameWord().isPresent();
        if (joined) {
            return NameRuns.end(words, end + 1);
        }
        String first = words.get(begin).text();
        boolean shortened = begin == 0
                && Character.isUpperCase(first.codePointAt(0))
                && words.get(begin).entry().wordClass().isEmpty()
                && !names.fullName(first).equals(first);
        return shortened ? Math.max(end, 1) : end;
    }

    private void add(List<Word> words, int begin, int end, int sentence, boolean named) {
        String name = named
                ? names.fullName(PersonalTitle.without(NameRuns.join(words, begin, end)))
                : Mention.folded(words.get(begin + 1)
                        .span()
                        .cover(words.get(end - 1).span())
                        .in(text.text()));
        boolean told = !named
                || NameIndex.nameWord(name)
                        .filter(word -> word != NameWord.REFERENCE)
                        .isPresent();
        boolean person = named && names.isPerson(name);
        if ((person && (names.isCertain(name) || names.isShortened(name))) || (!told && isPlace(words, begin))) {
            return;
        }
        int start = words.get(begin).span().begin();
        mentions.add(new BodyMention(name, sentence, start, MentionRoles.of(words, begin, end), told, person));
    }

    private static boolean isPlace(List<Word> words, int begin) {
        int before = begin - (begin > 0 && words.get(begin - 1).is(WordClass.DETERMINER) ? 2 : 1);
        return before >= 0 && words.get(before).isOneOf("in", "near", "at", "from", "to", "across", "on");
    }

    /** "the dockers' union": the index behind the noun of a body that a definite article opens, or a bare plural. */
    private static int endOfDescription(List<Word> words, int begin) {
        if (!words.get(begin).isOneOf("the")) {
            return begin;
        }
        int end = begin + 1;
        while (end < words.size() && end - begin < LONGEST && isInside(words.get(end))) {
            end++;
        }
        boolean body = end > begin + 2
                && SourceNouns.at(List.of(words.get(end - 1).lower()), 0)
                        .filter(noun -> isBody(noun.value()))
                        .isPresent();
        return body ? end : begin;
    }

    private static boolean isInside(Word word) {
        return word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.POSSESSIVE);
    }

    static boolean isBody(SourceNoun noun) {
        return switch (noun) {
            case BODY, AUTHORITY, SERVICE, OUTLET -> true;
            default -> false;
        };
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
}
