package org.credibility.rule;

/** A judgement of somebody who is not named. */
final class AnonymousOpinion {
    static final Rule RULE = Rule.builder("CR104", "anonymous-opinion", Severity.WARNING)
            .summary("An unnamed source passes a judgement instead of giving information.")
            .why("Unnamed sources are for information, not for opinion or speculation (AP), and never for "
                    + "personal attacks (New York Times, NPR).")
            .fires("The mayor is an incompetent bully, said one official who did not want to be named.")
            .nearMiss("The mayor has missed four budget meetings this year, said one official who did not want "
                    + "to be named.")
            .fix("Leave the judgement out, have it on the record, or ask the source for the facts behind " + "it.")
            .build();

    private AnonymousOpinion() {}
}
