package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.rule.Severity;
import org.credibility.text.Position;

/** Lists findings, a line each, the weightiest first: place, severity, rule, what is found and what to do. */
final class FindingLines {
    /** How many findings are listed unless all are asked for. */
    private static final int MOST_SEVERE = 10;

    private final Page page;
    private final TerminalText terminal;

    FindingLines(Page page, TerminalText terminal) {
        this.page = page;
        this.terminal = terminal;
    }

    List<String> render(CredibilityReport report, ReportContext context, boolean all) {
        if (report.findings().isEmpty() && context.suppressed() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(""));
        report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(all ? report.findings().size() : MOST_SEVERE)
                .forEach(finding -> lines.add(line(finding, report, context)));
        String suppressed = context.suppressed() > 0 ? " · " + context.suppressed() + " suppressed" : "";
        lines.add(terminal.plain(counts(report.findings()) + suppressed));
        return lines;
    }

    private String line(Finding finding, CredibilityReport report, ReportContext context) {
        Position position = report.article().sourceMap().position(finding.span().begin());
        String label = terminal.cut(terminal.show(context.input().label()), page.columns() / 4);
        String place = label + ":" + position.line() + ":" + position.column() + "  ";
        String letter = finding.severity().name().substring(0, 1);
        String message =
                " " + finding.rule().id() + " " + finding.rule().name() + "  " + terminal.show(finding.message());
        int room = page.columns() - TerminalText.width(place) - 1;
        return place + page.palette().severity(letter, finding.severity()) + terminal.cut(message, room);
    }

    private static String counts(List<Finding> findings) {
        return count(findings, Severity.ERROR, "error") + ", " + count(findings, Severity.WARNING, "warning") + ", "
                + count(findings, Severity.NOTE, "note");
    }

    private static String count(List<Finding> findings, Severity severity, String noun) {
        long number = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return PlainWords.count((int) number, noun);
    }
}
