package org.credibility.rule;

/** An allegation against somebody who is not heard. */
final class NoResponseLine {
    static final Rule RULE = Rule.builder("CR701", "no-response-line", Severity.WARNING)
            .summary("An allegation against a named party stands without a comment, a denial or \"did not "
                    + "respond\".")
            .why("Whoever is accused is heard, or the text says that they did not answer (right of reply: "
                    + "BBC 6.3, SPJ, AP).")
            .fires("Marlow Freight bribed two inspectors to pass its cranes, a rival, Otto Brand, alleged. "
                    + "The cranes are green.")
            .nearMiss("Marlow Freight bribed two inspectors to pass its cranes, a rival, Otto Brand, alleged. "
                    + "Marlow Freight did not respond to a request for comment.")
            .fix("Ask the party and add its answer, or say that it did not respond.")
            .build();

    private NoResponseLine() {}
}
