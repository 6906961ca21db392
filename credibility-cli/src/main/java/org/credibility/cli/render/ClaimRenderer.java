package org.credibility.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.credibility.claim.Claim;
import org.credibility.claim.Deadline;
import org.credibility.claim.Hedge;
import org.credibility.claim.Response;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.lexicon.HedgeMode;
import org.credibility.report.CitedLink;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Contribution;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.text.Position;
import org.credibility.text.Span;

/** Renders one claim with its whole reasoning: chains hop by hop, and every term of the score with what it adds. */
final class ClaimRenderer {
    private final Page page;
    private final TerminalText terminal;

    ClaimRenderer(Page page, TerminalText terminal) {
        this.page = page;
        this.terminal = terminal;
    }

    List<String> render(CredibilityReport report, ReportContext context, int number) {
        if (number < 1 || number > report.claims().size()) {
            throw new IllegalArgumentException("claim " + number + ", there are "
                    + PlainWords.count(report.claims().size(), "claim"));
        }
        ClaimAssessment assessment = report.claims().get(number - 1);
        List<String> lines = new ArrayList<>(head(report, context, assessment));
        assessment.score().ifPresentOrElse(score -> lines.addAll(verdict(score)), () -> lines.add("Not scored."));
        lines.addAll(chains(assessment.claim()));
        assessment.score().ifPresent(score -> lines.addAll(reasons(score)));
        lines.addAll(wording(report, assessment.claim()));
        lines.addAll(new EvidenceLines(page, terminal).render(report, assessment));
        lines.addAll(missing(assessment));
        return lines;
    }

    private List<String> missing(ClaimAssessment assessment) {
        if (assessment.gaps().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", heading("Missing")));
        for (String advice : new GapWords(assessment.gaps()).advice()) {
            PlainWords.wrap(advice, page.columns() - 2).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private String heading(String words) {
        return page.palette().heading(words);
    }

    private List<String> head(CredibilityReport report, ReportContext context, ClaimAssessment assessment) {
        Claim claim = assessment.claim();
        List<String> lines = new ArrayList<>();
        lines.add(terminal.show(context.input().label()) + ":" + place(report, claim.span()) + "  claim "
                + claim.number() + " of " + report.claims().size() + ", "
                + PlainWords.kind(claim.kind()));
        String words = terminal.show(assessment.text());
        PlainWords.wrap(words, page.columns() - 2).forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private List<String> verdict(Score score) {
        String points = score.points().isPresent()
                ? score.points().getAsInt() + "/100"
                        + score.interval()
                                .map(ends -> " [" + ends.low() + "–" + ends.high() + "]")
                                .orElse("")
                        + score.band().map(band -> "  " + PlainWords.band(band)).orElse("")
                : "no number";
        String grade = "Grade " + score.grade() + ": "
                + PlainWords.reliability(score.grade().reliability()) + "; "
                + PlainWords.credibility(score.grade().credibility()) + ".";
        List<String> lines = new ArrayList<>();
        String shown = terminal.plain(points);
        lines.add("Support  "
                + score.band().map(band -> page.palette().band(shown, band)).orElse(shown));
        lines.addAll(PlainWords.wrap(grade, page.columns()));
        return lines;
    }

    private List<String> chains(Claim claim) {
        List<String> lines = new ArrayList<>();
        for (Chain chain : claim.chains()) {
            lines.add("");
            lines.add(heading(lines.size() == 1 ? "Rests on" : "Independently of that, on"));
            lines.addAll(hop(chain.hops().get(0), "origin"));
            chain.relays().forEach(relay -> lines.addAll(hop(relay, "relay")));
        }
        return lines;
    }

    private List<String> hop(Hop hop, String role) {
        String name = terminal.show(PlainWords.source(hop.source()));
        String what = "(" + PlainWords.description(hop.source()) + ", letter "
                + hop.source().reliability() + (hop.inherited() ? ", named elsewhere in the text" : "") + ")";
        return sideBySide("  " + TerminalText.pad(role, 8), name + "  ", what);
    }

    /** Puts three parts on a line, or the last one on a line of its own where they are too wide together. */
    private List<String> sideBySide(String lead, String left, String right) {
        String line = lead + left + right;
        if (TerminalText.width(line) <= page.columns()) {
            return List.of(line);
        }
        int room = page.columns() - lead.length();
        return List.of(
                lead + terminal.shorten(left.strip(), room), " ".repeat(lead.length()) + terminal.shorten(right, room));
    }

    private List<String> reasons(Score score) {
        List<String> lines = new ArrayList<>(List.of("", heading("Why")));
        score.contributions().forEach(contribution -> lines.add(reason(contribution)));
        String sum = score.points().isPresent() ? ", which is " + score.points().getAsInt() + " of 100" : "";
        lines.add("  " + "-".repeat(8));
        lines.add("  " + amount(score.logOdds()) + "  log-odds" + sum);
        return lines;
    }

    private String reason(Contribution contribution) {
        String reason = terminal.show(contribution.reason());
        return "  " + amount(contribution.amount()) + "  " + terminal.shorten(reason, page.columns() - 12);
    }

    /** Returns the amount with its sign, right-aligned in eight columns, four decimals. */
    private static String amount(BigDecimal amount) {
        String digits = amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
        String signed = amount.signum() > 0 ? "+" + digits : digits;
        return " ".repeat(Math.max(0, 8 - signed.length())) + signed;
    }

    private List<String> wording(CredibilityReport report, Claim claim) {
        List<String> lines = new ArrayList<>();
        claim.hedges().forEach(hedge -> lines.addAll(line("Hedge", hedge.span(), report, meaning(hedge))));
        claim.responses().forEach(response -> lines.addAll(line("Answer", response.span(), report, meaning(response))));
        claim.deadline()
                .ifPresent(deadline -> lines.addAll(line("Deadline", deadline.span(), report, meaning(deadline))));
        report.links().stream()
                .filter(cited -> cited.claims().contains(claim.id()))
                .map(CitedLink::link)
                .forEach(link -> lines.addAll(line("Link", link.anchor(), report, ShownAddress.of(link.target()))));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    private List<String> line(String title, Span span, CredibilityReport report, String meaning) {
        String lead = TerminalText.pad(title, 10) + TerminalText.pad(place(report, span), 7);
        String words = terminal.show(span.in(report.article().text()));
        return sideBySide(lead, terminal.show(meaning) + ": ", words);
    }

    private static String meaning(Hedge hedge) {
        String amount = hedge.amount().abs().stripTrailingZeros().toPlainString();
        return hedge.mode() == HedgeMode.DISTANCE
                ? "the writer steps back"
                : "weakens the content: the source's weight shrinks by " + amount;
    }

    private static String meaning(Response response) {
        return PlainWords.response(response.type())
                + response.by().map(by -> ", by " + by).orElse("");
    }

    private static String meaning(Deadline deadline) {
        return deadline.earliest()
                .flatMap(from -> deadline.latest().map(to -> from.equals(to) ? "" + to : from + " to " + to))
                .orElse("no date can be told");
    }

    private static String place(CredibilityReport report, Span span) {
        Position position = report.article().sourceMap().position(span.begin());
        return position.line() + ":" + position.column();
    }
}
