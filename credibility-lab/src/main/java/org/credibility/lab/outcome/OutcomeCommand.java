package org.credibility.lab.outcome;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether the model of outcomes is better than counting. */
@Command(
        name = "outcome",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the model of outcomes against a logistic regression on counts of outlets, both on claims that they have",
            "not seen, over 1,000 draws of claims."
        })
public final class OutcomeCommand implements Callable<Integer> {
    private final PrintStream output;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of the data.")
    private Path data = Path.of("");

    /** Takes where the figures go. */
    public OutcomeCommand(PrintStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        OutcomeComparison.lines(data).forEach(output::println);
        return ExitCode.CLEAN;
    }
}
