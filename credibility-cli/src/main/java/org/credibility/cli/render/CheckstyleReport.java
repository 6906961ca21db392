package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;

/** Writes findings as Checkstyle does, which many build servers read. */
public final class CheckstyleReport implements FindingsWriter {
    private final Writer target;

    /** Takes where to write. */
    public CheckstyleReport(Writer target) {
        this.target = target;
    }

    @Override
    public void begin() throws IOException {
        target.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
    }

    @Override
    public void draft(CheckedDraft draft) throws IOException {
        target.write("  <file name=\"" + XmlText.of(draft.path()) + "\">\n");
        for (Finding finding : draft.findings()) {
            String source = ToolVersion.NAME + "." + finding.rule().id() + "."
                    + finding.rule().name();
            error(draft.region(finding), severity(finding.severity()), finding.message(), source);
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            error(region, "error", low.message(), ToolVersion.NAME + ".min-score");
        }
        target.write("  </file>\n");
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        target.write("</checkstyle>\n");
    }

    private void error(FileRegion region, String severity, String message, String source) throws IOException {
        target.write("    <error line=\"" + region.begin().line() + "\" column=\""
                + region.begin().column() + "\" severity=\"" + severity + "\" message=\"" + XmlText.of(message)
                + "\" source=\"" + XmlText.of(source) + "\"/>\n");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }
}
