package org.credibility.rule;

/** Something said against somebody for which neither its own sentence nor the next one gives a source. */
final class UnattributedAllegation {
    static final Rule RULE = Rule.builder("CR101", "unattributed-allegation", Severity.WARNING)
            .summary("An allegation against a named party has no source in its sentence or in those beside it.")
            .why("Attribute every disputable fact that the reporter did not witness, in the same sentence "
                    + "(AP). A serious allegation against somebody who can be identified needs a source before "
                    + "anything else (BBC 3.3).")
            .fires("The harbour reopened on Monday. Marlow Freight bribed two inspectors to pass its cranes."
                    + " The cranes are green.")
            .nearMiss("The harbour reopened on Monday. Marlow Freight bribed two inspectors to pass its cranes,"
                    + " prosecutors said. The cranes are green.")
            .fix("Say in the same sentence who makes the allegation, or take it out.")
            .build();

    private UnattributedAllegation() {}
}
