package org.credibility.cli.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes findings as a Code Quality report of GitLab: one JSON list, each entry with a fingerprint of its own. */
public final class GitlabCodeQuality implements FindingsWriter {
    private final JsonGenerator json;

    /** Takes where to write. */
    public GitlabCodeQuality(Writer target) {
        json = JsonOutput.indented(target);
    }

    @Override
    public void begin() {
        json.writeStartArray();
    }

    @Override
    public void draft(CheckedDraft draft) {
        for (Finding finding : draft.findings()) {
            String name = finding.rule().id() + " " + finding.rule().name();
            entry(
                    draft,
                    draft.region(finding),
                    name,
                    severity(finding.severity()),
                    finding.message(),
                    finding.fingerprint());
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            entry(
                    draft,
                    region,
                    "min-score",
                    "critical",
                    low.message(),
                    "min-score " + low.claim().id());
        }
    }

    @Override
    public void end(CheckTotals totals) {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private void entry(
            CheckedDraft draft, FileRegion region, String name, String severity, String message, String occurrence) {
        json.writeStartObject();
        json.writeStringProperty("description", message);
        json.writeStringProperty("check_name", name);
        json.writeStringProperty("fingerprint", digest(draft.path() + '\n' + name + '\n' + occurrence));
        json.writeStringProperty("severity", severity);
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", draft.path());
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", region.begin().line());
        json.writeNumberProperty("end", region.end().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
