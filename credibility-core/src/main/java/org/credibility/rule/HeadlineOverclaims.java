package org.credibility.rule;

/** A headline that is surer than the text below it. */
final class HeadlineOverclaims {
    static final Rule RULE = Rule.builder("CR402", "headline-overclaims", Severity.WARNING)
            .summary("The headline asserts what the body reports at a distance.")
            .why("Most readers see the headline alone; it must not be surer than the story (IFCN, "
                    + "NewsGuard: headlines).")
            .fires("Owner sells yard at Combe\nThe owner of the yard at Combe has reportedly sold it.")
            .nearMiss(
                    "Owner reportedly sells yard at Combe\nThe owner of the yard at Combe has reportedly sold " + "it.")
            .fix("Put the hedge of the body into the headline.")
            .build();

    private HeadlineOverclaims() {}
}
