package org.credibility.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.CredibilityReport;
import org.credibility.source.Source;

/** The sources of a report as tables: whom the text names, and the pages that were held against it. */
final class HtmlSources {
    private static final int MOST = 100;
    private static final int MOST_CLAIMS = 20;
    private static final int LONGEST = 160;

    private HtmlSources() {}

    static String of(CredibilityReport report, HtmlCards cards) {
        return sources(report) + (report.documents().isEmpty() ? "" : documents(report.documents(), report, cards));
    }

    private static String sources(CredibilityReport report) {
        StringBuilder html = new StringBuilder(
                "<table><thead><tr><th>Source</th><th>What it is</th><th>Letter</th><th>Claims</th></tr></thead><tbody>\n");
        for (Source source : report.sources().stream().limit(MOST).toList()) {
            long claims = report.claims().stream()
                    .filter(claim -> claim.claim().chains().stream()
                            .anyMatch(chain -> chain.hops().stream()
                                    .anyMatch(hop -> hop.source().equals(source))))
                    .count();
            html.append("<tr><td>")
                    .append(HtmlText.cut(PlainWords.source(source), LONGEST))
                    .append("</td><td>");
            html.append(HtmlText.of(PlainWords.description(source)))
                    .append("</td><td>")
                    .append(source.reliability());
            html.append("</td><td>").append(claims).append("</td></tr>\n");
        }
        return html.append("</tbody></table>\n") + rest(report.sources().size());
    }

    private static String documents(List<SourceDocument> documents, CredibilityReport report, HtmlCards cards) {
        StringBuilder html = new StringBuilder("<table><thead><tr><th>Page</th><th>Address</th><th>Status</th>"
                + "<th>Fetched</th><th>Origin</th><th>Supports</th></tr></thead><tbody>\n");
        for (int number = 1; number <= Math.min(documents.size(), MOST); number++) {
            SourceDocument document = documents.get(number - 1);
            String id = "d" + number;
            html.append("<tr id=\"").append(id).append("\"><td>").append(id).append("</td><td>");
            html.append(HtmlText.link(document.address())).append("</td><td>");
            html.append(HtmlText.of(PlainWords.outcome(document))).append("</td><td>");
            html.append(document.retrievedAt().map(Object::toString).orElse("")).append("</td><td>");
            html.append(origin(id, report))
                    .append("</td><td>")
                    .append(supported(id, report, cards))
                    .append("</td></tr>\n");
        }
        return html.append("</tbody></table>\n") + rest(documents.size());
    }

    private static String rest(int rows) {
        return rows > MOST ? "<p class=\"small\">and " + (rows - MOST) + " more</p>\n" : "";
    }

    /** Returns the id of a document as a link to its row, or as it is where it has none. */
    static String link(String document) {
        String id = HtmlText.of(document);
        return Integer.parseInt(document.substring(1)) <= MOST ? "<a href=\"#" + id + "\">" + id + "</a>" : id;
    }

    private static String origin(String document, CredibilityReport report) {
        return report.origins().stream()
                .filter(origin -> origin.documents().contains(document))
                .findFirst()
                .map(origin -> HtmlText.cut(ShownAddress.in(origin.label()), LONGEST))
                .orElse("");
    }

    private static String supported(String document, CredibilityReport report, HtmlCards cards) {
        List<Integer> claims = report.claims().stream()
                .filter(claim -> claim.evidence().stream()
                        .anyMatch(evidence ->
                                evidence.document().equals(document) && evidence.stance() == Stance.SUPPORTS))
                .map(claim -> claim.claim().number())
                .toList();
        String links = claims.stream()
                .limit(MOST_CLAIMS)
                .map(number -> cards.link(number, number.toString()))
                .collect(Collectors.joining(" "));
        return claims.size() > MOST_CLAIMS ? links + " and " + (claims.size() - MOST_CLAIMS) + " more" : links;
    }
}
