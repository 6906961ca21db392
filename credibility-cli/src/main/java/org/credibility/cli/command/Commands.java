package org.credibility.cli.command;

import java.util.List;
import picocli.CommandLine;

/** The commands there are. */
final class Commands {
    /** Their names, in the order of the help. */
    static final List<String> NAMES =
            List.of("score", "check", "baseline", "explain", "rules", "init", "config", "fetch", "cache", "completion");

    /** It tells of all the others. */
    private static final String COMPLETION = "completion";

    /** It is the launcher's, and shown to nobody. */
    private static final String WARM_UP = "warm-up";

    private Commands() {}

    /** Adds the command that is asked for alone, since each takes its time to describe itself; all where it is none. */
    static void add(String asked, CommandLine program, Terminal terminal) {
        if (asked.equals(WARM_UP)) {
            program.addSubcommand(WARM_UP, new WarmUpCommand());
            return;
        }
        boolean alone = NAMES.contains(asked) && !asked.equals(COMPLETION);
        for (String name : alone ? List.of(asked) : NAMES) {
            program.addSubcommand(name, command(name, terminal));
        }
    }

    private static Object command(String name, Terminal terminal) {
        return switch (name) {
            case "score" -> new ScoreCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "baseline" -> BaselineCommand.commandLine(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "rules" -> new RulesCommand(terminal);
            case "init" -> new InitCommand(terminal);
            case "config" -> ConfigCommand.commandLine(terminal);
            case "fetch" -> new FetchCommand(terminal);
            case "cache" -> new CacheCommand(terminal);
            case COMPLETION -> new CompletionCommand(terminal);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
