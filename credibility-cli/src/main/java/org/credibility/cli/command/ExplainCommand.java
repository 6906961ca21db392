package org.credibility.cli.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.render.RuleText;
import org.credibility.cli.render.SavedClaim;
import org.credibility.cli.settings.Likeness;
import org.credibility.cli.settings.SettingValues;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule, or one claim of a draft. */
@Command(
        name = "explain",
        header = {
            "Explains a rule, or why a claim has its score.",
            "",
            "  credibility explain CR103",
            "  credibility explain hearsay-chain",
            "  credibility explain draft.md#3       the third claim of a draft, offline",
            "  credibility explain report.json#3    the same of a report that was saved",
            ""
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RULE|FILE#CLAIM", description = "A rule's id or name; a draft or report and a claim.")
    private String subject = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Rule> rule = RuleCatalogue.find(subject);
        if (rule.isPresent()) {
            String text = new RuleText(terminal.page()).explain(rule.get());
            terminal.out().write(text.getBytes(terminal.charset()));
            terminal.out().flush();
            return ExitCode.CLEAN;
        }
        int sign = subject.lastIndexOf('#');
        if (sign > 0) {
            return claim(subject.substring(0, sign), subject.substring(sign + 1));
        }
        return Refusals.report("there is no rule '" + subject + "'" + hint(), "credibility explain", terminal);
    }

    private int claim(String file, String number) throws IOException {
        if (!file.endsWith(".json")) {
            return Program.run(new String[] {"score", "--offline", "--claim=" + number, "--", file}, terminal);
        }
        try (Reader report = Files.newBufferedReader(Path.of(file))) {
            String text = SavedClaim.explain(report, SettingValues.claimNumber(number), terminal.page());
            terminal.out().write(text.getBytes(terminal.charset()));
            terminal.out().flush();
            return ExitCode.CLEAN;
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(file + ": " + refusal.getMessage(), "credibility explain", terminal);
        } catch (FileSystemException | CharacterCodingException unreadable) {
            terminal.say(file + ": cannot be read: " + unreadable.getClass().getSimpleName());
            return ExitCode.FAILURE;
        }
    }

    private String hint() {
        List<String> known = new ArrayList<>();
        for (Rule rule : RuleCatalogue.all()) {
            known.add(rule.id());
            known.add(rule.name());
        }
        return Likeness.hint(subject, known);
    }
}
