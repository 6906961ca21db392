package org.credibility.cli.command;

/** Tells that a command cannot be understood, and where to read how it can. */
final class Refusals {
    private Refusals() {}

    /** Prints the message and where help is, and returns the exit code that stands for it. */
    static int report(String message, String command, Terminal terminal) {
        terminal.say(message);
        terminal.say("see " + command + " --help");
        return ExitCode.USAGE;
    }
}
