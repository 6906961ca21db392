package org.credibility.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.credibility.cli.render.Page;
import org.credibility.cli.settings.Likeness;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program: arguments in, exit code out. */
public final class Program {
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Program() {}

    /** Runs the command that the arguments name and returns the exit code, one of {@link ExitCode}. */
    public static int run(String[] arguments, Terminal terminal) {
        try {
            if (isVersion(arguments)) {
                return version(terminal);
            }
            String[] asked = arguments.length == 0 ? new String[] {"--help"} : withCommand(arguments);
            CommandLine commandLine = commandLine(asked[0], terminal);
            if (List.of(asked).contains("-h")) {
                commandLine.getSubcommands().values().forEach(command -> shorten(command.getCommandSpec()));
            }
            return commandLine.execute(asked);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Faults.report(fault, "credibility", terminal);
        }
    }

    private static boolean isVersion(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    /** Answers without loading the classes that read a command line. */
    private static int version(Terminal terminal) {
        try {
            terminal.out().write((VersionProvider.line() + "\n").getBytes(terminal.charset()));
            return ExitCode.CLEAN;
        } catch (IOException unread) {
            return ExitCode.FAILURE;
        }
    }

    private static CommandLine commandLine(String asked, Terminal terminal) {
        CommandLine commandLine = new CommandLine(new CredibilityCommand());
        Commands.add(asked, commandLine, terminal);
        commandLine.setOut(writer(terminal.out(), terminal));
        commandLine.setErr(writer(terminal.err(), terminal));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commandLine.setUsageHelpWidth(Math.min(terminal.page().columns(), Page.DEFAULT_COLUMNS));
        commandLine.setUsageHelpLongOptionsMaxWidth(24);
        commandLine.setExpandAtFiles(false);
        Handlers handlers = new Handlers(terminal);
        commandLine.setParameterExceptionHandler(handlers);
        commandLine.setExecutionExceptionHandler(handlers);
        return commandLine;
    }

    /** What is done about mistakes and faults. A lambda would keep the interfaces, which are old, out of an archive of classes. */
    private record Handlers(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {
        @Override
        public int handleParseException(ParameterException refusal, String[] arguments) {
            return refuse(refusal, terminal);
        }

        @Override
        public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
            return Faults.report(fault, "credibility", terminal);
        }
    }

    /** The short help fits a screen: what few need is left to the long one. */
    private static void shorten(CommandSpec command) {
        command.subcommands().values().forEach(inner -> shorten(inner.getCommandSpec()));
        List<OptionSpec> rare = rareOptions(command.name()).stream()
                .map(command::findOption)
                .filter(Objects::nonNull)
                .toList();
        for (OptionSpec option : rare) {
            command.remove(option);
            command.addOption(OptionSpec.builder(option).hidden(true).build());
        }
        if (!rare.isEmpty()) {
            command.usageMessage().footer("", "--help lists every option.");
        }
    }

    private static List<String> rareOptions(String command) {
        return switch (command) {
            case "check", "create", "update", "prune" -> CheckCommand.RARE_OPTIONS;
            case "fetch" -> FetchCommand.RARE_OPTIONS;
            default -> ScoreCommand.RARE_OPTIONS;
        };
    }

    private static PrintWriter writer(OutputStream stream, Terminal terminal) {
        return new PrintWriter(new OutputStreamWriter(stream, terminal.charset()), true);
    }

    private static int refuse(ParameterException refusal, Terminal terminal) {
        String command = refusal.getCommandLine().getCommandSpec().qualifiedName();
        return Refusals.report(message(refusal), command, terminal);
    }

    private static String message(ParameterException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (!(refusal instanceof UnmatchedArgumentException unmatched)) {
            return message;
        }
        String unknown = unmatched.getUnmatched().get(0);
        CommandSpec command = refusal.getCommandLine().getCommandSpec();
        if (unknown.startsWith("-")) {
            return message
                    + Likeness.hint(
                            unknown.split("=", 2)[0], command.optionsMap().keySet());
        }
        Set<String> known = command.subcommands().keySet();
        return known.isEmpty() ? message : "there is no command '" + unknown + "'" + Likeness.hint(unknown, known);
    }

    /** "credibility FILE" is "credibility score FILE". A word that is no file stays, so that its likeness can be named. */
    private static String[] withCommand(String[] arguments) {
        boolean given = Commands.NAMES.contains(arguments[0]) || OWN_OPTIONS.contains(arguments[0]);
        return given || !isInput(arguments[0])
                ? arguments
                : Stream.concat(Stream.of("score"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static boolean isInput(String argument) {
        if (argument.startsWith("-") || argument.chars().anyMatch(unit -> "./\\:".indexOf(unit) >= 0)) {
            return true;
        }
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException noFile) {
            return false;
        }
    }
}
