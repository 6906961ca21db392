package org.credibility.rule;

/** A linked page that does not speak of the matter. */
final class SourceDoesNotMention {
    static final Rule RULE = Rule.builder("CR503", "source-does-not-mention", Severity.NOTE)
            .basis(Rule.Basis.SOURCES)
            .summary("The linked page holds none of the names and hardly a word of the claim.")
            .why("A link promises that readers find the claim behind it (ICD 206: one reference for each "
                    + "judgement).")
            .fires(
                    "Ardent Rail will close its depot at Combe.",
                    "Rain is expected in the north on Monday. Farmers hope for a dry week afterwards. The "
                            + "harvest begins in August. Apples are late this year. Plums are early.")
            .nearMiss(
                    "Ardent Rail will close its depot at Combe.",
                    "Ardent Rail will close its depot at Combe in May. The company told its workers on "
                            + "Monday. The depot opened in 1911. It has four sheds. Two of them are empty.")
            .fix("Link the page that tells it.")
            .build();

    private SourceDoesNotMention() {}
}
