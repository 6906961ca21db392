package org.credibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.corroboration.Origin;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.Contribution;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.text.Span;

/** What holds of the form of every report: spans lie in the text, numbers ascend, reasons add up. */
final class ReportForm {
    private final CredibilityReport report;
    private final String text;
    private final List<String> faults = new ArrayList<>();

    private ReportForm(CredibilityReport report) {
        this.report = report;
        this.text = report.article().text();
    }

    /** Returns what is wrong with a report. */
    static List<String> faults(CredibilityReport report) {
        ReportForm form = new ReportForm(report);
        form.sources();
        form.attributions();
        form.claims();
        form.origins();
        return form.faults;
    }

    private void sources() {
        for (int at = 0; at < report.sources().size(); at++) {
            Source source = report.sources().get(at);
            check(source.number() == at + 1, source.id() + " is number " + (at + 1));
            checkSpans(source.id(), source.mentions());
        }
    }

    private void attributions() {
        int last = 0;
        for (int at = 0; at < report.attributions().size(); at++) {
            Attribution attribution = report.attributions().get(at);
            String id = attribution.id();
            check(attribution.number() == at + 1, id + " is number " + (at + 1));
            check(attribution.cue().span().begin() >= last, id + " is out of order");
            last = attribution.cue().span().begin();
            checkSpans(id + " source", attribution.source());
            checkSpans(id + " cue", attribution.cue().spans());
            checkSpans(id + " content", attribution.content());
            checkApart(
                    id + " source and cue",
                    attribution.source(),
                    attribution.cue().spans());
            checkApart(id + " source and content", attribution.source(), attribution.content());
            checkApart(id + " cue and content", attribution.cue().spans(), attribution.content());
            int outer = attribution.nestedIn().orElse(1);
            check(outer >= 1 && outer <= report.attributions().size(), id + " is nested in a" + outer);
            check(attribution.nestedIn().orElse(0) != attribution.number(), id + " is nested in itself");
        }
    }

    private void claims() {
        Set<Source> sources = new HashSet<>(report.sources());
        Span last = Span.of(0, 0);
        for (int at = 0; at < report.claims().size(); at++) {
            ClaimAssessment assessment = report.claims().get(at);
            Claim claim = assessment.claim();
            check(claim.number() == at + 1, claim.id() + " is number " + (at + 1));
            check(claim.span().compareTo(last) > 0, claim.id() + " is out of order");
            last = claim.span();
            checkSpans(claim.id(), List.of(claim.span()));
            check(isWords(assessment), claim.id() + " has other words");
            checkSpans(
                    claim.id() + " hedges",
                    claim.hedges().stream().map(hedge -> hedge.span()).toList());
            claim.responses().forEach(response -> checkSpans(claim.id() + " response", List.of(response.span())));
            claim.deadline().ifPresent(deadline -> checkSpans(claim.id() + " deadline", List.of(deadline.span())));
            claim.chains().stream()
                    .flatMap(chain -> chain.hops().stream())
                    .forEach(hop -> check(sources.contains(hop.source()), claim.id() + " rests on a stranger"));
            claim.attributions()
                    .forEach(number ->
                            check(number >= 1 && number <= report.attributions().size(), claim.id() + " a" + number));
            checkScore(assessment);
        }
    }

    private boolean isWords(ClaimAssessment assessment) {
        Span span = assessment.claim().span();
        return span.end() <= text.length() && assessment.text().equals(span.in(text));
    }

    private void checkScore(ClaimAssessment assessment) {
        Claim claim = assessment.claim();
        if (!claim.kind().isScored()) {
            boolean bare = assessment.score().isEmpty()
                    && assessment.grade().equals("--")
                    && assessment.contributions().isEmpty();
            check(bare, claim.id() + " is " + claim.kind() + " and scored");
            return;
        }
        check(!claim.chains().isEmpty(), claim.id() + " rests on nobody");
        Score score = assessment.score().orElseThrow();
        BigDecimal sum =
                assessment.contributions().stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        check(sum.compareTo(score.logOdds()) == 0, claim.id() + " adds up to " + sum);
    }

    private void origins() {
        Set<Source> known = new HashSet<>();
        for (int at = 0; at < report.origins().size(); at++) {
            Origin origin = report.origins().get(at);
            check(origin.number() == at + 1, "o" + (at + 1) + " is out of order");
            origin.source().ifPresent(source -> check(known.add(source), source.id() + " is two origins"));
            boolean told = origin.source().isPresent() && isUsed(origin.source().get());
            check(told || isShown(origin), "nothing rests on " + origin.id());
        }
    }

    private boolean isUsed(Source source) {
        return report.claims().stream()
                .flatMap(claim -> claim.claim().chains().stream())
                .map(Chain::origin)
                .anyMatch(source::equals);
    }

    private boolean isShown(Origin origin) {
        return report.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .anyMatch(evidence ->
                        evidence.origin().filter(origin.id()::equals).isPresent());
    }

    // ------------------------------------------------------------------ spans

    /** Spans hold something, lie in the text, stand in order without overlap and cut no surrogate pair. */
    private void checkSpans(String what, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            check(span.end() <= text.length(), what + " " + span + " ends after the text");
            check(!span.isEmpty(), what + " " + span + " is empty");
            check(span.begin() >= last, what + " " + spans + " overlap or are out of order");
            check(!isCut(span.begin()) && !isCut(span.end()), what + " " + span + " cuts a pair");
            last = span.end();
        }
    }

    private boolean isCut(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private void checkApart(String what, List<Span> one, List<Span> other) {
        for (Span span : one) {
            check(other.stream().noneMatch(span::overlaps), what + " overlap: " + one + ", " + other);
        }
    }

    private void check(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
