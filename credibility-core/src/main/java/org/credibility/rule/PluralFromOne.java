package org.credibility.rule;

/** A plural of sources that are one. */
final class PluralFromOne {
    static final Rule RULE = Rule.builder("CR202", "plural-from-one", Severity.WARNING)
            .summary("The text speaks of \"sources\" or \"reports\", and all of them come down to one.")
            .why("Never use the plural when there is one source (Reuters).")
            .fires("The yard will be sold, according to the Tern Coast Courier. Media reports say that the "
                    + "yard will be sold in May.")
            .nearMiss("The yard will be sold, according to the Tern Coast Courier and Radio Nord. Media reports"
                    + " say that the yard will be sold in May.")
            .fix("Use the singular and name it, or name the others.")
            .build();

    private PluralFromOne() {}
}
