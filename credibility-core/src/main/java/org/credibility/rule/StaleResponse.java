package org.credibility.rule;

import java.util.List;
import org.credibility.lexicon.RuleWord;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;

/** A line on a missing comment that may be out of date. */
final class StaleResponse implements Check {
    static final Rule RULE = Rule.builder("CR702", "stale-response", Severity.NOTE)
            .summary("\"Has not commented\" stands beside an answer of the same party, or in a text that is more"
                    + " than a day older than its update.")
            .why("A \"no comment\" is good for a day; look again before each update (Reuters).")
            .fires("Marlow Freight has not commented on the charge. Marlow Freight denied that it had bribed"
                    + " anybody.")
            .nearMiss("Marlow Freight denied that it had bribed anybody. The police have not commented on the "
                    + "charge.")
            .fix("Ask again, and bring the line up to date.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.hits(RuleWord.PENDING).stream()
                .filter(hit -> reading.isProse(hit.sentence())
                        && !reading.isQuoted(hit.span().begin()))
                .filter(hit -> isOld(reading) || answers(party(hit, reading), hit.sentence(), reading))
                .map(hit -> Observation.of(
                        hit.span(), Message.of("\"%s\" may be out of date. Ask again.", reading.words(hit.span()))))
                .toList();
    }

    /** A day after publication a missing comment is old. */
    private static boolean isOld(Reading reading) {
        return reading.dossier()
                .asOf()
                .filter(day -> reading.dossier()
                        .article()
                        .published()
                        .filter(published -> published.plusDays(1).isBefore(day))
                        .isPresent())
                .isPresent();
    }

    /** The last word of the subject: the name of the party, or what it is. */
    private static String party(Hit hit, Reading reading) {
        TaggedSentence sentence = reading.sentence(hit.sentence());
        ClauseReader.Stretch subject = new ClauseReader(sentence).subjectBefore(0, hit.begin(), false);
        return subject.isEmpty() ? "" : sentence.words().get(subject.end() - 1).text();
    }

    /** Whether the same party is quoted or denies something in another sentence. */
    private static boolean answers(String party, int silent, Reading reading) {
        return !party.isEmpty()
                && reading.dossier().attributions().stream()
                        .filter(attribution ->
                                reading.sentenceIndex(attribution.cue().span().begin()) != silent)
                        .flatMap(attribution -> attribution.source().stream())
                        .anyMatch(span ->
                                List.of(reading.words(span).split("\\s+")).contains(party));
    }
}
