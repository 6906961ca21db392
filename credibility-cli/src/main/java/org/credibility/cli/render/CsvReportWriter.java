package org.credibility.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Score;
import org.credibility.text.Position;

/**
 * Writes the claims of reports as a worksheet for checking them one by one: comma-separated values as of RFC 4180, in text
 * order, with empty columns for the verdict and a note of whoever checks.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe; controls stand as escapes.
 */
public final class CsvReportWriter {
    private static final List<String> COLUMNS =
            List.of("number", "claim", "place", "kind", "chain", "grade", "score", "missing", "verdict", "note");

    private final CsvLine lines = new CsvLine();
    private final Writer target;

    private CsvReportWriter(Writer target) {
        this.target = target;
    }

    /**
     * Writes the names of the columns, once for all reports.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeHeader(Writer target) throws IOException {
        new CsvReportWriter(target).record(COLUMNS);
    }

    /**
     * Writes a line for each claim of a report.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeClaims(CredibilityReport report, ReportContext context, Writer target) throws IOException {
        CsvReportWriter writer = new CsvReportWriter(target);
        for (ClaimAssessment assessment : report.claims()) {
            writer.record(writer.cells(assessment, report, context));
        }
    }

    private List<String> cells(ClaimAssessment assessment, CredibilityReport report, ReportContext context) {
        Position position =
                report.article().sourceMap().position(assessment.claim().span().begin());
        OptionalInt points = assessment.score().map(Score::points).orElse(OptionalInt.empty());
        return List.of(
                "" + assessment.claim().number(),
                assessment.text(),
                context.input().label() + ":" + position.line() + ":" + position.column(),
                assessment.claim().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                chains(assessment),
                assessment.score().map(score -> score.grade().toString()).orElse(""),
                points.isPresent() ? "" + points.getAsInt() : "",
                new GapWords(assessment.gaps()).all(),
                "",
                "");
    }

    /** Origin first; chains that are independent of each other are parted by semicolons. */
    private static String chains(ClaimAssessment assessment) {
        return assessment.claim().chains().stream()
                .map(chain -> chain.hops().stream()
                        .map(hop -> PlainWords.source(hop.source()))
                        .collect(Collectors.joining(" ← ")))
                .collect(Collectors.joining("; "));
    }

    private void record(List<String> cells) throws IOException {
        target.write(lines.of(cells));
    }
}
