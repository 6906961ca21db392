package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.corroboration.Origin;
import org.credibility.document.Article;
import org.credibility.evidence.SourceDocument;
import org.credibility.rule.Finding;
import org.credibility.source.Source;

/**
 * Whom each claim of an article rests on and how well it is supported.
 *
 * <p>A report tells the support that an article shows, never whether a claim is right. It never changes and is safe for
 * use by several threads.
 *
 * @param article the article
 * @param asOf the day at which age is measured; empty where nothing tells it, and then nothing depends on age
 * @param sources the article's sources, numbered from 1 in this order
 * @param attributions who said what, in text order, nested ones included
 * @param claims the claims in text order
 * @param links the article's links in text order, each with its sentence and claims; the first is "l1"
 * @param documents the documents at hand; the first is "d1"
 * @param origins the origins behind the scored claims
 * @param findings what an editor should look at, in text order
 * @param summary the article as a whole
 */
public record CredibilityReport(
        Article article,
        Optional<LocalDate> asOf,
        List<Source> sources,
        List<Attribution> attributions,
        List<ClaimAssessment> claims,
        List<CitedLink> links,
        List<SourceDocument> documents,
        List<Origin> origins,
        List<Finding> findings,
        ArticleSummary summary) {
    /** Copies the lists and checks that every part is given. */
    public CredibilityReport {
        requireNonNull(article, "article");
        requireNonNull(asOf, "asOf");
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        documents = List.copyOf(documents);
        origins = List.copyOf(origins);
        findings = List.copyOf(findings);
        requireNonNull(summary, "summary");
    }

    /** Returns this report with other findings, such as those that a newsroom's settings leave. */
    public CredibilityReport withFindings(List<Finding> others) {
        return new CredibilityReport(
                article, asOf, sources, attributions, claims, links, documents, origins, others, summary);
    }
}
