package org.credibility.rule;

import org.credibility.evidence.Outcome;

/** A link to an article that ends at the home page. */
final class RedirectToHome {
    static final Rule RULE = Rule.builder("CR602", "redirect-to-home", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A link to a page ends at the home page of the site, or at words that say that the page "
                    + "is gone.")
            .why("A link that does not show the source gives readers nothing to check (ICD 206).")
            .fires("Ardent Rail will close its depot at Combe.", Outcome.HOMEPAGE_REDIRECT)
            .nearMiss("Ardent Rail will close its depot at Combe.", Outcome.TIMEOUT)
            .fix("Link the page where it is now, or an archived copy.")
            .build();

    private RedirectToHome() {}
}
