package org.credibility.lab.stance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credibility.evidence.StanceClassifier;
import org.credibility.lab.predict.JsonRows;
import org.credibility.lab.predict.RowException;

/**
 * Holds the headlines of the stance data against their bodies, on one core. Each headline and each body is read once, as part
 * of what is measured.
 *
 * @param pairs how many pairs
 * @param seconds the processor time
 */
public record PairsRun(int pairs, double seconds) {
    /** Runs over the pairs in a folder, a second time once the program is warm. */
    public static PairsRun of(Path folder) throws IOException {
        List<PairRow> pairs = JsonRows.read(folder.resolve("fnc1_pairs.jsonl"), PairRow.class);
        Map<String, String> texts = new HashMap<>();
        JsonRows.read(folder.resolve("fnc1_bodies.jsonl"), BodyRow.class)
                .forEach(body -> texts.put(body.id(), body.text()));
        run(pairs, texts);
        return run(pairs, texts);
    }

    private static PairsRun run(List<PairRow> pairs, Map<String, String> texts) {
        BodyStances classifier = new BodyStances(StanceClassifier.english());
        long start = cpuNanos();
        for (PairRow pair : pairs) {
            String text = texts.get(pair.bodyId());
            if (text == null) {
                throw new RowException(pair.id() + ": there is no body " + pair.bodyId());
            }
            classifier.stance(pair.headline(), text);
        }
        return new PairsRun(pairs.size(), (cpuNanos() - start) / 1e9);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Returns the figures as a line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%d pairs of headlines and bodies in %.2f s of processor time: %.0f a second on one core",
                pairs,
                seconds,
                pairs / Math.max(seconds, 1e-9));
    }
}
