package org.credibility.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.render.RuleText;
import org.credibility.cli.settings.Likeness;
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
            ""
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RULE|DRAFT#CLAIM", description = "The id or name of a rule, or a draft and a claim.")
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
            String[] score = {
                "score", "--offline", "--claim=" + subject.substring(sign + 1), "--", subject.substring(0, sign)
            };
            return Program.run(score, terminal);
        }
        return Refusals.report("there is no rule '" + subject + "'" + hint(), "credibility explain", terminal);
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
