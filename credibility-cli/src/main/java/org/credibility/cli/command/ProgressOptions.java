package org.credibility.cli.command;

import picocli.CommandLine.Option;

/** The options that tell how much a run says of itself beside its result. */
final class ProgressOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Leave out hints, warnings and progress.")
    private boolean quiet;

    @Option(names = "--no-progress", description = "Do not tell how far a run has come.")
    private boolean noProgress;

    /** Returns whether hints and warnings are left out. */
    boolean isQuiet() {
        return quiet;
    }

    /** Returns whether it is shown how far a run has come: on a terminal, unless told otherwise. */
    boolean isShownOn(Terminal terminal) {
        return !quiet && !noProgress && terminal.showsErrors();
    }
}
