package org.credibility.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.claim.Claim;
import org.credibility.evidence.FigureCheck;
import org.credibility.evidence.Passage;
import org.credibility.text.Span;

/** A number that differs from the one in the linked page. */
final class NumberDiffers implements Check {
    static final Rule RULE = Rule.builder("CR502", "number-differs", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A number differs from the one that the linked page gives of the same thing.")
            .why("Check every figure against its source (AP, Reuters).")
            .fires("The yard at Combe employs 420 welders.", "The yard at Combe employs 240 welders and two cooks.")
            .nearMiss("The yard at Combe employs 420 welders.", "The yard at Combe employs 420 welders and two cooks.")
            .fix("Correct the number, or link the page that gives it.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            for (Claim claim : page.claims(reading)) {
                page.evidence(claim, reading).stream()
                        .flatMap(evidence -> evidence.figures().stream())
                        .filter(figure -> figure.agreement() == FigureCheck.Agreement.DIFFERENT)
                        .filter(figure -> told.add(figure.figure()))
                        .forEach(figure -> observations.add(Observation.of(figure.figure(), message(figure))
                                .about(claim)
                                .about(page.address())
                                .beside(page.link().anchor(), "link")));
            }
        }
        return observations;
    }

    private static String message(FigureCheck figure) {
        String other = figure.other().map(Passage::text).orElse("another");
        return Message.of("Draft: %s. Source: %s. Correct it, or link the page that says so.", figure.words(), other);
    }
}
