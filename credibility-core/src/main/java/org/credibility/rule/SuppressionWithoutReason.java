package org.credibility.rule;

/** A suppression that does not say why. */
final class SuppressionWithoutReason {
    static final Rule RULE = Rule.builder("CR902", "suppression-without-reason", Severity.NOTE)
            .basis(Rule.Basis.SUPPRESSIONS)
            .summary("A suppression comment gives no reason.")
            .why("A news manager has to approve an unnamed source (AP): the reason in the comment is the "
                    + "record of that.")
            .fires("<!-- credibility-disable-next CR103 -->\n\nThe yard is to be sold, according to a person "
                    + "familiar with the talks.")
            .nearMiss("<!-- credibility-disable-next CR103 -- second source known to the desk (JD) -->\n\nThe "
                    + "yard is to be sold, according to a person familiar with the talks.")
            .fix("Write the reason behind two hyphens.")
            .build();

    private SuppressionWithoutReason() {}
}
