package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ArticleSummary;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.report.Gain;
import org.credibility.score.MeanScore;

/**
 * Renders reports for readers at a terminal: what the article rests on, then its claims, the most urgent first.
 *
 * <p>Not safe for use by several threads.
 */
public final class TextReportRenderer {
    private static final int BAR_COLUMNS = 10;
    private static final String COUNTS_INDENT = " ".repeat(10);

    private final Page page;
    private final TerminalText terminal;

    /** Takes what the report is laid out for. */
    public TextReportRenderer(Page page) {
        this.page = page;
        terminal = new TerminalText(page.charset());
    }

    /**
     * Returns the part of the report that the view asks for, its last line closed.
     *
     * @throws IllegalArgumentException if the view asks for a claim that the report has not
     */
    public String render(CredibilityReport report, ReportContext context, ReportView view) {
        List<String> lines = view.claim().isPresent()
                ? new ClaimRenderer(page, terminal)
                        .render(report, context, view.claim().getAsInt())
                : overview(report, context, view);
        return String.join("\n", lines) + "\n";
    }

    private List<String> overview(CredibilityReport report, ReportContext context, ReportView view) {
        List<String> lines = new ArrayList<>();
        lines.add(header(report, context));
        lines.addAll(sourcing(report));
        ClaimTable table = new ClaimTable(page, terminal, report.article().sourceMap());
        lines.addAll(table.render(report.claims(), view.all()));
        lines.addAll(new FindingLines(page, terminal).render(report, context, view.all()));
        lines.addAll(new SourceLines(page, terminal).render(report, view.all()));
        lines.add("");
        lines.addAll(PlainWords.wrap(terminal.show(report.summary().statement()), page.columns()));
        GainLine gain = new GainLine(terminal, report.article().sourceMap());
        Gain.biggest(report).map(gain::render).ifPresent(line -> lines.addAll(PlainWords.wrap(line, page.columns())));
        if (view.hints()) {
            next(report, context, view).ifPresent(lines::add);
        }
        return lines;
    }

    private String header(CredibilityReport report, ReportContext context) {
        String label = terminal.show(context.input().label());
        int room = page.columns() - TerminalText.width(label) - 4;
        return report.article()
                .title()
                .filter(title -> room >= 20)
                .map(title ->
                        page.palette().heading(label) + "  \"" + terminal.shorten(terminal.show(title), room) + '"')
                .orElse(page.palette().heading(label));
    }

    private List<String> sourcing(CredibilityReport report) {
        String verdict =
                "Sourcing  " + report.summary().score().map(this::verdict).orElse("no score");
        String counts = terminal.plain(counts(report));
        List<String> lines = new ArrayList<>(List.of(verdict));
        PlainWords.wrap(counts, page.columns() - COUNTS_INDENT.length())
                .forEach(line -> lines.add(COUNTS_INDENT + line));
        return lines;
    }

    private String verdict(MeanScore mean) {
        int filled = (mean.points() * BAR_COLUMNS + 50) / 100;
        String words = PlainWords.band(mean.band()) + " " + mean.points() + "/100 ["
                + mean.interval().low() + "–" + mean.interval().high() + "]  "
                + "█".repeat(filled) + "·".repeat(BAR_COLUMNS - filled);
        return page.palette().band(terminal.plain(words), mean.band());
    }

    private static String counts(CredibilityReport report) {
        ArticleSummary summary = report.summary();
        long sourced = report.claims().stream()
                .filter(claim -> claim.score().isPresent() && !claim.origins().isEmpty())
                .count();
        return PlainWords.count(summary.claims(), "claim") + ", " + summary.scored() + " scored · "
                + PlainWords.count(summary.origins(), "origin") + " behind " + sourced + " of them · "
                + PlainWords.count(report.article().links().size(), "link") + seen(report.documents());
    }

    private static String seen(List<SourceDocument> documents) {
        long seen = documents.stream()
                .filter(document -> document.outcome().isSeen())
                .count();
        return documents.isEmpty() ? "" : ", " + seen + " of " + documents.size() + " seen";
    }

    private Optional<String> next(CredibilityReport report, ReportContext context, ReportView view) {
        Optional<ClaimAssessment> first = report.claims().stream()
                .filter(claim -> claim.score().isPresent())
                .min(Urgency.mostUrgentFirst());
        String command = "credibility score " + quoted(context.input().label());
        return first.map(claim ->
                terminal.show("Next: " + command + " --claim " + claim.claim().number())
                        + terminal.plain(view.all() ? "" : " · --all"));
    }

    /** Returns a file name as a shell takes it. */
    private static String quoted(String name) {
        boolean plain =
                name.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || "-_./+:@%,=".indexOf(unit) >= 0);
        return plain ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
