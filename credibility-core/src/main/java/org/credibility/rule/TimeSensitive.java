package org.credibility.rule;

/** A word that is true of the day of writing only. */
final class TimeSensitive {
    static final Rule RULE = Rule.builder("CR802", "time-sensitive", Severity.NOTE)
            .summary("\"Recent\", \"current\" or \"now\" stands without a date.")
            .why("Give the date: readers find a story long after its day (AP, Reuters).")
            .fires("The firm's recent partnership with Ardent Rail covers four depots.")
            .nearMiss("The firm's partnership with Ardent Rail, agreed in May 2021, covers four depots.")
            .fix("Give the month or the year.")
            .build();

    private TimeSensitive() {}
}
