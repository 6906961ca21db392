package org.credibility.rule;

import org.credibility.evidence.Outcome;

/** A link whose page could not be seen. */
final class SourceNotChecked {
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

    private SourceNotChecked() {}
}
