package org.credibility.rule;

/** A figure or event in the voice of the writer, without source or link. */
final class UnattributedFact {
    static final Rule RULE = Rule.builder("CR111", "unattributed-fact", Severity.NOTE)
            .summary("A fact that can be checked stands in the writer's own voice, without a source or a link.")
            .why("Attribute every fact that is not common knowledge and that the reporter did not witness "
                    + "(AP); give one source reference for each judgement (ICD 206).")
            .fires("The company sold 4,200 tractors in Norland last year.")
            .nearMiss("The company sold 4,200 tractors in Norland last year, according to its annual report.")
            .fix("Name the source of the figure or link it.")
            .build();

    private UnattributedFact() {}
}
