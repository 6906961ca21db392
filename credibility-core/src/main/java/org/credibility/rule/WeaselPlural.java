package org.credibility.rule;

/** A plural of people who say something and of whom nobody is named. */
final class WeaselPlural {
    static final Rule RULE = Rule.builder("CR108", "weasel-plural", Severity.NOTE)
            .summary("\"Experts\", \"critics\" or \"many\" say something, and the paragraph neither names nor links "
                    + "one of them.")
            .why("Identify sources clearly: the public is entitled to as much information as possible " + "(SPJ).")
            .fires("Experts say the dam will not hold another winter.")
            .nearMiss("Experts say the dam will not hold another winter. \"It is cracked from end to end,\" said "
                    + "Ann Moe, who teaches hydraulics.")
            .fix("Name or link at least one of them, or say how many there are and where.")
            .build();

    private WeaselPlural() {}
}
