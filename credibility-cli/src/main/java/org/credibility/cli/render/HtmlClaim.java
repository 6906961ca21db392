package org.credibility.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.credibility.attribution.Attribution;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.Stance;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.rule.Finding;
import org.credibility.score.Contribution;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.text.Span;

/** The card of a claim: who says it in which words, the chain, what the score is made of, evidence, findings, what is missing. */
final class HtmlClaim {
    private static final int LONGEST = 400;
    private static final int MOST = 5;
    private static final int MOST_REASONS = 15;
    private static final int BAR = 240;
    private static final List<Stance> URGENT_FIRST =
            List.of(Stance.CONTRADICTS, Stance.SUPPORTS, Stance.MENTIONS, Stance.SILENT, Stance.UNCHECKED);

    private final CredibilityReport report;
    private final ClaimAssessment claim;
    private final StringBuilder html = new StringBuilder();

    private HtmlClaim(CredibilityReport report, ClaimAssessment claim) {
        this.report = report;
        this.claim = claim;
    }

    static String of(CredibilityReport report, ClaimAssessment claim) {
        HtmlClaim card = new HtmlClaim(report, claim);
        int number = claim.claim().number();
        card.html.append("<section class=\"card\" id=\"c").append(number).append("\">\n");
        card.head(number);
        claim.claim().chains().forEach(card::chain);
        card.attributions();
        claim.score().ifPresent(card::score);
        card.evidence();
        card.findings();
        card.missing();
        card.html.append("</section>\n");
        return card.html.toString();
    }

    private void head(int number) {
        html.append("<h3><a href=\"#t")
                .append(number)
                .append("\">")
                .append(number)
                .append("</a> ");
        html.append("<b class=\"")
                .append(HtmlArticle.band(claim))
                .append("\">")
                .append(verdict())
                .append("</b> ");
        html.append(HtmlText.cut(claim.text(), LONGEST)).append("</h3>\n");
        html.append("<p class=\"small\">")
                .append(HtmlText.of(PlainWords.kind(claim.claim().kind())));
        claim.score()
                .ifPresent(score -> html.append("; grade ")
                        .append(score.grade())
                        .append(": ")
                        .append(HtmlText.of(PlainWords.reliability(score.grade().reliability())))
                        .append("; ")
                        .append(HtmlText.of(PlainWords.credibility(score.grade().credibility()))));
        html.append("</p>\n");
    }

    private String verdict() {
        return claim.score()
                .filter(score -> score.points().isPresent())
                .map(score -> score.points().getAsInt()
                        + score.interval()
                                .map(ends -> " [" + ends.low() + "–" + ends.high() + "]")
                                .orElse("")
                        + score.band().map(band -> " " + PlainWords.band(band)).orElse(""))
                .orElse("no score");
    }

    private void chain(Chain chain) {
        html.append("<ol class=\"chain\">");
        for (Hop hop : chain.hops()) {
            html.append("<li>")
                    .append(HtmlText.cut(PlainWords.source(hop.source()), LONGEST))
                    .append(" <span class=\"small\">");
            html.append(HtmlText.of(PlainWords.description(hop.source()))).append(", letter ");
            html.append(hop.source().reliability()).append("</span></li>");
        }
        html.append("<li>this article</li></ol>\n");
    }

    private void attributions() {
        claim.claim().attributions().stream()
                .flatMap(number -> report.attributions().stream().filter(other -> other.number() == number))
                .limit(MOST)
                .forEach(this::attribution);
    }

    /** The words of an attribution, those of source, cue and content each marked. */
    private void attribution(Attribution attribution) {
        TreeMap<Span, String> marks = new TreeMap<>();
        attribution.source().forEach(span -> marks.put(span, "source"));
        attribution.cue().spans().forEach(span -> marks.put(span, "cue"));
        attribution.content().forEach(span -> marks.putIfAbsent(span, "content"));
        int at = marks.firstKey().begin();
        int last = at + LONGEST;
        html.append("<p class=\"small\">");
        for (var mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (span.begin() < at || span.begin() > last) {
                continue;
            }
            html.append(words(at, span.begin()))
                    .append("<mark class=\"")
                    .append(mark.getValue())
                    .append("\" title=\"");
            html.append(mark.getValue())
                    .append("\">")
                    .append(words(span.begin(), Math.min(span.end(), last)))
                    .append("</mark>");
            at = span.end();
        }
        html.append(at > last ? " …" : "").append("</p>\n");
    }

