package org.credibility.lab.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.credibility.CredibilityAnalyzer;
import org.credibility.attribution.AttributionReview;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.ReportContext;

/** The tasks that read articles and pages one by one. */
public enum PredictTask implements LabTask {
    /** Who said what. */
    ATTRIBUTION {
        @Override
        Job job() {
            return new ArticleTask(
                    CredibilityAnalyzer.builder().build(),
                    (row, report, json) -> AttributionRow.write(report.attributions(), json));
        }
    },
    /** Who said what, as the rules alone read it. */
    RULE_ATTRIBUTION {
        @Override
        Job job() {
            return new ArticleTask(
                    CredibilityAnalyzer.builder()
                            .attributionReview(AttributionReview.NONE)
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

    @Override
    public int run(TaskFiles files) throws IOException {
        return job().run(files.input(), files.output());
    }

    /** Returns what the task does. */
    abstract Job job();

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
