package org.credibility.rule;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueKind;
import org.credibility.source.Source;
import org.credibility.text.Quotation;

/** An article whose first quotation is of somebody who is not named. */
final class AnonymousFirstQuote implements Check {
    private static final int SHORTEST = 3;

    static final Rule RULE = Rule.builder("CR105", "anonymous-first-quote", Severity.NOTE)
            .summary("The first direct quotation of the article is of an unnamed source.")
            .why("Named sources are vastly to be preferred (Washington Post); a story that opens with an "
                    + "unnamed voice asks readers for trust before it has earned any.")
            .fires("The depot at Combe will close. \"We were told on Friday,\" said a worker who asked not to "
                    + "be named. \"We will help everybody,\" said the manager, Ann Moe.")
            .nearMiss("The depot at Combe will close. \"We will help everybody,\" said the manager, Ann Moe. \"We "
                    + "were told on Friday,\" said a worker who asked not to be named.")
            .fix("Let a named source speak first.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return reading.text().structure().quotations().stream()
                .filter(quotation -> quotation.depth() == 1 && isProse(quotation, reading))
                .flatMap(quotation -> speech(quotation, reading).stream())
                .findFirst()
                .filter(speech -> Unnamed.isPerson(speech.source(), reading))
                .map(speech -> Observation.of(
                                speech.quotation().span(), "First quote is anonymous. Let a named source speak first.")
                        .about(speech.source()))
                .stream()
                .toList();
    }

    /** A quotation and who says it. */
    private record Speech(Quotation quotation, Source source) {}

    private static boolean isProse(Quotation quotation, Reading reading) {
        return reading.isProse(reading.sentenceIndex(quotation.span().begin()))
                && reading.text().structure().tokensIn(quotation.inside()).size() >= SHORTEST;
    }

    private static Optional<Speech> speech(Quotation quotation, Reading reading) {
        return reading.attributionsIn(reading.sentenceIndex(quotation.span().begin())).stream()
                .filter(attribution -> attribution.cue().kind() != CueKind.JUDGEMENT)
                .filter(attribution ->
                        attribution.content().stream().anyMatch(content -> content.overlaps(quotation.inside())))
                .flatMap(attribution -> reading.speaker(attribution).stream())
                .map(source -> new Speech(quotation, source))
                .findFirst();
    }
}
