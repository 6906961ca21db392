package org.credibility.rule;

/** Something first told with distance and later as a fact. */
final class HedgeDropped {
    static final Rule RULE = Rule.builder("CR401", "hedge-dropped", Severity.WARNING)
            .summary("The text reports something at a distance first and states it as a fact later.")
            .why("A hedge belongs to the claim wherever it stands; dropped on the way it turns a rumour "
                    + "into a fact (Silverman 2015).")
            .fires("The yard at Combe has reportedly been sold to a rival. Ships have been built there since"
                    + " 1911. The sale of the yard at Combe to a rival ends a long search.")
            .nearMiss("The yard at Combe has reportedly been sold to a rival. Ships have been built there since"
                    + " 1911. The reported sale of the yard at Combe to a rival would end a long search.")
            .fix("Keep the hedge, or confirm the claim first.")
            .build();

    private HedgeDropped() {}
}
