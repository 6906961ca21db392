package org.credibility.cli;

import org.credibility.cli.command.Program;
import org.credibility.cli.command.Terminal;

/** Where the program starts and ends. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        // what libraries log of hosts is for nobody, and neither is that nobody listens
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(Program.run(arguments, Terminal.ofProcess()));
    }
}
