package org.credibility.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/**
 * Finds what is said against named parties: the party is the subject of a verb of wrongdoing, or the object of a verb of
 * accusing with "of".
 */
final class AccusationFinder {
    private static final int LONGEST_OBJECT = 14;

    private final Reading reading;

    AccusationFinder(Reading reading) {
        this.reading = reading;
    }

    /** The accusations in text order. */
    List<Accusation> find() {
        List<Accusation> found = new ArrayList<>();
        for (Hit hit : reading.hits(RuleWord.WRONGDOING)) {
            done(hit).ifPresent(found::add);
        }
        for (Hit hit : reading.hits(RuleWord.ACCUSING)) {
            accused(hit).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Accusation::span));
        return found;
    }

    /** "Harlow Freight falsified the logbooks". */
    private Optional<Accusation> done(Hit hit) {
        TaggedSentence sentence = reading.sentence(hit.sentence());
        Word verb = sentence.words().get(hit.begin());
        if (!isActive(sentence, hit.begin()) || reading.isQuestion(hit.sentence())) {
            return Optional.empty();
        }
        return subject(sentence, hit.begin())
                .map(name -> new Accusation(
                        hit.sentence(),
                        sentence.span(name.begin(), clauseEnd(sentence.words(), hit.end() - 1)),
                        words(sentence, name)))
                .filter(accusation -> !verb.is(WordClass.GERUND));
    }

    private static boolean isActive(TaggedSentence sentence, int verb) {
        Word word = sentence.words().get(verb);
        ClauseReader clauses = new ClauseReader(sentence);
        int group = clauses.verbGroupBegin(verb);
        List<Word> before = sentence.words().subList(group, verb);
        boolean denied = before.stream().anyMatch(other -> other.is(WordClass.NEGATION) || other.is(WordClass.MODAL));
        boolean passive =
                before.stream().anyMatch(other -> other.isOneOf("is", "are", "was", "were", "be", "been", "being"));
        return switch (word.type()) {
            case VERB -> !denied;
            case PARTICIPLE -> !denied && !passive && !before.isEmpty();
            default -> false;
        };
    }

    /** The name at the head of the subject of a verb; empty where nobody is named. */
    private static Optional<Stretch> subject(TaggedSentence sentence, int verb) {
        ClauseReader clauses = new ClauseReader(sentence);
        Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
        return name(sentence, subject.begin(), subject.end());
    }

    /** The first name of a noun phrase that stands before any preposition in it. */
    private static Optional<Stretch> name(TaggedSentence sentence, int begin, int end) {
        List<Word> words = sentence.words();
        for (int at = begin; at < end; at++) {
            if (words.get(at).is(WordClass.PREPOSITION) || words.get(at).isOneOf(",")) {
                return Optional.empty();
            }
            if (words.get(at).is(WordClass.NAME)) {
                int last = at;
                while (last < end && words.get(last).is(WordClass.NAME)) {
                    last++;
                }
                boolean owner = last < end && words.get(last).is(WordClass.POSSESSIVE);
                boolean beside = last < end && words.get(last).is(WordClass.NOUN);
                return owner || beside ? name(sentence, last + 1, end) : Optional.of(new Stretch(at, last));
            }
        }
        return Optional.empty();
    }

    /** "Two pupils accuse the coach Henk Daal of having beaten them". */
    private Optional<Accusation> accused(Hit hit) {
        TaggedSentence sentence = reading.sentence(hit.sentence());
        List<Word> words = sentence.words();
        int end = Math.min(words.size(), hit.end() + LONGEST_OBJECT);
        for (int at = hit.end(); at < end; at++) {
            if (words.get(at).isOneOf("of")) {
                int last = at;
                return isActive(sentence, hit.begin())
                        ? name(sentence, hit.end(), at)
                                .map(name -> new Accusation(
                                        hit.sentence(),
                                        sentence.span(hit.begin(), clauseEnd(words, last)),
                                        words(sentence, name)))
                        : Optional.empty();
            }
            if (words.get(at).type().isFinite()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int clauseEnd(List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size() && !words.get(end).is(WordClass.PUNCTUATION)) {
            end++;
        }
        return end;
    }

    private static String words(TaggedSentence sentence, Stretch name) {
        StringBuilder joined = new StringBuilder();
        for (Word word : sentence.words().subList(name.begin(), name.end())) {
            joined.append(joined.length() == 0 ? "" : " ").append(word.text());
        }
        return joined.toString();
    }
}
