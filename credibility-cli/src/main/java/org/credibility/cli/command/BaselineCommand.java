package org.credibility.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.credibility.cli.render.TerminalText;
import org.credibility.cli.settings.BaselineFile;
import org.credibility.rule.Baseline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the findings that are accepted as they are. */
@Command(
        name = "baseline",
        header = {
            "Keeps the findings that are accepted as they are, so that a check tells only new ones.",
            "",
            "  credibility baseline create drafts/    accepts what is found now, in a new file",
            "  credibility baseline update drafts/    accepts what is found now, in place of what was",
            "  credibility baseline prune drafts/     forgets what occurs no longer, accepts nothing",
            "  credibility baseline show              lists what is accepted",
            ""
        },
        customSynopsis = "Usage: credibility baseline create|update|prune|show [INPUT ...] [--baseline FILE]",
        synopsisHeading = "",
        commandListHeading = "",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class BaselineCommand implements Callable<Integer> {
    private static final String NAME = "credibility baseline";

    private final Terminal terminal;

    private BaselineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command with what it can do. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new BaselineCommand(terminal))
                .addSubcommand(keeper("create", BaselineKeeper.Action.CREATE, terminal))
                .addSubcommand(keeper("update", BaselineKeeper.Action.UPDATE, terminal))
                .addSubcommand(keeper("prune", BaselineKeeper.Action.PRUNE, terminal))
                .addSubcommand("show", new Show(terminal));
    }

    private static CommandLine keeper(String name, BaselineKeeper.Action action, Terminal terminal) {
        return new CommandLine(new BaselineKeeper(action, terminal)).setCommandName(name);
    }

    @Override
    public Integer call() {
        return Refusals.report("say create, update, prune or show", NAME, terminal);
    }

    /** Lists what is accepted. */
    @Command(name = "show", synopsisHeading = "Usage: ", mixinStandardHelpOptions = true)
    private static final class Show implements Callable<Integer> {
        private final Terminal terminal;

        @Option(names = "--baseline", paramLabel = "FILE", description = "The file (" + BaselineFile.FILE_NAME + ").")
        private String file = BaselineFile.FILE_NAME;

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            try {
                terminal.out().write(lines(BaselineFile.read(file)).getBytes(terminal.charset()));
                terminal.out().flush();
                return ExitCode.CLEAN;
            } catch (IllegalArgumentException refusal) {
                return Refusals.report(String.valueOf(refusal.getMessage()), NAME, terminal);
            }
        }

        private String lines(Baseline baseline) {
            TerminalText text = new TerminalText(terminal.charset());
            StringBuilder lines = new StringBuilder();
            for (Baseline.Entry entry : baseline.entries()) {
                lines.append(text.show(entry.draft() + "  " + entry.rule() + "  " + entry.message()))
                        .append('\n');
            }
            return lines + "accepted: " + baseline.entries().size() + ", in drafts: "
                    + baseline.drafts().size() + "\n";
        }
    }
}
