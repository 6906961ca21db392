package org.credibility.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.corroboration.Origin;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/** What rests on what, as a drawing: claims on the left, origins on the right; pages that rewrite one account are one node. */
final class HtmlGraph {
    private static final int MOST = 40;
    private static final int ROW = 22;
    private static final int LABEL = 44;
    private static final int WIDTH = 860;
    private static final int LEFT = 370;
    private static final int RIGHT = 490;

    private HtmlGraph() {}

    static String of(CredibilityReport report) {
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
        return claims.isEmpty() ? "<p>No claim has an origin.</p>\n" : drawing(claims, origins, rows);
    }

    private static String drawing(List<ClaimAssessment> claims, List<Origin> origins, Map<String, Integer> rows) {
        int height = ROW * (Math.max(claims.size(), origins.size()) + 1);
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"Claims on the left, the origins they rest on to the right\">\n");
        for (int at = 0; at < claims.size(); at++) {
            ClaimAssessment claim = claims.get(at);
            svg.append("<a href=\"#c")
                    .append(claim.claim().number())
                    .append("\"><text x=\"0\" y=\"")
                    .append(y(at) + 4);
            svg.append("\">").append(claim.claim().number()).append(' ').append(HtmlText.cut(claim.text(), LABEL));
            svg.append("</text></a>\n");
            for (Origin origin : claim.origins()) {
                if (rows.containsKey(origin.id())) {
                    svg.append(line(y(at), y(rows.get(origin.id()))));
                }
            }
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
