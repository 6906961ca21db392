package org.credibility.rule;

/** A linked page that credits an earlier origin than the text does. */
final class OriginMisattributed {
    static final Rule RULE = Rule.builder("CR207", "origin-misattributed", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("The linked page credits another origin than the text.")
            .why("Credit the first to know: a chain that is cut short hides who has to answer for the "
                    + "claim (Silverman 2015).")
            .fires(
                    "The yard will be sold in May, the Tern Coast Courier reported.",
                    "The yard at Combe will be sold in May, Radio Nord reported on Monday.")
            .nearMiss(
                    "The yard will be sold in May, Radio Nord reported.",
                    "The yard at Combe will be sold in May, Radio Nord has learned from its owner, Ann Moe.")
            .fix("Credit the origin that the linked page names, and link that.")
            .build();

    private OriginMisattributed() {}
}
