package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.source.Source;
import org.credibility.text.Quotation;
import org.credibility.text.Span;

/** The same words in two wordings, one of them quoted. */
final class QuoteAltered implements Check {
    static final Rule RULE = Rule.builder("CR505", "quote-altered", Severity.WARNING)
            .summary("A quotation stands in another wording elsewhere in the text.")
            .why("Never alter a quotation (AP, Reuters); two wordings of one quotation cannot both be " + "exact.")
            .fires("The council wants to hold back money, \"mainly as it concerns the harbour\", its letter "
                    + "says. Boats lay idle on Monday. The wish to hold back money \"especially as it concerns "
                    + "the harbour\" is new.")
            .nearMiss("The council wants to hold back money, \"mainly as it concerns the harbour\", its letter "
                    + "says. Boats lay idle on Monday. The wish to hold back money \"mainly as it concerns the "
                    + "harbour\" is new.")
            .fix("Check the words with the source and quote them alike.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        WordRuns runs = new WordRuns(reading.text().structure());
        for (Quotation quotation : reading.text().structure().quotations()) {
            int sentence = reading.sentenceIndex(quotation.span().begin());
            if (quotation.depth() == 1 && reading.isProse(sentence) && !isCut(reading.words(quotation.span()))) {
                runs.otherWording(quotation.inside())
                        .filter(other -> isOfSameSource(other, quotation, reading))
                        .ifPresent(other -> observations.add(observation(quotation, other, reading)));
            }
        }
        return observations;
    }

    private static boolean isCut(String words) {
        return words.contains("…") || words.contains("...") || words.contains("[");
    }

    private static Observation observation(Quotation quotation, Span other, Reading reading) {
        return Observation.of(
                        quotation.span(),
                        Message.of(
                                "Given as \"%s\" at " + reading.place(other.begin()) + ", \"%s\" here.",
                                reading.words(other),
                                reading.words(quotation.inside())))
                .beside(other, "other wording");
    }

    /** Two quotations are of one speaker unless the text says otherwise; words outside quotation marks need a source. */
    private static boolean isOfSameSource(Span other, Quotation quotation, Reading reading) {
        Optional<Source> one = speaker(quotation.span(), reading);
        if (reading.isQuoted(other.begin())) {
            Optional<Source> earlier = speaker(other, reading);
            return one.isEmpty()
                    || earlier.isEmpty()
                    || one.get().number() == earlier.get().number();
        }
        return reading.claimsIn(reading.sentenceIndex(other.begin())).stream()
                .filter(claim -> claim.span().contains(other) && !claim.chains().isEmpty())
                .anyMatch(claim -> !Reading.isOfWriter(claim));
    }

    private static Optional<Source> speaker(Span words, Reading reading) {
        return reading.attributionsIn(reading.sentenceIndex(words.begin())).stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.overlaps(words)))
                .flatMap(attribution -> reading.speaker(attribution).stream())
                .findFirst();
    }
}
