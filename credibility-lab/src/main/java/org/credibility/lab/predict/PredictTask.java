package org.credibility.lab.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.ReportContext;
import org.credibility.speech.TrainedAttributionFinder;

/** A task that makes a row of each row it reads, with the code of the product and nothing else to go by. */
public enum PredictTask {
    /** Who said what. */
    ATTRIBUTION {
        @Override
        Job job() {
            return new ArticleTask(
                    CredibilityAnalyzer.builder().build(),
                    (row, report, json) -> AttributionRow.write(report.attributions(), json));
        }
    },
    /** Who said what, gone over by the trained models. */
    TRAINED_ATTRIBUTION {
        @Override
        Job job() {
            return new ArticleTask(
                    CredibilityAnalyzer.builder()
                            .attributionReview(new TrainedAttributionFinder())
                            .build(),
                    (row, report, json) -> AttributionRow.write(report.attributions(), json));
        }
    },
    /** The whole report. */
    GOLDEN {
        @Override
        Job job() {
            return new ArticleTask(CredibilityAnalyzer.builder().build(), (row, report, json) -> {
                json.writeName("report");
                JsonReportWriter.write(report, ReportContext.offline(row.draft().input()), json);
            });
        }
    },
    /** The article of each page of a folder. */
    EXTRACTION {
        @Override
        Job job() {
            return new ExtractionTask();
        }
    };

    /** What a task does with its input. */
    @FunctionalInterface
    interface Job {
        /** Reads rows and writes one for each; returns how many. */
        int run(Path input, Path output) throws IOException;
    }

    /** Returns the task of a name; empty where there is none. */
    public static Optional<PredictTask> of(String name) {
        return Arrays.stream(values()).filter(task -> task.id().equals(name)).findFirst();
    }

    /** Returns the names of all tasks. */
    public static List<String> names() {
        return Arrays.stream(values()).map(PredictTask::id).toList();
    }

    /**
     * Reads rows and writes one for each, in the same order; returns how many.
     *
     * @throws IOException if a file cannot be read or written
     * @throws RowException if a row cannot be used
     */
    public int run(Path input, Path output) throws IOException {
        return job().run(input, output);
    }

    /** Returns what the task does. */
    abstract Job job();

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
