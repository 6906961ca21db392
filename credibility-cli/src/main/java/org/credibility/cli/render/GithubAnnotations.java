package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;

/**
 * Writes findings as the commands by which GitHub Actions puts annotations beside a change. GitHub shows ten of each severity a
 * step; what is beyond is told in one line.
 */
public final class GithubAnnotations implements FindingsWriter {
    /** So many annotations of a severity are shown a step. */
    static final int MOST = 10;

    private final Writer target;
    private final Map<Severity, List<String>> annotations = new EnumMap<>(Severity.class);

    /** Takes where to write. */
    public GithubAnnotations(Writer target) {
        this.target = target;
        for (Severity severity : Severity.values()) {
            annotations.put(severity, new ArrayList<>());
        }
    }

    @Override
    public void draft(CheckedDraft draft) {
        for (Finding finding : draft.findings()) {
            add(
                    finding.severity(),
                    draft,
                    draft.region(finding),
                    finding.rule().id() + " " + finding.rule().name(),
                    finding.message());
        }
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            add(Severity.ERROR, draft, region, "min-score", low.message());
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        int shown = 0;
        for (List<String> ofSeverity : annotations.values()) {
            shown += ofSeverity.size();
            for (String annotation : ofSeverity) {
                target.write(annotation);
            }
        }
        int rest = totals.shown() + totals.lowScores() - shown;
        if (totals.isVoid()) {
            return;
        }
        target.write("credibility: " + totals.line() + (rest > 0 ? " · " + rest + " not annotated" : "") + "\n");
    }

    private void add(Severity severity, CheckedDraft draft, FileRegion region, String title, String message) {
        List<String> ofSeverity = annotations.getOrDefault(severity, List.of());
        if (ofSeverity.size() >= MOST) {
            return;
        }
        String columns = region.isOnOneLine()
                ? ",col=" + region.begin().column() + ",endColumn="
                        + region.end().column()
                : "";
        ofSeverity.add("::" + command(severity) + " file=" + property(draft.path()) + ",line="
                + region.begin().line() + ",endLine=" + region.end().line() + columns + ",title=" + property(title)
                + "::" + data(message) + "\n");
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** As actions/toolkit escapes the data of a command; what could steer a terminal stands as an escape before. */
    private static String data(String words) {
        return TerminalSigns.visible(words)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
