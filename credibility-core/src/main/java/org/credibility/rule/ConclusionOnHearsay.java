package org.credibility.rule;

/** The conclusion of a writer from something that is not confirmed. */
final class ConclusionOnHearsay {
    static final Rule RULE = Rule.builder("CR404", "conclusion-on-hearsay", Severity.NOTE)
            .summary("The text draws a conclusion (\"shows\", \"underscores\", \"is plausible\") from something it "
                    + "reports at a distance.")
            .why("What rests on an unconfirmed report is unconfirmed too; plausible is not evidence.")
            .fires("The yard has reportedly been sold, citing no one. Selling the yard underscores how "
                    + "little the owner cares for shipbuilding.")
            .nearMiss("The yard was sold on Monday, its owner announced. Selling the yard underscores how "
                    + "little the owner cares for shipbuilding.")
            .fix("Say that the conclusion holds only if the report does, or leave it out.")
            .build();

    private ConclusionOnHearsay() {}
}
