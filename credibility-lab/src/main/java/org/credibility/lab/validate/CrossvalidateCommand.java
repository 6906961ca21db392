package org.credibility.lab.validate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes predictions of models on development rows that they have not seen. */
@Command(
        name = "crossvalidate",
        mixinStandardHelpOptions = true,
        description = "Trains a model without each fold of the claims and writes what it predicts for the fold.")
public final class CrossvalidateCommand implements Callable<Integer> {
    private final PrintStream messages;

    @Parameters(paramLabel = "TASK", converter = TaskName.class, description = "outcome")
    private CrossvalidateTask task = CrossvalidateTask.OUTCOME;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of development data.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE.jsonl", description = "The rows to write.")
    private Path output = Path.of("");

    /** Takes where messages go. */
    public CrossvalidateCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        messages.println("lab: " + task.run(data, output) + " rows");
        return ExitCode.CLEAN;
    }

    /** Reads the name of a task. */
    private static final class TaskName implements CommandLine.ITypeConverter<CrossvalidateTask> {
        @Override
        public CrossvalidateTask convert(String name) {
            return CrossvalidateTask.of(name)
                    .orElseThrow(() -> new CommandLine.TypeConversionException("there is no task '" + name
                            + "'; there are " + String.join(", ", CrossvalidateTask.names())));
        }
    }
}
