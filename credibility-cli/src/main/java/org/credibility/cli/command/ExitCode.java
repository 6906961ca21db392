package org.credibility.cli.command;

/** What the program's exit status tells, in every command. It is never a count. */
public final class ExitCode {
    /** Nothing to object to. */
    public static final int CLEAN = 0;

    /** Findings, or a score, that the settings do not let pass. */
    public static final int FINDINGS = 1;

    /** The command or the settings cannot be understood, and nothing was done. */
    public static final int USAGE = 2;

    /** Something could not be read or written, or the program is at fault. */
    public static final int FAILURE = 3;

    /** A source could not be fetched where that was asked for. */
    public static final int INCOMPLETE = 4;

    /** Interrupted by the user; the Java machine itself answers so. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
