package org.credibility.lab.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.predict.FoldTask;
import org.credibility.lab.predict.RowException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a task over its development data, each row by models that have not seen it. */
@Command(
        name = "crossvalidate",
        mixinStandardHelpOptions = true,
        description = "Writes a row for each row of the development data, told by models trained without its fold.")
public final class CrossvalidateCommand implements Callable<Integer> {
    private final List<FoldTask> tasks;
    private final PrintStream messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TASK", description = "extraction, stance, headline-stance or outcome")
    private String task = "";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of the data.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE.jsonl", description = "The rows to write.")
    private Path output = Path.of("");

    /** Takes the tasks there are, and where messages go. */
    public CrossvalidateCommand(List<FoldTask> tasks, PrintStream messages) {
        this.tasks = List.copyOf(tasks);
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        try {
            long start = System.nanoTime();
            int rows = named().crossvalidate(data, output);
            messages.printf(Locale.ROOT, "lab: %d rows in %.0f s%n", rows, (System.nanoTime() - start) / 1e9);
            return ExitCode.CLEAN;
        } catch (RowException refusal) {
            messages.println("lab: " + refusal.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private FoldTask named() {
        return tasks.stream()
                .filter(known -> known.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no task '" + task + "'; there are "
                                + tasks.stream().map(FoldTask::id).collect(Collectors.joining(", "))));
    }
}
