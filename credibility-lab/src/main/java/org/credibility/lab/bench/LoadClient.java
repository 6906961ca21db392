package org.credibility.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.credibility.cli.command.ExitCode;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.SourceFetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Fetches the addresses of a file in a Java machine of its own, and prints what that took; exit code 1 where something
 * broke, was late, or was not given back.
 */
@Command(name = "load-client", hidden = true, description = "Fetches addresses for `lab bench fetch`.")
public final class LoadClient implements Callable<Integer> {
    private static final int MEGABYTE = 1 << 20;

    /** A machine that does other things besides may be late by so much. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    @Parameters(paramLabel = "FILE", description = "The addresses, one a line.")
    private Path file = Path.of("");

    @Option(names = "--timeout", defaultValue = "PT10S", description = "The deadline of one fetch.")
    private Duration timeout = Duration.ofSeconds(10);

    @Option(names = "--concurrency", defaultValue = "96", description = "Fetches at a time.")
    private int concurrency;

    @Option(names = "--per-host", defaultValue = "4", description = "Fetches of one host at a time.")
    private int perHost;

    @Option(names = "--batch", defaultValue = "100000", description = "Addresses of one call.")
    private int batch;

    private final PrintStream out;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Holdings> held = new ArrayList<>();
    private Duration longest = Duration.ZERO;

    /** Makes the command; it prints its figures to a stream. */
    public LoadClient(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<URI> addresses =
                Files.readAllLines(file, UTF_8).stream().map(URI::create).toList();
        Set<String> authorities = new LinkedHashSet<>();
        addresses.forEach(address -> authorities.add(address.getAuthority()));
        try (SourceFetcher fetcher = SourceFetcher.builder()
                .allowAddresses(authorities)
                .timeout(timeout)
                .maxTime(Duration.ofMinutes(30))
                .concurrency(concurrency)
                .perHost(perHost)
                .maxSources(addresses.size())
                .build()) {
            fetch(addresses, fetcher);
        }
        print("    outcomes     %s", outcomes);
        print("    processor    %.2f s, %.2f s since the machine began", processorSeconds(), uptimeSeconds());
        print("    memory       %s, heap %d MB at most", peakMemory(), peakHeap() / MEGABYTE);
        return isSound() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private boolean isSound() {
        if (outcomes.containsKey(Outcome.INTERNAL_ERROR)) {
            print("    BROKEN       %d fetches", outcomes.get(Outcome.INTERNAL_ERROR));
        } else if (longest.compareTo(timeout.plus(GRACE)) > 0) {
            print("    LATE         by %d ms", longest.minus(timeout).toMillis());
        } else if (!Holdings.areFlat(held)) {
            print("    NOT GIVEN BACK, of %s at first: %s", held.get(0), held.get(held.size() - 1));
        } else {
            return true;
        }
        return false;
    }

    private void fetch(List<URI> addresses, SourceFetcher fetcher) throws InterruptedException {
        for (int from = 0; from < addresses.size(); from += batch) {
            long begin = System.nanoTime();
            List<URI> some = addresses.subList(from, Math.min(addresses.size(), from + batch));
            for (FetchResult result : fetcher.fetch(some)) {
                outcomes.merge(result.outcome(), 1, Integer::sum);
                longest = longest.compareTo(result.journey().elapsed()) < 0
                        ? result.journey().elapsed()
                        : longest;
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (some.size() < addresses.size()) {
                held.add(Holdings.settled());
                print("    %,6d links in %.2f s, then %s", some.size(), seconds, held.get(held.size() - 1));
            } else {
                print("    %,6d links in %.2f s", some.size(), seconds);
            }
        }
        print("    longest      %.2f s, of a deadline of %.0f s", longest.toMillis() / 1e3, timeout.toMillis() / 1e3);
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    private static double processorSeconds() {
        return system().getProcessCpuTime() / 1e9;
    }

    private static double uptimeSeconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String peakMemory() {
        return ProgramRun.peakOf(ProcessHandle.current().pid()).isPresent()
                ? ProgramRun.peakOf(ProcessHandle.current().pid()).getAsLong() / MEGABYTE + " MB resident"
                : "not told";
    }

    private void print(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
        out.flush();
    }
}
