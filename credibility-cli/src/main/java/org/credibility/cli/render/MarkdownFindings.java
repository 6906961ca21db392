package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;

/**
 * Writes findings as a table of Markdown, for a comment on a change or the summary of a step; the first {@value #MOST_ROWS} are
 * listed, since such places are small.
 */
public final class MarkdownFindings implements FindingsWriter {
    /** So many findings are listed. */
    static final int MOST_ROWS = 200;

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&$@:^=";

    private final Writer target;
    private int rows;

    /** Takes where to write. */
    public MarkdownFindings(Writer target) {
        this.target = target;
    }

    @Override
    public void begin() throws IOException {
        target.write("### Sourcing\n\n");
    }

    @Override
    public void draft(CheckedDraft draft) throws IOException {
        for (CheckedDraft.LowScore low : draft.lowScores()) {
            FileRegion region =
                    FileRegion.of(low.claim().span(), draft.report().article().sourceMap());
            row(draft, region, "❌ error", "min-score", low.message());
        }
        for (Finding finding : draft.findings()) {
            row(
                    draft,
                    draft.region(finding),
                    severity(finding.severity()),
                    finding.rule().id() + " " + finding.rule().name(),
                    finding.message());
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        int rest = totals.shown() + totals.lowScores() - Math.min(rows, MOST_ROWS);
        target.write(rows > 0 ? "\n" : "");
        target.write(rest > 0 ? "… and " + rest + " more.\n\n" : "");
        String sign = totals.fails() ? "❌ " : totals.unread() > 0 ? "⚠️ " : "✅ ";
        target.write(sign + (totals.isVoid() ? "Nothing could be checked." : totals.line()) + "\n");
    }

    private void row(CheckedDraft draft, FileRegion region, String severity, String rule, String message)
            throws IOException {
        if (rows == 0) {
            target.write("| | Place | Rule | Finding |\n|---|---|---|---|\n");
        }
        if (rows++ < MOST_ROWS) {
            target.write("| " + severity + " | " + plain(draft.path()) + "\\:" + plain(region.toString()) + " | "
                    + plain(rule) + " | " + plain(message) + " |\n");
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌ error";
            case WARNING -> "⚠️ warning";
            case NOTE -> "ℹ️ note";
        };
    }

    /** Every sign that Markdown could read stands behind a backslash; what names people or opens tags is none any more. */
    private static String plain(String words) {
        StringBuilder markdown = new StringBuilder();
        TerminalSigns.of(words).codePoints().forEach(character -> {
            if (character == '<' || character == '>' || character == '&' || character == '@') {
                markdown.append("&#").append(character).append(';');
            } else {
                markdown.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").appendCodePoint(character);
            }
        });
        return markdown.toString();
    }
}
