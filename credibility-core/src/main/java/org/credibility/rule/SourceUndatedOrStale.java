package org.credibility.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.RuleWord;

/** A page without a date, or with an old one, behind something that is told as new. */
final class SourceUndatedOrStale implements Check {
    private static final int OLD_DAYS = 30;

    static final Rule RULE = Rule.builder("CR504", "source-undated-or-stale", Severity.NOTE)
            .basis(Rule.Basis.SOURCES)
            .summary(
                    "Something is told as of today or this week, and the linked page bears no date or an old " + "one.")
            .why("Say when: currency is part of every source descriptor (ICD 206).")
            .fires("The depot at Combe closed this week.", "The depot at Combe closed on Monday.")
            .nearMiss(
                    "The depot at Combe closed this week.",
                    Example.page("The depot at Combe closed on Monday.")
                            .published(LocalDate.of(2026, 3, 2))
                            .build())
            .fix("Link a page of the day, or give the date of the event.")
            .build();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (LinkedPage page : LinkedPage.in(reading)) {
            if (page.isSeen() && reading.holds(RuleWord.TODAY, page.sentence())) {
                message(page, reading)
                        .ifPresent(message -> observations.add(
                                Observation.of(page.link().anchor(), message).about(page.address())));
            }
        }
        return observations;
    }

    private static Optional<String> message(LinkedPage page, Reading reading) {
        Optional<LocalDate> published = page.document().published();
        if (published.isEmpty()) {
            return Optional.of("Linked page bears no date. Give the date of the event.");
        }
        return reading.dossier()
                .article()
                .published()
                .or(reading.dossier()::asOf)
                .filter(day -> published.get().plusDays(OLD_DAYS).isBefore(day))
                .map(day -> "Source is dated " + published.get() + ". Link a page of the day.");
    }
}
