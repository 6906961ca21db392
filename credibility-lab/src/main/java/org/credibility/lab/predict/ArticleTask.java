package org.credibility.lab.predict;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.render.JsonOutput;
import org.credibility.report.CredibilityReport;
import tools.jackson.core.JsonGenerator;

/**
 * Analyzes articles, one a row, and writes what a task wants of each report.
 *
 * @param analyzer what analyzes them
 * @param fields what is written of a report
 */
record ArticleTask(CredibilityAnalyzer analyzer, Fields fields) implements PredictTask.Job {
    /** Writes the fields that follow the row's id. */
    @FunctionalInterface
    interface Fields {
        void write(ArticleRow row, CredibilityReport report, JsonGenerator json);
    }

    @Override
    public int run(Path input, Path output) throws IOException {
        List<ArticleRow> rows = JsonRows.read(input, ArticleRow.class);
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            for (String line : rows.parallelStream().map(this::line).toList()) {
                writer.write(line);
            }
        }
        return rows.size();
    }

    private String line(ArticleRow row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonOutput.compact(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            fields.write(row, analyzer.analyze(row.article()), json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (RuntimeException fault) {
            throw new RowException(row.id() + ": " + fault, fault);
        }
        return line.toString();
    }
}
