package org.credibility.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.render.TerminalText;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.cli.settings.SettingsListing;
import org.credibility.cli.settings.SettingsSearch;
import org.credibility.cli.settings.Trust;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of settings. */
@Command(
        name = "config",
        header = {
            "Tells what is set, and by whom.",
            "",
            "  credibility config show drafts/          what holds for the drafts of a folder",
            "  credibility config validate              whether the settings file is right",
            ""
        },
        customSynopsis = "Usage: credibility config show|validate",
        synopsisHeading = "",
        commandListHeading = "",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ConfigCommand implements Callable<Integer> {
    private static final String NAME = "credibility config";

    private final Terminal terminal;

    private ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command with what it can do. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new ConfigCommand(terminal))
                .addSubcommand("show", new Show(terminal))
                .addSubcommand("validate", new Validate(terminal));
    }

    @Override
    public Integer call() {
        return Refusals.report("say show or validate", NAME, terminal);
    }

    /** Lists what is set. */
    @Command(
            name = "show",
            header = "Lists every setting with its value and who set it.",
            synopsisHeading = "Usage: ",
            mixinStandardHelpOptions = true)
    private static final class Show implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "INPUT", arity = "0..1", description = "A draft or a folder (this folder).")
        private String input = ".";

        @Option(
                names = {"-f", "--format"},
                paramLabel = "F",
                description = "text or json (text).")
        private String format = "text";

        @Mixin
        private SettingsOptions configuration = new SettingsOptions();

        @Mixin
        private RuleOptions rules = new RuleOptions();

        @Mixin
        private GateOptions gate = new GateOptions();

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try {
                SettingsLayer.Builder options = SettingsLayer.builder();
                rules.addTo(options);
                gate.addTo(options);
                terminal.out()
                        .write(shown(configuration.load(options.build(), SettingsOptions.folderOf(input), terminal)));
                terminal.out().flush();
                return ExitCode.CLEAN;
            } catch (IllegalArgumentException refusal) {
                return Refusals.report(String.valueOf(refusal.getMessage()), NAME, terminal);
            }
        }

        private byte[] shown(LayeredSettings settings) {
            switch (format) {
                case "text" -> {
                    return SettingsListing.text(settings, new TerminalText(terminal.charset()))
                            .getBytes(terminal.charset());
                }
                case "json" -> {
                    StringWriter json = new StringWriter();
                    SettingsListing.json(settings, json);
                    return json.toString().getBytes(StandardCharsets.UTF_8);
                }
                default -> throw new IllegalArgumentException("'" + format + "' is none of text, json");
            }
        }
    }

    /** Reads settings files, and tells what is wrong with them. */
    @Command(
            name = "validate",
            header = "Tells whether settings files are right.",
            synopsisHeading = "Usage: ",
            mixinStandardHelpOptions = true)
    private static final class Validate implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FILE", arity = "0..*", description = "The files (the nearest one).")
        private List<String> files = new ArrayList<>();

        Validate(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            int code = ExitCode.CLEAN;
            for (String file : files.isEmpty() ? nearest() : files) {
                try {
                    SettingsSearch.read(file, Trust.REPOSITORY);
                    terminal.say(file + ": is right");
                } catch (IllegalArgumentException wrong) {
                    terminal.say(String.valueOf(wrong.getMessage()));
                    code = ExitCode.USAGE;
                }
            }
            return code;
        }

        private List<String> nearest() {
            Optional<Path> file = SettingsSearch.repositoryFile(Path.of(""));
            if (file.isEmpty()) {
                terminal.say("there is no " + SettingsSearch.FILE_NAME + " from here up to the root of the repository");
            }
            return file.stream().map(SettingsOptions::shown).toList();
        }
    }
}
