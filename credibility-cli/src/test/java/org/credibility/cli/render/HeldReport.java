package org.credibility.cli.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Salience;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.evidence.Telling;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.report.ArticleSummary;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.text.Span;

/** Reports made by hand of short claims that documents take sides on. */
final class HeldReport {
    private static final String WORDS = "It stops. ";

    private HeldReport() {}

    /** Returns the report of one claim per row, a stance of each document in it. */
    static CredibilityReport of(List<SourceDocument> documents, List<List<Stance>> rows) {
        String text = WORDS.repeat(rows.size());
        List<ClaimAssessment> claims = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            int begin = (number - 1) * WORDS.length();
            claims.add(claim(number, Span.of(begin, begin + WORDS.length() - 1), rows.get(number - 1)));
        }
        return new CredibilityReport(
                Article.ofPlainText(text),
                Optional.empty(),
                List.of(),
                List.of(),
                claims,
                List.of(),
                documents,
                List.of(),
                List.of(),
                summary(claims.size(), documents.size()));
    }

    /** Returns a report with documents that all take one side on all of its claims. */
    static CredibilityReport of(CredibilityReport report, List<SourceDocument> documents, Stance stance) {
        List<ClaimAssessment> claims = new ArrayList<>();
        for (ClaimAssessment claim : report.claims()) {
            List<Evidence> evidence = new ArrayList<>();
            for (int at = 1; at <= documents.size(); at++) {
                evidence.add(evidence("d" + at, stance, claim.claim().number()));
            }
            claims.add(new ClaimAssessment(
                    claim.claim(), claim.text(), claim.score(), evidence, claim.origins(), claim.gaps()));
        }
        return new CredibilityReport(
                report.article(),
                report.asOf(),
                report.sources(),
                report.attributions(),
                claims,
                report.links(),
                documents,
                report.origins(),
                report.findings(),
                report.summary());
    }

    private static ClaimAssessment claim(int number, Span span, List<Stance> stances) {
        Claim claim = new Claim(
                number,
                span,
                ClaimKind.OPINION,
                Salience.BODY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        List<Evidence> evidence = new ArrayList<>();
        for (int at = 0; at < stances.size(); at++) {
            evidence.add(evidence("d" + (at + 1), stances.get(at), number));
        }
        return new ClaimAssessment(claim, WORDS.strip(), Optional.empty(), evidence, List.of(), List.of());
    }

    private static Evidence evidence(String document, Stance stance, int claim) {
        boolean silent = stance == Stance.SILENT || stance == Stance.UNCHECKED;
        String words = "Words on claim " + claim + ".";
        return new Evidence(
                document,
                stance,
                silent ? 0 : 1,
                silent
                        ? Optional.empty()
                        : Optional.of(new Passage(Passage.Part.TEXT, Span.of(0, words.length()), words)),
                silent
                        ? Optional.empty()
                        : Optional.of(new Telling(Optional.empty(), Optional.empty(), HedgeStrength.NONE)),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static ArticleSummary summary(int claims, int documents) {
        return new ArticleSummary(
                claims,
                0,
                0,
                documents,
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                "No claim can be checked.");
    }
}
