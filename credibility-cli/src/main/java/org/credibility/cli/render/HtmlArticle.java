package org.credibility.cli.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.credibility.document.Block;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Score;
import org.credibility.text.Span;

/** The article of a report as HTML: its claims are underlined by their band and lead to their cards. */
final class HtmlArticle {
    private static final int LONGEST = 60_000;

    private final CredibilityReport report;
    private final HtmlCards cards;
    private final List<ClaimAssessment> claims;
    private final StringBuilder html = new StringBuilder();
    private int next;

    private HtmlArticle(CredibilityReport report, HtmlCards cards) {
        this.report = report;
        this.cards = cards;
        this.claims = report.claims().stream()
                .sorted(Comparator.comparing(claim -> claim.claim().span().begin()))
                .toList();
    }

    static String of(CredibilityReport report, HtmlCards cards) {
        HtmlArticle article = new HtmlArticle(report, cards);
        report.article().blocks().stream()
                .takeWhile(block -> block.span().begin() < LONGEST)
                .forEach(article::block);
        boolean cut = report.article().text().length() > LONGEST;
        return article.html
                + (cut ? "<p class=\"small\">The article goes on; the report shows its beginning.</p>\n" : "");
    }

    private void block(Block block) {
        String tag = switch (block.kind()) {
            case HEADLINE -> "h2";
            case HEADING -> "h3";
            case QUOTATION -> "blockquote";
            default -> "p";
        };
        html.append('<').append(tag).append('>');
        words(block.span());
        html.append("</").append(tag).append(">\n");
    }

    /** The words of a block with the claims that begin in it; one that overlaps another is told by its number alone. */
    private void words(Span block) {
        int at = block.begin();
        int end = Math.min(block.end(), Math.max(block.begin(), LONGEST));
        while (next < claims.size() && claims.get(next).claim().span().begin() < end) {
            ClaimAssessment claim = claims.get(next++);
            Span span = claim.claim().span();
            if (span.begin() >= at) {
                plain(at, span.begin());
                at = Math.min(span.end(), end);
                claim(claim, span.begin(), at);
            } else if (span.end() > block.begin()) {
                html.append("<sup>").append(anchor(claim)).append("</sup>");
            }
        }
        plain(at, end);
    }

    private void plain(int begin, int end) {
        html.append(HtmlText.within(report.article().text().substring(begin, Math.max(begin, end))));
    }

    private void claim(ClaimAssessment claim, int begin, int end) {
        if (!cards.has(number(claim))) {
            html.append("<span class=\"claim ").append(band(claim)).append("\">");
            plain(begin, end);
            html.append("</span><sup>").append(number(claim)).append("</sup>");
            return;
        }
        html.append("<a class=\"claim ").append(band(claim)).append("\" id=\"t").append(number(claim));
        html.append("\" href=\"#c").append(number(claim)).append("\">");
        plain(begin, end);
        html.append("</a><sup>").append(number(claim)).append("</sup>");
    }

    private String anchor(ClaimAssessment claim) {
        return !cards.has(number(claim))
                ? "" + number(claim)
                : "<a id=\"t" + number(claim) + "\" href=\"#c" + number(claim) + "\">" + number(claim) + "</a>";
    }

    private static int number(ClaimAssessment claim) {
        return claim.claim().number();
    }

    /** Returns the class of a claim's band: "very-weak" to "strong", "none" without a score. */
    static String band(ClaimAssessment claim) {
        return claim.score()
                .flatMap(Score::band)
                .map(band -> band.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("none");
    }
}
