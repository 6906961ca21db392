package org.credibility.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells of a fault of the program itself, in one line unless somebody is looking for it. */
final class Faults {
    private Faults() {}

    /** Prints the fault and returns the exit code that stands for it. */
    static int report(Throwable fault, String place, Terminal terminal) {
        terminal.say(place + ": this should not happen: " + fault
                + " (set CREDIBILITY_DEBUG=1 to see where, and please report it)");
        if (terminal.isDebugging()) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(terminal::say);
        }
        return ExitCode.FAILURE;
    }
}
