package org.credibility.rule;

/** A number that differs from the one in the linked page. */
final class NumberDiffers {
    static final Rule RULE = Rule.builder("CR502", "number-differs", Severity.WARNING)
            .basis(Rule.Basis.SOURCES)
            .summary("A number differs from the one that the linked page gives of the same thing.")
            .why("Check every figure against its source (AP, Reuters).")
            .fires("The yard at Combe employs 420 welders.", "The yard at Combe employs 240 welders and two cooks.")
            .nearMiss("The yard at Combe employs 420 welders.", "The yard at Combe employs 420 welders and two cooks.")
            .fix("Correct the number, or link the page that gives it.")
            .build();

    private NumberDiffers() {}
}
