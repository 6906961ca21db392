package org.credibility.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the models make of articles they have not seen, for the training of what uses them. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Parses the articles of a corpus by models that have not seen them and writes them in the format of the",
            "machine annotation: each train article by models trained on four fifths of the others, each dev article",
            "by the shipped models."
        })
public final class AnnotateCommand implements Callable<Integer> {
    private final PrintStream messages;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of PolNeAR.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE.tsv.gz", description = "The annotation to write.")
    private Path output = Path.of("");

    /** Takes where messages go. */
    public AnnotateCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        int articles = Annotation.write(data, output);
        messages.println("lab: " + articles + " articles written to " + output);
        return ExitCode.CLEAN;
    }
}
