package org.credibility.lab.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks with JMH, for a rough look or for figures that are kept. */
final class Measurement {
    private static final int ITERATION_SECONDS = 2;
    /** The second compiler is at work until some thousand articles have been read. */
    private static final int WARMUPS = 20;

    private final boolean quick;

    Measurement(boolean quick) {
        this.quick = quick;
    }

    /** Returns the results of the benchmarks of articles whose names match, one for each. */
    Collection<RunResult> articles(String names, Optional<String> folder) throws RunnerException {
        return run(ArticleBenchmark.class.getSimpleName() + "\\." + names + "$", folder);
    }

    /** Returns the results of the benchmarks of pages over a folder of them, one for each. */
    Collection<RunResult> pages(String folder) throws RunnerException {
        return run(PageBenchmark.class.getSimpleName() + "\\..*", Optional.of(folder));
    }

    private Collection<RunResult> run(String include, Optional<String> folder) throws RunnerException {
        ChainedOptionsBuilder options = options(include)
                .forks(quick ? 0 : 1)
                .jvmArgs("-XX:+UseSerialGC")
                .warmupIterations(quick ? 1 : WARMUPS)
                .warmupTime(TimeValue.seconds(quick ? 1 : ITERATION_SECONDS))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.seconds(quick ? 1 : ITERATION_SECONDS));
        folder.ifPresent(path -> options.param("folder", path));
        return new Runner(options.build()).run();
    }

    /** Returns how the time of a kind grows; twice as much is measured where the first try is not within a limit. */
    Growth growth(LongText kind, int length, double limit) throws RunnerException {
        Growth first = growth(kind, length);
        return first.isWithin(limit) ? first : first.orFaster(growth(kind, length));
    }

    private Growth growth(LongText kind, int length) throws RunnerException {
        List<Double> times = new ArrayList<>();
        for (int size = length; size <= 4 * length; size *= 2) {
            RunResult result = new Runner(options(GrowthBenchmark.class.getSimpleName() + "\\.whole$")
                            .forks(0)
                            .warmupIterations(1)
                            .measurementIterations(quick ? 3 : 2)
                            .param("kind", kind.name())
                            .param("length", Integer.toString(size))
                            .build())
                    .runSingle();
            times.add(cpuTimes(result).stream().mapToDouble(time -> time).min().orElse(0));
        }
        return new Growth(kind, times.get(0), times.get(1), times.get(2));
    }

    private static ChainedOptionsBuilder options(String include) {
        return new OptionsBuilder()
                .include(include)
                .addProfiler(CpuTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    /** Returns the milliseconds of processor time for one operation, iteration by iteration. */
    static List<Double> cpuTimes(RunResult result) {
        List<Double> times = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.add(requireNonNull(iteration.getSecondaryResults().get(CpuTimeProfiler.LABEL))
                        .getScore());
            }
        }
        return times;
    }
}
