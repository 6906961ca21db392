package org.credibility.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the models in the repository anew and holds them against what lies there; exit code 1 where one differs. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the models of a checkout anew and compares the bytes; exit code 1 where they differ. All models take about",
            "ten minutes on two cores, and a heap of 6 GB."
        })
public final class ReproduceCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
            arity = "0..*",
            paramLabel = "MODEL",
            converter = ModelName.class,
            description = "tagger, parser, names, attribution, stance, extraction, outcome; all where none is given")
    private List<ShippedModel> models = List.of(ShippedModel.values());

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder that holds polnear, corroboration and extraction.")
    private Path data = Path.of("");

    @Option(
            names = "--checkout",
            defaultValue = ".",
            paramLabel = "DIR",
            description = "The root of the checkout (${DEFAULT-VALUE}).")
    private Path checkout = Path.of(".");

    @Option(names = "--write", description = "Put a model that differs in the place of the one in the checkout.")
    private boolean write;

    /** Takes where the outcome goes. */
    public ReproduceCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        boolean same = true;
        for (ShippedModel model : models) {
            same &= reproduce(model);
        }
        return same ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private boolean reproduce(ShippedModel model) throws IOException {
        long start = System.nanoTime();
        byte[] trained = model.train(data);
        Path file = model.in(checkout);
        byte[] shipped = Files.readAllBytes(file);
        boolean same = Arrays.equals(trained, shipped);
        out.printf(
                Locale.ROOT,
                "%s: %s, %d bytes in %.0f s%n",
                model.id(),
                same ? "the same" : "differs from the " + shipped.length + " bytes in the checkout",
                trained.length,
                (System.nanoTime() - start) / 1e9);
        if (!same && write) {
            Files.write(file, trained);
            out.println("  written to " + file + "; measure it with dev.sh and the ratchet, then commit it");
        } else if (!same) {
            out.println("  what it learns from has changed. Train and ship it: ./lab reproduce --data " + data
                    + " --write " + model.id());
        }
        return same;
    }

    /** Reads the name of a model. */
    private static final class ModelName implements CommandLine.ITypeConverter<ShippedModel> {
        @Override
        public ShippedModel convert(String name) {
            return ShippedModel.of(name)
                    .orElseThrow(() ->
                            new CommandLine.TypeConversionException("there is no model '" + name + "'; there are "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(ShippedModel.values())
                                                    .map(ShippedModel::id)
                                                    .toList())));
        }
    }
}
