package org.credibility.rule;

/** A main claim with fewer independent origins than the policy asks for. */
final class UncorroboratedLead {
    static final Rule RULE = Rule.builder("CR301", "uncorroborated-lead", Severity.WARNING)
            .summary("A claim of the headline or the lead has fewer independent origins than the policy asks " + "for.")
            .why("Be reluctant to rely on a single source (BBC 3.2); what cannot be corroborated is "
                    + "attributed, and the text says so.")
            .fires("Owner to sell yard at Combe\nThe owner of the yard at Combe will sell it in May, "
                    + "according to a person familiar with the talks.")
            .nearMiss("Owner to sell yard at Combe\nThe owner of the yard at Combe will sell it in May, the "
                    + "harbour office announced.")
            .fix("Confirm the main claim with another independent source, or say in the lead that there is" + " one.")
            .build();

    private UncorroboratedLead() {}
}
