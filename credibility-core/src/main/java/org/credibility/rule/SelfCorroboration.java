package org.credibility.rule;

/** An earlier story of the same outlet that is offered as support. */
final class SelfCorroboration {
    static final Rule RULE = Rule.builder("CR205", "self-corroboration", Severity.NOTE)
            .summary("The outlet's own earlier story is offered as support for a claim.")
            .why("What an outlet has said before is no second source: only what that story rested on is.")
            .fires("The sale confirms our earlier reporting on the yard.")
            .nearMiss("The sale was announced on Monday. Our earlier reporting on the yard is listed below.")
            .fix("Name what the earlier story rested on, and link it.")
            .build();

    private SelfCorroboration() {}
}
