package org.credibility.cli.render;

import java.io.Writer;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;
import org.credibility.text.Position;
import tools.jackson.core.JsonGenerator;

/** Writes findings in the Diagnostic Format of reviewdog, a line each; its columns count bytes of UTF-8. */
public final class RdjsonlDiagnostics implements FindingsWriter {
    private final Writer target;

    /** Takes where to write. */
    public RdjsonlDiagnostics(Writer target) {
        this.target = target;
    }

    @Override
    public void draft(CheckedDraft draft) {
        FileLines lines = new FileLines(draft.source());
        for (Finding finding : draft.findings()) {
            String code = finding.rule().id() + " " + finding.rule().name();
            line(draft, draft.region(finding), code, severity(finding.severity()), finding.message(), lines);
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            line(draft, region, "min-score", "ERROR", low.message(), lines);
        }
    }

    private void line(
            CheckedDraft draft, FileRegion region, String code, String severity, String message, FileLines lines) {
        try (JsonGenerator json = JsonOutput.compact(target)) {
            json.writeStartObject();
            json.writeStringProperty("message", message);
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("path", draft.path());
            json.writeObjectPropertyStart("range");
            position("start", region.begin(), json, lines);
            position("end", region.end(), json, lines);
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringProperty("severity", severity);
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("name", ToolVersion.NAME);
            json.writeEndObject();
            json.writeObjectPropertyStart("code");
            json.writeStringProperty("value", code);
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void position(String name, Position position, JsonGenerator json, FileLines lines) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", lines.byteColumn(position));
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
