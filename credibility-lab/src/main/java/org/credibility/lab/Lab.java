package org.credibility.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.cli.command.ExitCode;
import org.credibility.lab.bench.BenchCommand;
import org.credibility.lab.bench.LoadClient;
import org.credibility.lab.evaluate.CoreferenceCommand;
import org.credibility.lab.evaluate.CrossvalidateCommand;
import org.credibility.lab.evaluate.ErrorsCommand;
import org.credibility.lab.evaluate.EvaluateCommand;
import org.credibility.lab.evaluate.FindingsCommand;
import org.credibility.lab.extraction.ExtractionFolds;
import org.credibility.lab.nasty.NastyArticles;
import org.credibility.lab.origin.GradesCommand;
import org.credibility.lab.origin.OriginsTask;
import org.credibility.lab.outcome.OutcomeCommand;
import org.credibility.lab.outcome.OutcomeFolds;
import org.credibility.lab.outcome.OutcomeTask;
import org.credibility.lab.predict.FoldTask;
import org.credibility.lab.predict.LabTask;
import org.credibility.lab.predict.PredictTask;
import org.credibility.lab.predict.RowException;
import org.credibility.lab.predict.TaskFiles;
import org.credibility.lab.stance.StanceTask;
import org.credibility.lab.train.AnnotateCommand;
import org.credibility.lab.train.ReproduceCommand;
import org.credibility.lab.train.TrainCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole lab: arguments in, exit code out. */
public final class Lab {
    private static final List<LabTask> TASKS = Stream.<LabTask[]>of(
                    PredictTask.values(), StanceTask.values(), new LabTask[] {new OriginsTask(), new OutcomeTask()})
            .flatMap(Stream::of)
            .toList();
    private static final List<FoldTask> FOLD_TASKS =
            List.of(new ExtractionFolds(System.out), StanceTask.STANCE, StanceTask.HEADLINE_STANCE, new OutcomeFolds());

    private Lab() {}

    /** Runs the task that the arguments name and returns the exit code, one of {@link ExitCode}. */
    public static int run(String[] arguments, PrintStream messages) {
        CommandLine commandLine = new CommandLine(new LabCommand());
        commandLine.addSubcommand(new Predict(messages));
        commandLine.addSubcommand(new Nasty(messages));
        commandLine.addSubcommand(new BenchCommand(System.out));
        commandLine.addSubcommand(new CrossvalidateCommand(FOLD_TASKS, messages));
        commandLine.addSubcommand(new TrainCommand(messages));
        commandLine.addSubcommand(new AnnotateCommand(messages));
        commandLine.addSubcommand(new ReproduceCommand(System.out));
        commandLine.addSubcommand(new ErrorsCommand(System.out));
        commandLine.addSubcommand(new EvaluateCommand(System.out));
        commandLine.addSubcommand(new CoreferenceCommand(System.out));
        commandLine.addSubcommand(new FindingsCommand(System.out));
        commandLine.addSubcommand(new LoadClient(System.out));
        commandLine.addSubcommand(new GradesCommand(System.out));
        commandLine.addSubcommand(new OutcomeCommand(System.out));
        commandLine.setExitCodeExceptionMapper(Lab::exitCode);
        return commandLine.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static int exitCode(Throwable fault) {
        return fault instanceof CommandLine.ParameterException ? ExitCode.USAGE : ExitCode.FAILURE;
    }

    @Command(
            name = "lab",
            mixinStandardHelpOptions = true,
            description = "Trains the models and measures quality and speed.")
    private static final class LabCommand {}

    /** Runs a task over rows, with the code of the product. */
    @Command(
            name = "predict",
            mixinStandardHelpOptions = true,
            description = "Runs the product over each row of a file and writes a row for each.")
    private static final class Predict implements Callable<Integer> {
        private final PrintStream messages;

        @Parameters(
                paramLabel = "TASK",
                converter = TaskName.class,
                description =
                        "attribution, rule-attribution, golden, extraction, stance, headline-stance, origins or outcome")
        private LabTask task = PredictTask.GOLDEN;

        @Option(
                names = "--input",
                required = true,
                paramLabel = "PATH",
                description = "The rows to read, or the folder of pages.")
        private Path input = Path.of("");

        @Option(names = "--bodies", paramLabel = "FILE.jsonl", description = "The texts that the rows name.")
        private @Nullable Path bodies;

        @Option(names = "--output", required = true, paramLabel = "FILE.jsonl", description = "The rows to write.")
        private Path output = Path.of("");

        private Predict(PrintStream messages) {
            this.messages = messages;
        }

        @Override
        public Integer call() throws IOException {
            try {
                long start = System.nanoTime();
                int rows = task.run(new TaskFiles(input, Optional.ofNullable(bodies), output));
                double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
                messages.printf(Locale.ROOT, "lab: %d rows in %.1f s, %.1f rows/s%n", rows, seconds, rows / seconds);
                return ExitCode.CLEAN;
            } catch (RowException refusal) {
                messages.println("lab: " + refusal.getMessage());
                return ExitCode.FAILURE;
            }
        }
    }

    /** Reads the name of a task. */
    private static final class TaskName implements CommandLine.ITypeConverter<LabTask> {
        @Override
        public LabTask convert(String name) {
            return TASKS.stream()
                    .filter(task -> task.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("there is no task '" + name
                            + "'; there are "
                            + TASKS.stream().map(LabTask::id).collect(Collectors.joining(", "))));
        }
    }

    /** Writes articles that are hard on a reader of texts. */
    @Command(
            name = "nasty",
            mixinStandardHelpOptions = true,
            description = "Writes news articles full of signs that break programs, the same ones for the same seed.")
    private static final class Nasty implements Callable<Integer> {
        private final PrintStream messages;

        @Option(names = "--count", defaultValue = "200", description = "How many (${DEFAULT-VALUE}).")
        private int count;

        @Option(names = "--seed", defaultValue = "1", description = "Which ones (${DEFAULT-VALUE}).")
        private long seed;

        @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where they are written.")
        private Path output = Path.of("");

        private Nasty(PrintStream messages) {
            this.messages = messages;
        }

        @Override
        public Integer call() throws IOException {
            NastyArticles.write(count, seed, output);
            messages.println("lab: " + count + " articles written to " + output);
            return ExitCode.CLEAN;
        }
    }
}
