package org.credibility.rule;

/** An unnamed source of which the text does not tell how it would know. */
final class BareAnonymousSource {
    static final Rule RULE = Rule.builder("CR102", "bare-anonymous-source", Severity.WARNING)
            .summary("An unnamed source is called \"a source\", \"sources\" or \"insiders\" and nothing tells how it"
                    + " would know.")
            .why("\"A source\" without a word beside it is almost always barred (AP). Tell readers how an "
                    + "unnamed source knows and why it may speak (NPR, Washington Post).")
            .fires("The ferry line will close its night service, sources said.")
            .nearMiss("The ferry line will close its night service, said two people who had seen the timetable.")
            .fix("Say what the source does and how it knows: \"an engineer who worked on the bridge\".")
            .build();

    private BareAnonymousSource() {}
}
