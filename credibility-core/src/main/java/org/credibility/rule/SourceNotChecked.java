package org.credibility.rule;

import java.util.List;
import java.util.Locale;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;

/** A link whose page could not be seen. */
final class SourceNotChecked implements Check {
    static final Rule RULE = Rule.builder("CR904", "source-not-checked", Severity.NOTE)
            .basis(Rule.Basis.SOURCES)
            .summary("A linked page could not be seen, so nothing was held against it.")
            .why("What was not checked is said to be so; a page that a program may not read is no fault of"
                    + " the text.")
            .fires("Ardent Rail will close its depot at Combe.", Outcome.TIMEOUT)
            .nearMiss(
                    "Ardent Rail will close its depot at Combe.",
                    "Ardent Rail will close its depot at Combe in May. It told its workers on Monday.")
            .fix("Open the link by hand, or run again later.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        return LinkedPage.in(reading).stream()
                .filter(page -> !page.isSeen() && !page.isGone())
                .filter(page -> page.document().outcome() != Outcome.HOMEPAGE_REDIRECT
                        && page.document().outcome() != Outcome.SOFT_404)
                .map(page -> Observation.of(
                                page.link().anchor(),
                                Message.of("Source not checked: %s. Open it by hand.", reason(page.document())))
                        .about(page.address()))
                .toList();
    }

    /** "status 403", "robots denied". */
    private static String reason(SourceDocument document) {
        boolean answered =
                document.outcome() == Outcome.HTTP_ERROR && document.status().isPresent();
        return answered
                ? "status " + document.status().getAsInt()
                : document.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
