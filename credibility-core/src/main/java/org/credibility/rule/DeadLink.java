package org.credibility.rule;

import org.credibility.evidence.Outcome;

/** A link that leads nowhere. */
final class DeadLink {
    static final Rule RULE = Rule.builder("CR601", "dead-link", Severity.ERROR)
            .basis(Rule.Basis.SOURCES)
            .summary("A linked page is not there.")
            .why("A link that is dead gives readers nothing to check (ICD 206).")
            .fires("Ardent Rail will close its depot at Combe.", Outcome.HTTP_ERROR)
            .nearMiss("Ardent Rail will close its depot at Combe.", Outcome.RATE_LIMITED)
            .fix("Link the page where it is now, or an archived copy.")
            .build();

    private DeadLink() {}
}
