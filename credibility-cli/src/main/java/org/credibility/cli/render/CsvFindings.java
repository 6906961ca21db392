package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credibility.rule.Finding;

/** Writes findings as a worksheet: comma-separated values as of RFC 4180, a record each. */
public final class CsvFindings implements FindingsWriter {
    private static final List<String> COLUMNS = List.of(
            "path",
            "line",
            "column",
            "endLine",
            "endColumn",
            "severity",
            "rule",
            "name",
            "message",
            "words",
            "claim",
            "fingerprint");

    private final CsvLine lines = new CsvLine();
    private final Writer target;

    /** Takes where to write. */
    public CsvFindings(Writer target) {
        this.target = target;
    }

    @Override
    public void begin() throws IOException {
        target.write(lines.of(COLUMNS));
    }

    @Override
    public void draft(CheckedDraft draft) throws IOException {
        for (Finding finding : draft.findings()) {
            record(
                    draft,
                    draft.region(finding),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    List.of(
                            finding.rule().id(),
                            finding.rule().name(),
                            finding.message(),
                            finding.span().in(draft.report().article().text()),
                            finding.claim().orElse(""),
                            finding.fingerprint()));
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            String words = low.claim().span().in(draft.report().article().text());
            record(
                    draft,
                    region,
                    "error",
                    List.of("", "min-score", low.message(), words, low.claim().id(), ""));
        }
    }

    private void record(CheckedDraft draft, FileRegion region, String severity, List<String> rest) throws IOException {
        List<String> place = List.of(
                draft.path(),
                "" + region.begin().line(),
                "" + region.begin().column(),
                "" + region.end().line(),
                "" + region.end().column(),
                severity);
        target.write(lines.of(Stream.concat(place.stream(), rest.stream()).toList()));
    }
}
