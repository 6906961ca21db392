package org.credibility.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credibility.cli.render.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the program in the language of man(7), made of what the commands tell of themselves. */
final class ManualPage {
    private static final Map<Integer, String> EXIT_CODES = Map.of(
            0, "nothing fails",
            1, "findings at or above --fail-on, or a score below --min-score",
            2, "the command or a settings file is broken",
            3, "something could not be read or written, or the program is at fault",
            4, "a linked source could not be seen",
            130, "interrupted");

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine program) {
        ManualPage manual = new ManualPage();
        manual.line(
                ".TH CREDIBILITY 1 \"\" \"credibility " + ToolVersion.current().release() + "\"");
        manual.section("NAME");
        manual.words("credibility - whom the claims of a news text rest on");
        manual.section("SYNOPSIS");
        manual.words("credibility COMMAND [OPTION]... [INPUT]...");
        manual.section("COMMANDS");
        manual.commands("", program.getSubcommands());
        manual.section("EXIT STATUS");
        EXIT_CODES.keySet().stream()
                .sorted()
                .forEach(code -> manual.item(Integer.toString(code), List.of(String.valueOf(EXIT_CODES.get(code)))));
        return manual.page.toString();
    }

    private void commands(String before, Map<String, CommandLine> commands) {
        commands.forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                command(before + name, spec);
                commands(before + name + " ", command.getSubcommands());
            }
        });
    }

    private void command(String name, CommandSpec spec) {
        line(".SS " + signs("credibility " + name));
        words(Arrays.stream(spec.usageMessage().header())
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !words.startsWith("credibility "))
                .collect(Collectors.joining(" ")));
        words(String.join(" ", spec.usageMessage().description()));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            item(parameter.paramLabel(), List.of(parameter.description()));
        }
        for (OptionSpec option : spec.options()) {
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            item(String.join(", ", option.names()) + label, List.of(option.description()));
        }
    }

    private void section(String name) {
        line(".SH " + name);
    }

    private void item(String term, List<String> description) {
        line(".TP");
        line("\\fB" + signs(term) + "\\fR");
        words(String.join(" ", description));
    }

    private void words(String words) {
        String told = words.replace("%n", " ").replace("%%", "%").strip();
        if (!told.isEmpty()) {
            line(signs(told));
        }
    }

    /** No word begins a request, and no sign is taken for one of the language. */
    private static String signs(String words) {
        String escaped = words.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
