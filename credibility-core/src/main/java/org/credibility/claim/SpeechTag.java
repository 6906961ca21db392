package org.credibility.claim;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.AnswerReader.Predicate;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;

/** Reads who is named as the speaker beside an answer: "not so, said Ann Moe", "wrong, the agency said". */
final class SpeechTag {
    private static final int REACH = 10;

    private final TaggedSentence sentence;
    private final List<Word> words;

    SpeechTag(TaggedSentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    Optional<String> behind(Predicate predicate) {
        int at = predicate.end();
        while (at < words.size() && words.get(at).is(WordClass.QUOTATION_MARK)) {
            at++;
        }
        if (at >= words.size() || !words.get(at).isOneOf(",")) {
            return Optional.empty();
        }
        for (int verb = at + 1; verb < Math.min(words.size(), at + REACH); verb++) {
            if (words.get(verb).is(WordClass.VERB)
                    && words.get(verb).entry().cueVerb().isPresent()) {
                return named(at + 1, verb);
            }
        }
        return Optional.empty();
    }

    /** Who is named before what is said: "the hospice has said the claim is without merit". */
    Optional<String> before(Predicate predicate) {
        ClauseReader clauses = new ClauseReader(sentence);
        for (int verb = predicate.begin() - 1; verb > 0 && predicate.begin() - verb < REACH; verb--) {
            Word word = words.get(verb);
            boolean speech = (word.is(WordClass.VERB) || word.is(WordClass.PARTICIPLE))
                    && word.isOneOf("said", "says", "say", "added", "adds", "told", "insisted", "insists", "wrote");
            if (speech) {
                Stretch who = clauses.subjectBefore(0, clauses.verbGroupBegin(verb), false);
                return Optional.of(who)
                        .filter(stretch -> !stretch.isEmpty() && clauses.isNominal(stretch))
                        .map(stretch -> joined(words.subList(stretch.begin(), stretch.end())));
            }
        }
        return Optional.empty();
    }

    /** The words between the comma and the verb, else those behind the verb. */
    private Optional<String> named(int begin, int verb) {
        int from = words.get(begin).is(WordClass.QUOTATION_MARK) ? begin + 1 : begin;
        Stretch who = from < verb ? new Stretch(from, verb) : new ClauseReader(sentence).nounPhraseAt(verb + 1);
        return Optional.of(who)
                .filter(stretch -> !stretch.isEmpty() && new ClauseReader(sentence).isNominal(stretch))
                .map(stretch -> words.subList(stretch.begin(), stretch.end()))
                .map(SpeechTag::joined);
    }

    private static String joined(List<Word> who) {
        return String.join(" ", who.stream().map(Word::text).toList());
    }
}
