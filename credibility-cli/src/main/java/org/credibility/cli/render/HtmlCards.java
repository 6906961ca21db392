package org.credibility.cli.render;

import java.util.Iterator;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;

/** The cards of the first claims of a report as HTML, and links to those claims that have one. */
final class HtmlCards {
    private static final int MOST = 100;

    /** From so many UTF-16 units of HTML on, no card is added. */
    private static final int LONGEST = 100_000;

    private final StringBuilder html = new StringBuilder();
    private int count;

    private HtmlCards() {}

    static HtmlCards of(CredibilityReport report) {
        HtmlCards cards = new HtmlCards();
        Iterator<ClaimAssessment> claims = report.claims().iterator();
        while (claims.hasNext() && cards.count < MOST && cards.html.length() < LONGEST) {
            cards.html.append(HtmlClaim.of(report, claims.next()));
            cards.count++;
        }
        int rest = report.claims().size() - cards.count;
        cards.html.append(rest > 0 ? "<p class=\"small\">and " + rest + " more; the JSON holds them all</p>\n" : "");
        return cards;
    }

    String html() {
        return html.toString();
    }

    boolean has(int claim) {
        return claim <= count;
    }

    /** Returns words in HTML as a link to the card of a claim, or as they are where it has none. */
    String link(int claim, String words) {
        return has(claim) ? "<a href=\"#c" + claim + "\">" + words + "</a>" : words;
    }
}
