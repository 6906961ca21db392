package org.credibility.rule;

/** The unnamed source of another outlet, passed on. */
final class RepublishedAnonymous {
    static final Rule RULE = Rule.builder("CR206", "republished-anonymous", Severity.WARNING)
            .summary("A claim rests on an unnamed source of another outlet.")
            .why("Do not republish another outlet's story that rests on unnamed sources without confirming"
                    + " it (common newsroom practice; NPR, Reuters).")
            .fires("The yard will be sold in May, the Tern Coast Courier reported, citing two people "
                    + "familiar with the talks.")
            .nearMiss("The yard will be sold in May, the Tern Coast Courier reported, citing its owner, Ann " + "Moe.")
            .fix("Confirm it with a source of your own, or say in the text that you could not.")
            .build();

    private RepublishedAnonymous() {}
}
