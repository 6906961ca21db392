package org.credibility.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.credibility.cli.render.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        header = {
            "Lists the rules that drafts are held against.",
            "",
            "  credibility rules",
            "  credibility rules -f json",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "text or json (text).")
    private String format = "text";

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        switch (format) {
            case "text" -> print(new RuleText(terminal.page()).list().getBytes(terminal.charset()));
            case "json" -> {
                StringWriter json = new StringWriter();
                RuleText.writeJson(json);
                print(json.toString().getBytes(StandardCharsets.UTF_8));
            }
            default -> {
                return Refusals.report("'" + format + "' is none of text, json", "credibility rules", terminal);
            }
        }
        return ExitCode.CLEAN;
    }

    private void print(byte[] bytes) throws IOException {
        terminal.out().write(bytes);
        terminal.out().flush();
    }
}
