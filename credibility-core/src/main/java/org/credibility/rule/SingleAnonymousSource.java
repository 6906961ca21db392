package org.credibility.rule;

/** A claim that one unnamed source stands for and nobody else. */
final class SingleAnonymousSource {
    static final Rule RULE = Rule.builder("CR103", "single-anonymous-source", Severity.WARNING)
            .summary("A claim rests on one independent origin, and that origin is not named.")
            .why("Unnamed sources are the weakest; a single one is for exceptional cases (Reuters). At "
                    + "least two first-hand sources where no name is given; an editor has to know who they are "
                    + "(New York Times, Washington Post).")
            .fires("Ardent Rail is to sell its depot at Combe, according to a person familiar with the " + "talks.")
            .nearMiss("Ardent Rail is to sell its depot at Combe, according to a person familiar with the "
                    + "talks. The mayor, Ann Moe, confirmed that Ardent Rail is to sell its depot at Combe.")
            .fix("Confirm the claim with a second independent source, or have the source named.")
            .build();

    private SingleAnonymousSource() {}
}
