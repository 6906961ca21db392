package org.credibility.cli.command;

import java.util.List;

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

    private static final List<Integer> MILDEST_FIRST =
            List.of(CLEAN, INCOMPLETE, FINDINGS, USAGE, FAILURE, INTERRUPTED);

    private ExitCode() {}

    /** Returns which of two codes stands for both: what was not done goes over what was found, and that over what was not seen. */
    static int worse(int left, int right) {
        return MILDEST_FIRST.indexOf(left) > MILDEST_FIRST.indexOf(right) ? left : right;
    }
}
