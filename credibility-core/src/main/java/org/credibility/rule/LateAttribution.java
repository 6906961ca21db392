package org.credibility.rule;

/** A claim whose source is named more than one sentence later. */
final class LateAttribution {
    static final Rule RULE = Rule.builder("CR106", "late-attribution", Severity.NOTE)
            .summary("The source of a claim is named more than one sentence after it.")
            .why("Attribute in the same sentence, and restate the source when it is no longer clear (AP).")
            .fires("Ardent Rail will close the depot at Combe.\nThe depot at Combe will be closed in May by "
                    + "Ardent Rail. Sheds line the river there. Trains have stood in them since the war. Ardent"
                    + " Rail will close the depot at Combe in May, said the union's secretary, Ann Moe.")
            .nearMiss("Ardent Rail will close the depot at Combe.\nThe depot at Combe will be closed in May by "
                    + "Ardent Rail, said the union's secretary, Ann Moe. Sheds line the river there.")
            .fix("Name the source where the claim is first made.")
            .build();

    private LateAttribution() {}
}
