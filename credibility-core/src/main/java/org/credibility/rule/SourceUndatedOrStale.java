package org.credibility.rule;

/** A page without a date, or with an old one, behind something that is told as new. */
final class SourceUndatedOrStale {
    static final Rule RULE = Rule.builder("CR504", "source-undated-or-stale", Severity.NOTE)
            .basis(Rule.Basis.SOURCES)
            .summary(
                    "Something is told as of today or this week, and the linked page bears no date or an old " + "one.")
            .why("Say when: currency is part of every source descriptor (ICD 206).")
            .fires("The depot at Combe closed this week.", "The depot at Combe closed on Monday.")
            .nearMiss("The depot at Combe closed this week.", "The depot at Combe closed on Monday.")
            .fix("Link a page of the day, or give the date of the event.")
            .build();

    private SourceUndatedOrStale() {}
}
