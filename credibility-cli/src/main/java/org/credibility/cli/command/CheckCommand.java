package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.render.CheckTotals;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.SettingsLayer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.exc.JacksonIOException;

/** Holds drafts against a newsroom's rules. */
@Command(
        name = "check",
        header = {
            "Holds drafts against a newsroom's rules of sourcing.",
            "",
            "  credibility check draft.md",
            "  credibility check drafts/ --fail-on warning --sarif-output findings.sarif",
            "  credibility check drafts/ --diff origin/main --format github",
            ""
        },
        description = "Exits with 1 where something fails the check. Nothing is fetched without --fetch.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        abbreviateSynopsis = true,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CheckCommand implements Callable<Integer> {
    /** The options that the short help leaves out. */
    static final List<String> RARE_OPTIONS = List.of(
            "--allow-address",
            "--archive",
            "--archive-lookup",
            "--as-of",
            "--checkstyle-output",
            "--color",
            "--concurrency",
            "--csv-output",
            "--exclude",
            "--exit-zero",
            "--files-from",
            "--gitlab-output",
            "--isolated",
            "--jsonl-output",
            "--junit-output",
            "--language",
            "--markdown-output",
            "--max-age",
            "--max-bytes",
            "--max-sources",
            "--max-time",
            "--no-cache",
            "--no-progress",
            "--outlet",
            "--per-host",
            "--preview",
            "--published",
            "--rdjsonl-output",
            "--replay",
            "--require-sources",
            "--sources",
            "--stdin-filename",
            "--strict-baseline",
            "--tier",
            "--timeout",
            "--title",
            "--type",
            "--url",
            "--user-agent");

    private static final String NAME = "credibility check";

    private final Terminal terminal;

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    @Mixin
    private CheckOptions options = new CheckOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            return check();
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), NAME, terminal);
        } catch (JacksonIOException failure) {
            return failed(failure.getCause() == null ? new IOException(failure) : failure.getCause());
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private int check() throws IOException {
        InputChoice choice = options.choice(terminal);
        Path folder = SettingsOptions.folderOf(choice.names().get(0));
        Optional<Revision> trusted = options.trusted(folder);
        SettingsLayer.Builder layer = SettingsLayer.builder();
        gate.addTo(layer);
        CheckSettings settings = options.settings(choice, layer, trusted, findings.targets(), terminal);
        AcceptedFindings accepted = AcceptedFindings.of(settings.layers(), trusted);
        DraftChecker.Held held = new DraftChecker.Held(base(folder), trusted);
        if (gate.requiresSources() && !options.seesSources()) {
            throw new IllegalArgumentException("--require-sources needs --fetch, or --replay");
        }
        Progress progress = options.progress(terminal);
        try (LinkedDocuments documents = options.documents(settings.layers(), progress, terminal)) {
            DraftChecker checker = new DraftChecker(settings, terminal.in(), documents, accepted, held);
            Checking checking = new Checking(settings, checker::check, view(progress), terminal);
            int code = checking.run();
            return ExitCode.worse(code, verdict(checking.totals(), settings.layers()));
        }
    }

    private Checking.View view(Progress progress) {
        return new Checking.View(findings.color(), options.hints(), progress);
    }

    private Optional<Revision> base(Path folder) throws IOException {
        return gate.diff().isEmpty()
                ? Optional.empty()
                : Optional.of(Revision.forkPoint(
                        Repository.holding(folder), gate.diff().get()));
    }

    private int verdict(CheckTotals totals, LayeredSettings layers) {
        boolean stale = layers.get(SettingKey.STRICT_BASELINE) && totals.gone() > 0;
        if (stale) {
            terminal.say("the baseline accepts " + totals.gone()
                    + " findings that occur no longer; run credibility baseline prune");
        }
        return (totals.fails() || stale) && !gate.exitsZero() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** That nobody reads the output any more, as with "| head", is nothing to tell; but a check that was not ended passes nothing. */
    private int failed(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
            return ExitCode.FAILURE;
        }
        boolean fileNamed = failure instanceof FileSystemException;
        terminal.say(
                fileNamed
                        ? reason + ": cannot be written: " + failure.getClass().getSimpleName()
                        : reason);
        return ExitCode.FAILURE;
    }
}
