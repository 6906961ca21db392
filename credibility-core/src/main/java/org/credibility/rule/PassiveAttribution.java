package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.RuleWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Words that say that something is said and not by whom. */
final class PassiveAttribution implements Check {
    static final Rule RULE = Rule.builder("CR107", "passive-attribution", Severity.WARNING)
            .summary("\"Is said to\", \"is believed\" or \"reportedly\" stands in a sentence that names nobody who "
                    + "says so.")
            .why("It is never enough to say that some detail is \"reportedly\" true: tell who says so and "
                    + "how they know (NPR).")
            .fires("The owner is said to be looking for a buyer.")
            .nearMiss("The owner is said by two of her tenants to be looking for a buyer.")
            .fix("Name who says so, or leave it out.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (Attribution attribution : reading.dossier().attributions()) {
            int sentence = reading.sentenceIndex(attribution.cue().span().begin());
            boolean nobody = attribution.cue().kind() == CueKind.HEARSAY
                    && attribution.source().isEmpty()
                    && !isNoun(attribution.cue().span(), sentence, reading);
            if (nobody && reading.isProse(sentence) && !hasAgent(sentence, attribution, reading)) {
                Span cue = attribution.cue().span();
                observations.add(observation(cue, reading));
            }
        }
        reading.hits(RuleWord.UNTOLD).stream()
                .filter(hit -> reading.isProse(hit.sentence()) && !reading.isTold(hit.sentence()))
                .filter(hit -> !reading.isLinked(hit.sentence())
                        && !reading.isQuoted(hit.span().begin()))
                .filter(hit ->
                        observations.stream().noneMatch(other -> other.span().overlaps(hit.span())))
                .map(hit -> observation(hit.span(), reading))
                .forEach(observations::add);
        return observations;
    }

    private static Observation observation(Span cue, Reading reading) {
        return Observation.of(cue, Message.of("\"%s\": by whom? Name who says so.", reading.words(cue)));
    }

    /** "Needless speculation" is spoken of, not passed on. */
    private static boolean isNoun(Span cue, int sentence, Reading reading) {
        return reading.sentence(sentence).wordsIn(cue).stream().allMatch(word -> word.is(WordClass.NOUN));
    }

    /** "Is expected to speak on Friday": a date makes a calendar of an expectation. */
    private static boolean isAppointment(Span cue, int sentence, Reading reading) {
        List<Word> words = reading.sentence(sentence).words();
        return reading.sentence(sentence).wordsIn(cue).stream().anyMatch(word -> word.isOneOf("expected"))
                && Dated.holds(words);
    }

    private static boolean hasAgent(int sentence, Attribution passive, Reading reading) {
        return reading.isLinked(sentence)
                || (sentence == 0 && reading.sentences() > 1 && reading.isTold(1))
                || reading.isQuoted(passive.cue().span().begin())
                || isAppointment(passive.cue().span(), sentence, reading)
                || reading.attributionsIn(sentence).stream()
                        .anyMatch(other -> !other.source().isEmpty());
    }
}
