package org.credibility.rule;

/** The future in the voice of the writer, without source or hedge. */
final class PredictionAsFact {
    static final Rule RULE = Rule.builder("CR403", "prediction-as-fact", Severity.WARNING)
            .summary("A future is stated as a fact: nobody is said to expect it and no word hedges it.")
            .why("Nobody has witnessed the future: say who expects it (AP), and how likely it is (ICD " + "203).")
            .fires("House prices at Combe will double by 2030.")
            .nearMiss("House prices at Combe will double by 2030, the bank expects.")
            .fix("Say who expects it, or how sure it is.")
            .build();

    private PredictionAsFact() {}
}
