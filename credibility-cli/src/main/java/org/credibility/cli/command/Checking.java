package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.InputFinder;
import org.credibility.cli.render.CheckTotals;
import org.credibility.cli.settings.ColorChoice;

/** One run of the check command: what is found in every input, in the order given; one that fails does not stop the others. */
final class Checking {
    private final CheckSettings settings;
    private final Function<String, CheckOutcome> checker;
    private final View view;
    private final Terminal terminal;
    private CheckTotals totals = CheckTotals.NONE;
    private int exitCode = ExitCode.CLEAN;

    Checking(CheckSettings settings, Function<String, CheckOutcome> checker, View view, Terminal terminal) {
        this.settings = settings;
        this.checker = checker;
        this.view = view;
        this.terminal = terminal;
    }

    /**
     * What the user sees besides the findings.
     *
     * @param color when there are colours
     * @param hints whether warnings are told
     * @param progress what tells a terminal how far the run has come
     */
    record View(ColorChoice color, boolean hints, Progress progress) {}

    /**
     * Checks all inputs and returns the exit code that stands for what is no finding.
     *
     * @throws IOException if an output cannot be written
     */
    int run() throws IOException {
        InputFinder.Found found = settings.inputs().find();
        checkTargets(found.names());
        found.problems().forEach(problem -> failWithout(ExitCode.FAILURE, List.of(problem)));
        Progress progress = view.progress();
        progress.expect(found.names().size());
        try (FindingsOutput output = FindingsOutput.open(settings.targets(), view.color(), terminal)) {
            output.begin();
            InOrder.forEach(found.names(), checker, outcome -> {
                synchronized (progress) {
                    progress.clear();
                    take(outcome, output);
                }
                progress.advance();
            });
            progress.clear();
            output.end(totals);
        }
        return exitCode;
    }

    /** Returns what was found, in numbers. */
    CheckTotals totals() {
        return totals;
    }

    private void take(CheckOutcome outcome, FindingsOutput output) throws IOException {
        if (outcome instanceof CheckOutcome.Checked checked) {
            if (view.hints() || checked.code() != ExitCode.CLEAN) {
                checked.messages().forEach(terminal::say);
            }
            exitCode = ExitCode.worse(exitCode, checked.code());
            totals = totals.plus(checked.draft());
            output.draft(checked.draft());
        } else if (outcome instanceof CheckOutcome.Refused refused) {
            failWithout(refused.code(), refused.messages());
        } else if (outcome instanceof CheckOutcome.Faulty faulty) {
            failWithout(Faults.report(faulty.fault(), faulty.input(), terminal), List.of());
        }
    }

    /** Goes on without a draft that cannot be checked. */
    private void failWithout(int code, List<String> messages) {
        totals = totals.plusUnread();
        messages.forEach(terminal::say);
        exitCode = ExitCode.worse(exitCode, code);
    }

    /** Refuses to write over an input, or two results over each other. */
    private void checkTargets(List<String> inputs) {
        Set<Path> taken = new HashSet<>();
        for (FindingsOptions.Target target : settings.targets()) {
            if (target.file().isEmpty()) {
                continue;
            }
            Path file = target.file().get();
            if (!taken.add(file.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException(file + ": named for two outputs");
            }
            if (inputs.stream().anyMatch(input -> isSame(file, input))) {
                throw new IllegalArgumentException(file + ": the output would overwrite an input");
            }
        }
    }

    private static boolean isSame(Path file, String input) {
        try {
            return !input.equals(DraftReader.STANDARD_INPUT)
                    && Files.exists(file)
                    && Files.exists(Path.of(input))
                    && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException other) {
            return false;
        }
    }
}
