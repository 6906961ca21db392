package org.credibility.lab.extraction;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import org.credibility.lab.predict.FoldTask;

/** What pages hold, each told by a model that has not seen its site. */
public final class ExtractionFolds implements FoldTask {
    private final PrintStream figures;

    /** Takes where one line of figures goes, as the ratchet reads it. */
    public ExtractionFolds(PrintStream figures) {
        this.figures = figures;
    }

    @Override
    public String id() {
        return "extraction";
    }

    @Override
    public int crossvalidate(Path data, Path output) throws IOException {
        SortedMap<String, ShingleScore> scores = CrossValidation.run(data, output);
        figures.println(line(scores));
        return requireNonNull(scores.get(CrossValidation.ALL)).pages();
    }

    /** Returns F1, the share of exact bodies and that of pages of .80 and more, of each set. */
    static String line(SortedMap<String, ShingleScore> scores) {
        return "bodies "
                + scores.entrySet().stream()
                        .map(set -> String.format(
                                Locale.ROOT,
                                "%1$s.f1=%2$.4f %1$s.exact=%3$.4f %1$s.found=%4$.4f",
                                set.getKey(),
                                set.getValue().f1(),
                                set.getValue().exact(),
                                1 - set.getValue().low()))
                        .collect(joining(" "));
    }
}
