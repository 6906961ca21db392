package org.credibility.rule;

/** A prediction that sets no date to hold it to. */
final class VagueDeadline {
    static final Rule RULE = Rule.builder("CR801", "vague-deadline", Severity.NOTE)
            .summary("A prediction says \"soon\" or \"in the coming months\" and no date.")
            .why("A prediction can be checked only with an event, a deadline and a measure (ICD 203; "
                    + "forecasting practice).")
            .fires("The depot at Combe will soon be torn down, the owner said.")
            .nearMiss("The depot at Combe will be torn down in May, the owner said.")
            .fix("Give the date, or say that none is set.")
            .build();

    private VagueDeadline() {}
}
