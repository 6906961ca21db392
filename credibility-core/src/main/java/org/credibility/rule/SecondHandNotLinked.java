package org.credibility.rule;

/** Another outlet, post or paper that a claim rests on and that is not linked. */
final class SecondHandNotLinked {
    static final Rule RULE = Rule.builder("CR203", "second-hand-not-linked", Severity.WARNING)
            .summary("Another outlet, account or document is named as the origin of a claim and is not linked.")
            .why("A story that rests on another one links it, so that readers can go to the origin; chains"
                    + " without links hide where a rumour began (Silverman 2015).")
            .fires("The yard will be sold in May, the Tern Coast Courier reported on Monday.")
            .nearMiss("The yard will be sold in May, its owner, Ann Moe, told the Tern Coast Courier, \"and no "
                    + "later\".")
            .fix("Link the page, post or document at its first mention.")
            .build();

    private SecondHandNotLinked() {}
}
