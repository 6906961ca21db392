package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What one run of a program took, as a user starts it.
 *
 * @param exitCode its exit code
 * @param seconds the time from start to end
 * @param processor the processor time in seconds, user and system; empty where the system does not tell
 * @param peak the most memory it ever held, in bytes; empty where the system does not tell
 */
record ProgramRun(int exitCode, double seconds, OptionalDouble processor, OptionalLong peak) {
    /** The ticks a second in which Linux tells processor times. */
    private static final double TICKS = 100;

    private static final int MEGABYTE = 1 << 20;

    /**
     * Runs a program to its end; what it prints is thrown away.
     *
     * @param environment variables besides those of this process
     * @param patience the most time; a program that takes longer is ended
     */
    static ProgramRun of(List<String> command, Map<String, String> environment, Duration patience)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        OptionalDouble before = processorOfEndedChildren();
        long begin = System.nanoTime();
        Process process = builder.start();
        OptionalLong peak = watch(process, begin + patience.toNanos());
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.isAlive()) {
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + patience);
        }
        OptionalDouble after = processorOfEndedChildren();
        OptionalDouble taken = before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
        return new ProgramRun(process.exitValue(), seconds, taken, peak);
    }

    /** Looks a hundred times a second, until the process ends or the time is up, at the most it ever held. */
    private static OptionalLong watch(Process process, long deadline) throws InterruptedException {
        OptionalLong peak = OptionalLong.empty();
        do {
            OptionalLong now = peakOf(process.pid());
            peak = now.isPresent() ? now : peak;
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS) && System.nanoTime() - deadline < 0);
        return peak;
    }

    /** Returns the most memory that a process ever held, in bytes; empty where the system does not tell. */
    static OptionalLong peakOf(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"), UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException goneOrAnotherSystem) {
            return OptionalLong.empty();
        }
    }

    /** Returns the seconds of user and system time of the children of this process that have ended, and of theirs. */
    private static OptionalDouble processorOfEndedChildren() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"), UTF_8);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return OptionalDouble.of((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS);
        } catch (IOException anotherSystem) {
            return OptionalDouble.empty();
        }
    }

    /** Returns the figures in words. */
    String figures() {
        String time = processor.isPresent()
                ? String.format(Locale.ROOT, "%.2f s of processor time", processor.getAsDouble())
                : "processor time not told";
        String memory = peak.isPresent() ? peak.getAsLong() / MEGABYTE + " MB" : "memory not told";
        return String.format(Locale.ROOT, "%.2f s, %s, %s", seconds, time, memory);
    }
}
