package org.credibility.cli.render;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells why a claim of a report that was saved as JSON has its score; nothing is analysed again. */
public final class SavedClaim {
    private final Page page;
    private final TerminalText terminal;
    private final JsonTree report;
    private final JsonTree claim;

    private SavedClaim(Page page, JsonTree report, JsonTree claim) {
        this.page = page;
        this.terminal = new TerminalText(page.charset());
        this.report = report;
        this.claim = claim;
    }

    /**
     * Returns the whole reasoning behind a claim, its last line closed.
     *
     * @param source the report
     * @param number the number of the claim, from 1
     * @throws IllegalArgumentException if it is no report, or has no such claim; the message is a sentence for the user
     */
    public static String explain(Reader source, int number, Page page) {
        JsonTree report = JsonTree.read(source);
        if (!report.text("schema").equals(JsonReportWriter.SCHEMA)) {
            throw new IllegalArgumentException("no report of the schema " + JsonReportWriter.SCHEMA);
        }
        List<JsonTree> claims = report.get("claims").items();
        if (number > claims.size()) {
            throw new IllegalArgumentException("no claim " + number + "; the last one is " + claims.size());
        }
        return String.join("\n", new SavedClaim(page, report, claims.get(number - 1)).lines()) + "\n";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.show(report.get("input").text("path") + ":" + claim.text("line") + ":" + claim.text("column")
                + " claim " + claim.text("id") + ", " + words(claim.text("kind"))));
        wrapped(claim.text("text")).forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.add(claim.text("grade").isEmpty() ? "Not scored." : verdict());
        chains(lines);
        reasons(lines);
        return lines;
    }

    private String verdict() {
        String score = claim.text("score");
        List<JsonTree> interval = claim.get("interval").items();
        String range = interval.size() == 2
                ? " [" + interval.get(0).text() + "-" + interval.get(1).text() + "]"
                : "";
        return terminal.show("Support " + (score.isEmpty() ? "no number" : score + "/100" + range) + " "
                + words(claim.text("band")) + ", grade " + claim.text("grade"));
    }

    private void chains(List<String> lines) {
        if (claim.get("chain").items().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(page.palette().heading("Rests on"));
        for (JsonTree hop : claim.get("chain").items()) {
            String role = TerminalText.pad(words(hop.text("role")), 8);
            lines.add("  " + role + terminal.show(name(hop.text("source")) + " (" + words(hop.text("type")) + ")"));
        }
    }

    private String name(String id) {
        return report.get("sources").items().stream()
                .filter(source -> source.text("id").equals(id))
                .map(source -> source.text("name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id);
    }

    private void reasons(List<String> lines) {
        List<JsonTree> contributions = claim.get("contributions").items();
        if (contributions.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(page.palette().heading("Why"));
        for (JsonTree contribution : contributions) {
            String amount = contribution.text("amount");
            lines.add("  " + " ".repeat(Math.max(0, 8 - amount.length())) + terminal.show(amount) + "  "
                    + terminal.show(contribution.text("reason")));
        }
        String sum = claim.text("logOdds");
        lines.add("  " + " ".repeat(Math.max(0, 8 - sum.length())) + terminal.show(sum) + "  log-odds");
    }

    private List<String> wrapped(String text) {
        return PlainWords.wrap(terminal.show(text), page.columns() - 2);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
