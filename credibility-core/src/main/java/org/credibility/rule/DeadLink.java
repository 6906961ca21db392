package org.credibility.rule;

import java.util.List;
import org.credibility.evidence.Outcome;

/** A link to a page that is not there, or to a host whose name leads nowhere. */
final class DeadLink implements Check {
    static final Rule RULE = Rule.builder("CR601", "dead-link", Severity.ERROR)
            .basis(Rule.Basis.SOURCES)
            .summary("A linked page is not there.")
            .why("A link that is dead gives readers nothing to check (ICD 206).")
            .fires(
                    "Ardent Rail will close its depot at Combe.",
                    Example.unseen(Outcome.HTTP_ERROR).status(404).build())
            .nearMiss("Ardent Rail will close its depot at Combe.", Outcome.RATE_LIMITED)
            .fix("Link the page where it is now, or an archived copy.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return LinkedPage.in(reading).stream()
                .filter(LinkedPage::isGone)
                .map(page -> Observation.of(page.link().anchor(), message(page))
                        .about(page.address())
                        .as(page.document().status().isPresent() ? Severity.ERROR : Severity.NOTE))
                .toList();
    }

    private static String message(LinkedPage page) {
        return page.document().status().isPresent()
                ? page.document().status().getAsInt() + ": the linked page is not there. Link it anew, or a copy."
                : "The name of the linked host could not be resolved. See whether the address is right.";
    }
}
