package org.credibility.rule;

/** An unnamed person of whom the text does not say why no name is given. */
final class NoReasonForAnonymity {
    static final Rule RULE = Rule.builder("CR109", "no-reason-for-anonymity", Severity.NOTE)
            .summary("An unnamed source speaks, and nothing tells why it is not named.")
            .why("Explain to the reader why a source is not named (Washington Post). Readers trust an "
                    + "unnamed source least where no reason is given (Sternadori and Thorson 2009).")
            .fires("A nurse at the clinic said that two wards had been closed.")
            .nearMiss("A nurse at the clinic, who asked not to be named because she feared for her job, said "
                    + "that two wards had been closed.")
            .fix("Add the reason: \"who asked not to be named because …\".")
            .build();

    private NoReasonForAnonymity() {}
}
