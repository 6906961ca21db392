package org.credibility.rule;

/** Words that say that something is said and not by whom. */
final class PassiveAttribution {
    static final Rule RULE = Rule.builder("CR107", "passive-attribution", Severity.WARNING)
            .summary("\"Is said to\", \"is believed\" or \"reportedly\" stands in a sentence that names nobody who "
                    + "says so.")
            .why("It is never enough to say that some detail is \"reportedly\" true: tell who says so and "
                    + "how they know (NPR).")
            .fires("The owner is said to be looking for a buyer.")
            .nearMiss("The owner is said by two of her tenants to be looking for a buyer.")
            .fix("Name who says so, or leave it out.")
            .build();

    private PassiveAttribution() {}
}
