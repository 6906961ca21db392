package org.credibility.rule;

/** A linked page that says the opposite. */
final class ContradictingSource {
    static final Rule RULE = Rule.builder("CR302", "contradicting-source", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A linked page contradicts the claim.")
            .why("Correct what is wrong and tell what is disputed: a source that disagrees belongs into "
                    + "the text (AP, BBC 3.3).")
            .fires(
                    "The yard at Combe will be sold in May.",
                    "The yard at Combe will not be sold in May, its owner said.")
            .nearMiss(
                    "The yard at Combe will be sold in May.", "The yard at Combe will be sold in May, its owner said.")
            .fix("Correct the claim, or say that the linked source disagrees.")
            .build();

    private ContradictingSource() {}
}
