package org.credibility.rule;

/** A suppression that suppresses nothing. */
final class UnusedSuppression {
    static final Rule RULE = Rule.builder("CR901", "unused-suppression", Severity.NOTE)
            .basis(Rule.Basis.SUPPRESSIONS)
            .summary("A suppression comment covers no finding of its rules.")
            .why("A suppression is an editor's decision on record; one without a finding hides the next " + "one.")
            .fires("<!-- credibility-disable-next CR103 -- second source known to the desk (JD) -->\n\nThe "
                    + "yard was sold on Monday, its owner, Ann Moe, announced.")
            .nearMiss("<!-- credibility-disable-next CR103 -- second source known to the desk (JD) -->\n\nThe "
                    + "yard is to be sold, according to a person familiar with the talks.")
            .fix("Remove the comment.")
            .build();

    private UnusedSuppression() {}
}
