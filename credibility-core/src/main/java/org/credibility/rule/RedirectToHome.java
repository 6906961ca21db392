package org.credibility.rule;

import java.util.List;
import org.credibility.evidence.Outcome;

/** A link to an article that ends at the home page. */
final class RedirectToHome implements Check {
    static final Rule RULE = Rule.builder("CR602", "redirect-to-home", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A link to a page ends at the home page of the site, or at words that say that the page "
                    + "is gone.")
            .why("A link that does not show the source gives readers nothing to check (ICD 206).")
            .fires("Ardent Rail will close its depot at Combe.", Outcome.HOMEPAGE_REDIRECT)
            .nearMiss("Ardent Rail will close its depot at Combe.", Outcome.TIMEOUT)
            .fix("Link the page where it is now, or an archived copy.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return LinkedPage.in(reading).stream()
                .filter(page -> page.document().outcome() == Outcome.HOMEPAGE_REDIRECT
                        || page.document().outcome() == Outcome.SOFT_404)
                .map(page -> Observation.of(
                                page.link().anchor(), message(page.document().outcome()))
                        .about(page.address()))
                .toList();
    }

    private static String message(Outcome outcome) {
        return outcome == Outcome.SOFT_404
                ? "The linked page says that it is gone. Link it anew, or a copy."
                : "Redirects to the home page: the source is gone. Link a copy.";
    }
}
