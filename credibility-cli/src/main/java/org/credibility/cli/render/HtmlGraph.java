package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.corroboration.Origin;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/** What rests on what, as a drawing: claims on the left, origins on the right; pages that rewrite one account are one node. */
final class HtmlGraph {
    private static final int MOST = 40;
    private static final int MOST_LINES_OF_CLAIM = 8;
    private static final int ROW = 22;
    private static final int LABEL = 44;
    private static final int WIDTH = 860;
    private static final int LEFT = 370;
    private static final int RIGHT = 490;

    private HtmlGraph() {}

    static String of(CredibilityReport report, HtmlCards cards) {
        List<ClaimAssessment> claims = report.claims().stream()
                .filter(claim -> !claim.origins().isEmpty())
                .limit(MOST)
                .toList();
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<Origin> origins = new ArrayList<>();
        for (ClaimAssessment claim : claims) {
            for (Origin origin : claim.origins()) {
                if (rows.size() < MOST && rows.putIfAbsent(origin.id(), rows.size()) == null) {
                    origins.add(origin);
                }
            }
        }
        return claims.isEmpty() ? "<p>No claim has an origin.</p>\n" : drawing(claims, origins, rows, cards);
    }

    private static String drawing(
            List<ClaimAssessment> claims, List<Origin> origins, Map<String, Integer> rows, HtmlCards cards) {
        int height = ROW * (Math.max(claims.size(), origins.size()) + 1);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"Claims on the left, the origins they rest on to the right\">\n");
        for (int at = 0; at < claims.size(); at++) {
            ClaimAssessment claim = claims.get(at);
            int from = y(at);
            int number = claim.claim().number();
            String words = "<text x=\"0\" y=\"" + (from + 4) + "\">" + number + " " + HtmlText.cut(claim.text(), LABEL)
                    + "</text>";
            svg.append(cards.link(number, words)).append('\n');
            claim.origins().stream()
                    .map(origin -> rows.get(origin.id()))
                    .filter(Objects::nonNull)
                    .limit(MOST_LINES_OF_CLAIM)
                    .forEach(row -> svg.append(line(from, y(row))));
        }
        for (int at = 0; at < origins.size(); at++) {
            Origin origin = origins.get(at);
            int documents = origin.documents().size();
            svg.append("<text x=\"")
                    .append(RIGHT + 6)
                    .append("\" y=\"")
                    .append(y(at) + 4)
                    .append("\">");
            svg.append(HtmlText.cut(ShownAddress.in(origin.label()), LABEL));
            svg.append(documents > 1 ? " (" + documents + " pages)" : "").append("</text>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static int y(int row) {
        return ROW * (row + 1) - ROW / 2;
    }

    private static String line(int from, int to) {
        return "<path d=\"M" + LEFT + " " + from + "C" + (LEFT + 60) + " " + from + " " + (RIGHT - 60) + " " + to + " "
                + RIGHT + " " + to + "\"/>\n";
    }
}