    private String words(int begin, int end) {
        return HtmlText.within(report.article().text().substring(begin, Math.max(begin, end)));
    }

    private void score(Score score) {
        html.append("<details><summary>Why ")
                .append(score.points().isPresent() ? "" + score.points().getAsInt() : "");
        html.append("</summary>\n<table><tbody>\n");
        List<Contribution> contributions = score.contributions();
        BigDecimal widest = widest(contributions);
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution contribution : contributions.subList(0, Math.min(MOST_REASONS, contributions.size()))) {
            reason(HtmlText.cut(contribution.reason(), LONGEST), sum, contribution.amount(), widest);
            sum = sum.add(contribution.amount());
        }
        int rest = contributions.size() - MOST_REASONS;
        if (rest > 0) {
            reason("and " + rest + " more", sum, score.logOdds().subtract(sum), widest);
        }
        row("log-odds", score.logOdds(), bar(BigDecimal.ZERO, score.logOdds(), widest, "sum"));
        html.append("</tbody></table></details>\n");
    }

    private void reason(String words, BigDecimal before, BigDecimal amount, BigDecimal widest) {
        row(words, amount, bar(before, before.add(amount), widest, amount.signum() < 0 ? "down" : "up"));
    }

    private void row(String reason, BigDecimal amount, String bar) {
        String digits = amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
        html.append("<tr><td>")
                .append(reason)
                .append("</td><td class=\"amount\">")
                .append(amount.signum() > 0 ? "+" : "");
        html.append(digits).append("</td><td>").append(bar).append("</td></tr>\n");
    }

    /** How far from nothing the sum goes on its way. */
    private static BigDecimal widest(List<Contribution> contributions) {
        BigDecimal widest = new BigDecimal("0.5");
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution contribution : contributions) {
            sum = sum.add(contribution.amount());
            widest = widest.max(sum.abs());
        }
        return widest;
    }

    private static String bar(BigDecimal from, BigDecimal to, BigDecimal widest, String side) {
        int one = place(from, widest);
        int other = place(to, widest);
        return "<svg width=\"" + BAR + "\" height=\"12\" aria-hidden=\"true\"><rect class=\"" + side + "\" x=\""
                + Math.min(one, other) + "\" y=\"1\" height=\"10\" width=\"" + Math.max(1, Math.abs(one - other))
                + "\"/></svg>";
    }

    private static int place(BigDecimal sum, BigDecimal widest) {
        BigDecimal half = BigDecimal.valueOf(BAR / 2);
        return half.add(sum.multiply(half).divide(widest, 0, RoundingMode.HALF_EVEN))
                .intValueExact();
    }

    private void evidence() {
        List<Evidence> checked = claim.evidence().stream()
                .filter(evidence -> evidence.stance() != Stance.UNCHECKED)
                .sorted(Comparator.comparing(evidence -> URGENT_FIRST.indexOf(evidence.stance())))
                .toList();
        if (!checked.isEmpty()) {
            html.append("<ul>\n");
            checked.stream().limit(MOST).forEach(this::evidence);
            int rest = checked.size() - MOST;
            html.append(rest > 0 ? "<li>and " + rest + " more</li>\n" : "").append("</ul>\n");
        }
    }

    private void evidence(Evidence evidence) {
        html.append("<li>").append(HtmlSources.link(evidence.document())).append(' ');
        html.append(PlainWords.stance(evidence.stance()));
        evidence.passage()
                .map(Passage::text)
                .ifPresent(words -> html.append(": <q>")
                        .append(HtmlText.cut(words, LONGEST))
                        .append("</q>"));
        html.append("</li>\n");
    }

    private void findings() {
        List<Finding> findings = report.findings().stream()
                .filter(finding ->
                        finding.claim().filter(claim.claim().id()::equals).isPresent())
                .limit(MOST)
                .toList();
        if (!findings.isEmpty()) {
            html.append("<ul>\n");
            findings.forEach(finding ->
                    html.append("<li>").append(HtmlFindings.line(finding)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private void missing() {
        List<String> advice = claim.gaps().isEmpty() ? List.of() : new GapWords(claim.gaps()).advice();
        if (!advice.isEmpty()) {
            html.append("<p class=\"small\">Missing</p>\n<ul>\n");
            advice.forEach(line -> html.append("<li>").append(HtmlText.of(line)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }
}
