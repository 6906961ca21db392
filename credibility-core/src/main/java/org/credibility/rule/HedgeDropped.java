package org.credibility.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.syntax.TaggedSentence;
import org.credibility.text.Span;

/** Something first told with distance and later as a fact. */
final class HedgeDropped implements Check {
    private static final int MOST_CLAIMS = 200;

    static final Rule RULE = Rule.builder("CR401", "hedge-dropped", Severity.WARNING)
            .summary("The text reports something at a distance first and states it as a fact later.")
            .why("A hedge belongs to the claim wherever it stands; dropped on the way it turns a rumour "
                    + "into a fact (Silverman 2015).")
            .fires("The yard at Combe has reportedly been sold to a rival. Ships have been built there since"
                    + " 1911. Selling the yard at Combe to a rival ends a long search.")
            .nearMiss("The yard at Combe has reportedly been sold to a rival. Ships have been built there since"
                    + " 1911. Selling the yard at Combe to a rival would end a long search.")
            .fix("Keep the hedge, or confirm the claim first.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Told> hedged = hedged(reading);
        List<Observation> observations = new ArrayList<>();
        Set<String> dropped = new HashSet<>();
        for (int sentence = 0; sentence < reading.sentences(); sentence++) {
            if (reading.isProse(sentence) && !reading.isTold(sentence) && !reading.isQuestion(sentence)) {
                drop(sentence, hedged, dropped, reading).ifPresent(observations::add);
            }
        }
        return observations;
    }

    /** What is told at a distance, what stands in the body first: the body tells from whom it comes. */
    private static List<Told> hedged(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.kind().isScored() && Unconfirmed.isHedged(claim))
                .limit(MOST_CLAIMS)
                .map(claim -> reading.told(claim).mainAct(reading))
                .filter(told -> !told.acts().isEmpty())
                .sorted(Comparator.comparing(told -> reading.isHeadline(told.sentence())))
                .toList();
    }

    private static Optional<Observation> drop(int sentence, List<Told> hedged, Set<String> dropped, Reading reading) {
        for (Told told : hedged) {
            if (told.sentence() < sentence) {
                TaggedSentence later = reading.sentence(sentence);
                Optional<Span> again = told.statedIn(later).or(() -> told.changedIn(later));
                boolean news = again.isPresent()
                        && !reading.isQuoted(again.get().begin())
                        && !Unconfirmed.isHedgedAt(again.get(), sentence, reading)
                        && told.acts().stream().noneMatch(dropped::contains)
                        && !isConfirmed(told, sentence, reading);
                if (news) {
                    dropped.addAll(told.acts());
                    return Optional.of(Observation.of(
                                    again.get(),
                                    "Reported at "
                                            + reading.place(told.claim().span().begin())
                                            + ", stated as fact here. Keep the hedge.")
                            .about(told.claim())
                            .beside(told.claim().span(), "hedged"));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether somebody on the record says the same before. */
    private static boolean isConfirmed(Told told, int before, Reading reading) {
        return reading.claims().stream()
                .limit(MOST_CLAIMS)
                .filter(claim -> reading.sentenceIndex(claim) < before && Unconfirmed.isOnRecord(claim))
                .anyMatch(claim -> told.statedIn(reading.sentence(reading.sentenceIndex(claim)))
                        .isPresent());
    }
}
