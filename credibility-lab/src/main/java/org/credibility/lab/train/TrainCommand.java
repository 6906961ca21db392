package org.credibility.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model and writes its file. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on a corpus; the same bytes each time.")
public final class TrainCommand implements Callable<Integer> {
    private final PrintStream messages;

    @Parameters(
            paramLabel = "MODEL",
            converter = TaskName.class,
            description = "tagger, parser, names, attribution, extraction, outcome or stance")
    private TrainTask task = TrainTask.TAGGER;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder of PolNeAR, of the sets of pages, or of the rumours.")
    private Path data = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model to write.")
    private Path output = Path.of("");

    @Option(
            names = "--annotation",
            paramLabel = "FILE.tsv.gz",
            description = "For attribution: what 'lab annotate' wrote; without it the same is made first.")
    private @Nullable Path annotation;

    /** Takes where messages go. */
    public TrainCommand(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        byte[] model = task.train(data, Optional.ofNullable(annotation));
        Files.write(output, model);
        messages.printf(Locale.ROOT, "lab: %d bytes in %.0f s%n", model.length, (System.nanoTime() - start) / 1e9);
        return ExitCode.CLEAN;
    }

    /** Reads the name of a model. */
    private static final class TaskName implements CommandLine.ITypeConverter<TrainTask> {
        @Override
        public TrainTask convert(String name) {
            return TrainTask.of(name)
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "there is no model '" + name + "'; there are " + String.join(", ", TrainTask.names())));
        }
    }
}
