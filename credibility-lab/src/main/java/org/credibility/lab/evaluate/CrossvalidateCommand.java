package org.credibility.lab.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.extraction.CrossValidation;
import org.credibility.lab.outcome.OutcomeTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predicts each row of development data with a model that has not seen it. */
@Command(
        name = "crossvalidate",
        mixinStandardHelpOptions = true,
        description = "Predicts each row of development data with a model that has not seen it, nor its site or claim.")
public final class CrossvalidateCommand implements Callable<Integer> {
    private final PrintStream messages;

    /** What can be predicted so. */
    enum Task {
        extraction,
        outcome
    }

    @Parameters(paramLabel = "TASK", description = "One of ${COMPLETION-CANDIDATES}.")
    private Task task = Task.extraction;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the data: of the sets of pages, or of the rumours.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The predictions to write.")
    private Path output = Path.of("");

    /** Takes where messages go. */
    public CrossvalidateCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        int rows = switch (task) {
            case extraction -> CrossValidation.run(data, output);
            case outcome -> OutcomeTask.crossvalidate(data.resolve("claims_outcome.jsonl"), output);
        };
        messages.println("lab: " + rows + " rows of " + task);
        return ExitCode.CLEAN;
    }
}
