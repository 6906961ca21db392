package org.credibility.rule;

/** A word that allows of no exception, in the voice of the writer. */
final class AbsoluteWording {
    static final Rule RULE = Rule.builder("CR405", "absolute-wording", Severity.NOTE)
            .summary("\"Never\", \"always\" or \"first ever\" stands in a fact without a source.")
            .why("An absolute is wrong with the first exception, so it needs a source more than other "
                    + "facts do (AP).")
            .fires("The yard never launched a ship late.")
            .nearMiss("The yard never launched a ship late, its records show.")
            .fix("Give the source, or say less.")
            .build();

    private AbsoluteWording() {}
}
