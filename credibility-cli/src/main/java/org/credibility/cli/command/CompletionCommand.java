package org.credibility.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.credibility.cli.render.ToolVersion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the words of a command line. */
@Command(
        name = "completion",
        header = {
            "Prints what makes a shell complete commands and options.",
            "",
            "  source <(credibility completion bash)",
            "  credibility completion fish > ~/.config/fish/completions/credibility.fish",
            "  credibility completion man > /usr/local/share/man/man1/credibility.1",
            ""
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish; man for the manual page.")
    private String shell = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = spec.root().commandLine();
        String script;
        switch (shell) {
            case "bash", "zsh" -> script = AutoComplete.bash(ToolVersion.NAME, root);
            case "fish" -> script = fish(root);
            case "man" -> script = ManualPage.of(root);
            default -> {
                return Refusals.report(
                        "'" + shell + "' is none of bash, zsh, fish, man", "credibility completion", terminal);
            }
        }
        terminal.out().write(script.getBytes(terminal.charset()));
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder();
        root.getSubcommands().forEach((name, command) -> {
            script.append("complete -c credibility -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(first(command.getCommandSpec().usageMessage().header())))
                    .append('\n');
            for (OptionSpec option : command.getCommandSpec().options()) {
                option(name, option, script);
            }
        });
        return script.toString();
    }

    private static void option(String command, OptionSpec option, StringBuilder script) {
        if (option.hidden()) {
            return;
        }
        script.append("complete -c credibility -n '__fish_seen_subcommand_from ")
                .append(command)
                .append("'");
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        script.append(option.arity().max() > 0 ? " -r" : "")
                .append(" -d ")
                .append(quoted(first(option.description())))
                .append('\n');
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
