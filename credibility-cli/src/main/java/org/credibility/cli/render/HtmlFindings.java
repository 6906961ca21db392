package org.credibility.cli.render;

import java.util.Locale;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.text.Position;

/** The findings of a report as HTML, in text order. */
final class HtmlFindings {
    private static final int MOST = 100;

    private HtmlFindings() {}

    static String of(CredibilityReport report) {
        StringBuilder html =
                new StringBuilder("<table><thead><tr><th>Place</th><th>Finding</th></tr></thead><tbody>\n");
        for (Finding finding : report.findings().stream().limit(MOST).toList()) {
            Position position =
                    report.article().sourceMap().position(finding.span().begin());
            html.append("<tr><td>")
                    .append(position.line())
                    .append(':')
                    .append(position.column())
                    .append("</td><td>");
            html.append(line(finding)).append("</td></tr>\n");
        }
        html.append("</tbody></table>\n");
        int rest = report.findings().size() - MOST;
        return report.findings().isEmpty()
                ? "<p>None.</p>\n"
                : html + (rest > 0 ? "<p class=\"small\">and " + rest + " more</p>\n" : "");
    }

    static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + finding.rule().id() + " " + finding.rule().name() + ": " + HtmlText.of(finding.message());
    }
}
