package org.credibility.rule;

/** Two sources that each rest on the other, or on this outlet. */
final class CircularCorroboration {
    static final Rule RULE = Rule.builder("CR204", "circular-corroboration", Severity.WARNING)
            .summary("A claim is corroborated by a source that itself cites this outlet, or the same origin.")
            .why("Independent means that neither source rests on the other; agreement by copying is no "
                    + "corroboration.")
            .fires("The bridge will close, the Tern Coast Courier reported, citing Radio Nord. Radio Nord, "
                    + "citing the Tern Coast Courier, reported that the bridge will close.")
            .nearMiss("The bridge will close, the Tern Coast Courier reported, citing Radio Nord. The mayor, "
                    + "Ann Moe, confirmed that the bridge will close.")
            .fix("Count the two as one, and look for a source of its own.")
            .build();

    private CircularCorroboration() {}
}
