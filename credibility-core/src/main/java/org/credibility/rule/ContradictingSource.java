package org.credibility.rule;

import java.util.ArrayList;
import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Stance;

/** A linked page that says the opposite. */
final class ContradictingSource implements Check {
    static final Rule RULE = Rule.builder("CR302", "contradicting-source", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A linked page contradicts the claim.")
            .why("Correct what is wrong and tell what is disputed: a source that disagrees belongs into "
                    + "the text (AP, BBC 3.3).")
            .fires(
                    "The yard at Combe will be sold in May.",
                    "The yard at Combe will not be sold in May, its owner said.")
            .nearMiss(
                    "The yard at Combe will be sold in May.", "The yard at Combe will be sold in May, its owner said.")
            .fix("Correct the claim, or say that the linked source disagrees.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            for (Claim claim : page.claims(reading)) {
                page.evidence(claim, reading)
                        .filter(evidence -> evidence.stance() == Stance.CONTRADICTS)
                        .ifPresent(evidence -> observations.add(Observation.of(claim.span(), message(evidence))
                                .about(claim)
                                .about(page.address())
                                .beside(page.link().anchor(), "link")));
            }
        }
        return observations;
    }

    private static String message(Evidence evidence) {
        return evidence.passage()
                .map(passage -> Message.of("Linked source disagrees: \"%s\".", passage.text()))
                .orElse("Linked source disagrees. Correct the claim, or say so.");
    }
}
