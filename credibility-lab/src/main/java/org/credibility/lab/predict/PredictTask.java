package org.credibility.lab.predict;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.render.JsonOutput;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.ReportContext;
import org.credibility.report.CredibilityReport;
import org.credibility.speech.TrainedAttributionFinder;
import tools.jackson.core.JsonGenerator;

/** A task that makes a row of each row it reads, with the code of the product and nothing else to go by. */
public enum PredictTask {
    /** Who said what. */
    ATTRIBUTION {
        @Override
        void write(ArticleRow row, CredibilityReport report, JsonGenerator json) {
            AttributionRow.write(report.attributions(), json);
        }
    },
    /** Who said what, gone over by the trained models. */
    TRAINED_ATTRIBUTION {
        @Override
        CredibilityAnalyzer analyzer() {
            return CredibilityAnalyzer.builder()
                    .attributionReview(new TrainedAttributionFinder())
                    .build();
        }

        @Override
        void write(ArticleRow row, CredibilityReport report, JsonGenerator json) {
            AttributionRow.write(report.attributions(), json);
        }
    },
    /** The whole report. */
    GOLDEN {
        @Override
        void write(ArticleRow row, CredibilityReport report, JsonGenerator json) {
            json.writeName("report");
            JsonReportWriter.write(report, ReportContext.offline(row.draft().input()), json);
        }
    };

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
        List<ArticleRow> rows = ArticleRows.read(input);
        CredibilityAnalyzer analyzer = analyzer();
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (String line :
                    rows.parallelStream().map(row -> line(row, analyzer)).toList()) {
                writer.write(line);
            }
        }
        return rows.size();
    }

    /** Writes the fields that follow the row's id. */
    abstract void write(ArticleRow row, CredibilityReport report, JsonGenerator json);

    /** Returns what the task analyzes with: what the product does unless a task says otherwise. */
    CredibilityAnalyzer analyzer() {
        return CredibilityAnalyzer.builder().build();
    }

    private String line(ArticleRow row, CredibilityAnalyzer analyzer) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonOutput.compact(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            write(row, analyzer.analyze(row.article()), json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (RuntimeException fault) {
            throw new RowException(row.id() + ": " + fault, fault);
        }
        return line.toString();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
