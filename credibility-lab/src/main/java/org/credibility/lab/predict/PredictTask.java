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
    /** The whole report. */
    GOLDEN {
        @Override
        void write(ArticleRow row, CredibilityReport report, JsonGenerator json) {
            json.writeName("report");
            JsonReportWriter.write(report, ReportContext.offline(row.draft().input()), json);
        }
    };

    private static final CredibilityAnalyzer ANALYZER =
            CredibilityAnalyzer.builder().build();

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
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (String line : rows.parallelStream().map(this::line).toList()) {
                writer.write(line);
            }
        }
        return rows.size();
    }

    /** Writes the fields that follow the row's id. */
    abstract void write(ArticleRow row, CredibilityReport report, JsonGenerator json);

    private String line(ArticleRow row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonOutput.compact(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            write(row, ANALYZER.analyze(row.article()), json);
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
