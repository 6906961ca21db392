package org.credibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.AttributionFinder;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimFinder;
import org.credibility.claim.TextClaimFinder;
import org.credibility.corroboration.Origins;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.ArticleSummary;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.score.ClaimScorer;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.Score;
import org.credibility.source.SourceResolver;
import org.credibility.source.Sourcing;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.syntax.TaggedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of an article, whom each rests on, and scores them with all reasons.
 *
 * <p>An analyzer never changes and is safe for use by several threads; it reads and fetches nothing. The same article,
 * documents and settings give the same report.
 */
public final class CredibilityAnalyzer {
    private final AttributionFinder attributionFinder;
    private final SourceResolver sourceResolver;
    private final ClaimFinder claimFinder;
    private final Optional<LocalDate> asOf;

    private CredibilityAnalyzer(Builder builder) {
        attributionFinder = builder.attributionFinder;
        sourceResolver = builder.sourceResolver;
        claimFinder = builder.claimFinder;
        asOf = Optional.ofNullable(builder.asOf);
    }

    /** Returns a builder of an analyzer. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the report of an article from its text alone. */
    public CredibilityReport analyze(Article article) {
        return analyze(article, List.of());
    }

    /**
     * Returns the report of an article held against documents.
     *
     * @param article the article
     * @param documents the documents at hand, in any order; the report lists them by address
     */
    public CredibilityReport analyze(Article article, List<SourceDocument> documents) {
        requireNonNull(article, "article");
        requireNonNull(documents, "documents");
        TaggedText text = TaggedText.of(article.text());
        List<Attribution> attributions = attributionFinder.find(article, text);
        Sourcing sourcing = sourceResolver.resolve(article, text, attributions);
        List<Claim> claims = claimFinder.find(article, text, attributions, sourcing);
        Origins origins = Origins.of(claims);
        List<SourceDocument> sorted = sorted(documents);
        List<ClaimAssessment> assessments = assess(claims, origins, sorted, article);
        return new CredibilityReport(
                article,
                asOf.or(article::published),
                sourcing.sources(),
                attributions,
                assessments,
                sorted,
                origins.all(),
                List.of(),
                ArticleSummary.of(article, text.structure(), assessments, origins.all(), sorted.size()));
    }

    private static List<SourceDocument> sorted(List<SourceDocument> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(
                                (SourceDocument document) -> document.address().toString())
                        .thenComparing(document -> document.sha256().orElse(""))
                        .thenComparing(SourceDocument::outcome))
                .toList();
    }

    private static List<ClaimAssessment> assess(
            List<Claim> claims, Origins origins, List<SourceDocument> documents, Article article) {
        List<Evidence> evidence = unchecked(documents);
        List<ClaimAssessment> assessments = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Optional<Score> score = claim.kind().isScored()
                    ? Optional.of(ClaimScorer.score(ClaimTestimony.of(claim, article)))
                    : Optional.empty();
            assessments.add(new ClaimAssessment(
                    claim,
                    claim.span().in(article.text()),
                    score,
                    score.isPresent() ? evidence : List.of(),
                    origins.behind(claim)));
        }
        return assessments;
    }

    /** Documents are listed; what they say of a claim is not compared yet. */
    private static List<Evidence> unchecked(List<SourceDocument> documents) {
        List<Evidence> evidence = new ArrayList<>(documents.size());
        for (int number = 1; number <= documents.size(); number++) {
            evidence.add(new Evidence("d" + number, Stance.UNCHECKED, Optional.empty(), Optional.empty()));
        }
        return evidence;
    }

    /** Collects the settings of an analyzer; not safe for use by several threads. */
    public static final class Builder {
        private AttributionFinder attributionFinder = new CueAttributionFinder();
        private SourceResolver sourceResolver = new TextSourceResolver(new WordSourceClassifier());
        private ClaimFinder claimFinder = new TextClaimFinder();
        private @Nullable LocalDate asOf;

        private Builder() {}

        /** Sets who finds the attributions. */
        public Builder attributionFinder(AttributionFinder finder) {
            attributionFinder = requireNonNull(finder, "finder");
            return this;
        }

        /** Sets who resolves the sources. */
        public Builder sourceResolver(SourceResolver resolver) {
            sourceResolver = requireNonNull(resolver, "resolver");
            return this;
        }

        /** Sets who finds the claims. */
        public Builder claimFinder(ClaimFinder finder) {
            claimFinder = requireNonNull(finder, "finder");
            return this;
        }

        /** Sets the day at which age is measured; without one it is the day the article was published. */
        public Builder asOf(LocalDate day) {
            asOf = requireNonNull(day, "day");
            return this;
        }

        /** Returns the analyzer. */
        public CredibilityAnalyzer build() {
            return new CredibilityAnalyzer(this);
        }
    }
}
