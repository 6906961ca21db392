package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.draft.InputFinder;
import org.credibility.cli.settings.BaselineFile;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.rule.Baseline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes or changes the file of findings that are accepted as they are. */
@Command(
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        abbreviateSynopsis = true,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class BaselineKeeper implements Callable<Integer> {
    private static final String NAME = "credibility baseline";

    /** What is done to the file. */
    enum Action {
        /** It is made, and accepts what is found. */
        CREATE,
        /** It accepts what is found in place of what was. */
        UPDATE,
        /** It forgets what occurs no longer. */
        PRUNE
    }

    private final Action action;
    private final Terminal terminal;

    @Option(names = "--baseline", paramLabel = "FILE", description = "The file (" + BaselineFile.FILE_NAME + ").")
    private @Nullable String file;

    @Mixin
    private CheckOptions options = new CheckOptions();

    BaselineKeeper(Action action, Terminal terminal) {
        this.action = action;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            return keep();
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), NAME, terminal);
        } catch (IOException failure) {
            return Refusals.reportFile(failure, terminal);
        }
    }

    private int keep() throws IOException {
        InputChoice choice = options.choice(terminal);
        SettingsLayer.Builder layer = SettingsLayer.builder();
        if (file != null) {
            layer.set(SettingKey.BASELINE, Optional.of(file), "--baseline");
        }
        Optional<Revision> trusted =
                options.trusted(SettingsOptions.folderOf(choice.names().get(0)));
        CheckSettings settings = options.settings(choice, layer, trusted, List.of(), terminal);
        Path target = AcceptedFindings.file(settings.layers()).orElse(Path.of(BaselineFile.FILE_NAME));
        Baseline old = old(target);
        Path folder = SettingsOptions.folderOf(target.toString());
        try (LinkedDocuments documents = options.documents(settings.layers(), Progress.of(terminal, false), terminal)) {
            DraftChecker.Held held = new DraftChecker.Held(Optional.empty(), trusted);
            AcceptedFindings accepted = new AcceptedFindings(old, folder);
            DraftChecker checker = new DraftChecker(settings, terminal.in(), documents, accepted, held);
            Keeping keeping = new Keeping(settings.inputs(), checker, accepted);
            int code = keeping.run();
            if (code == ExitCode.CLEAN) {
                write(keeping.kept, target);
                terminal.say(SettingsOptions.shown(target.toAbsolutePath()) + ": accepts "
                        + keeping.kept.entries().size() + ", before "
                        + old.entries().size());
            }
            return code;
        }
    }

    private Baseline old(Path target) {
        boolean there = Files.exists(target);
        if (action == Action.CREATE && there) {
            throw new IllegalArgumentException(target + ": is there already; say update, or prune");
        }
        return there || action == Action.PRUNE ? BaselineFile.read(target.toString()) : Baseline.EMPTY;
    }

    private static void write(Baseline baseline, Path target) throws IOException {
        try (ReportOutput output = ReportOutput.ofFile(target)) {
            BaselineFile.write(baseline, output.writer());
            output.complete();
        }
    }

    /** Goes through all drafts, and collects what is accepted of them from now on. */
    private final class Keeping {
        private final InputChoice inputs;
        private final DraftChecker checker;
        private final AcceptedFindings old;
        private Baseline kept;
        private int code = ExitCode.CLEAN;

        Keeping(InputChoice inputs, DraftChecker checker, AcceptedFindings old) {
            this.inputs = inputs;
            this.checker = checker;
            this.old = old;
            this.kept = old.baseline();
        }

        int run() throws IOException {
            InputFinder.Found found = inputs.find();
            found.problems().forEach(problem -> fail(ExitCode.FAILURE, List.of(problem)));
            InOrder.forEach(found.names(), checker::check, this::take);
            if (action == Action.PRUNE) {
                kept = kept.without(ofMissingDrafts());
            }
            return code;
        }

        private void take(CheckOutcome outcome) {
            if (outcome instanceof CheckOutcome.Checked checked) {
                kept = kept.without(checked.gone());
                if (action != Action.PRUNE) {
                    String label = checked.draft().context().input().label();
                    kept = kept.with(old.name(label), checked.accepted());
                }
            } else if (outcome instanceof CheckOutcome.Refused refused) {
                fail(refused.code(), refused.messages());
            } else if (outcome instanceof CheckOutcome.Faulty faulty) {
                code = ExitCode.worse(code, Faults.report(faulty.fault(), faulty.input(), terminal));
            }
        }

        private List<Baseline.Entry> ofMissingDrafts() {
            List<Baseline.Entry> entries = new ArrayList<>();
            kept.entries().stream()
                    .filter(entry -> !Files.exists(old.folder().resolve(entry.draft())))
                    .forEach(entries::add);
            return entries;
        }

        private void fail(int failure, List<String> messages) {
            messages.forEach(terminal::say);
            code = ExitCode.worse(code, failure);
        }
    }
}
