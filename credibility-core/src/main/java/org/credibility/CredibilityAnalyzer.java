package org.credibility;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.AttributionFinder;
import org.credibility.attribution.AttributionReview;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.attribution.QuotedReports;
import org.credibility.claim.Claim;
import org.credibility.claim.ClaimFinder;
import org.credibility.claim.TextClaimFinder;
import org.credibility.corroboration.Origins;
import org.credibility.document.Article;
import org.credibility.evidence.Evidence;
import org.credibility.evidence.EvidenceFinder;
import org.credibility.evidence.PostDocuments;
import org.credibility.evidence.SourceDocument;
import org.credibility.report.ArticleSummary;
import org.credibility.report.CitedLink;
import org.credibility.report.ClaimAssessment;
import org.credibility.report.CredibilityReport;
import org.credibility.report.GapFinder;
import org.credibility.rule.Dossier;
import org.credibility.rule.FindingFinder;
import org.credibility.rule.Policy;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.score.ClaimScorer;
import org.credibility.score.ClaimTestimony;
import org.credibility.score.Score;
import org.credibility.source.KnownSources;
import org.credibility.source.SourceResolver;
import org.credibility.source.Sourcing;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.speech.TrainedAttributionFinder;
import org.credibility.syntax.TaggedText;
import org.credibility.text.TextStructure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of an article, whom each rests on, and scores them with all reasons.
 *
 * <p>An analyzer never changes and is safe for use by several threads; it reads and fetches nothing. The same article,
 * documents and settings give the same report.
 *
 * <p>An article alone is read by the calling thread. Documents are read on all processors, in tasks of the common pool of
 * {@link java.util.concurrent.ForkJoinPool}: a caller who wants fewer runs the analysis as a task of a pool of its own, whose
 * threads then read the documents, or sets the size of the common pool before it is first used.
 */
public final class CredibilityAnalyzer {

    private final AttributionFinder attributionFinder;
    private final AttributionReview attributionReview;
    private final SourceResolver sourceResolver;
    private final ClaimFinder claimFinder;
    private final KnownSources knownSources;
    private final Policy policy;
    private final FindingFinder findings;
    private final Optional<LocalDate> asOf;
    private final Optional<String> language;
    private final int maxArticleChars;

    private CredibilityAnalyzer(Builder builder) {
        attributionFinder = builder.attributionFinder;
        attributionReview = builder.attributionReview;
        sourceResolver = builder.knownSources.over(builder.sourceResolver);
        claimFinder = builder.claimFinder;
        knownSources = builder.knownSources;
        policy = builder.policy;
        findings = new FindingFinder(builder.rules);
        asOf = Optional.ofNullable(builder.asOf);
        language = Optional.ofNullable(builder.language);
        maxArticleChars = builder.maxArticleChars;
    }

    /** Returns a builder of an analyzer. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the report of an article from its text alone.
     *
     * @throws IllegalArgumentException if the text is longer than {@link Builder#maxArticleChars} allows
     */
    public CredibilityReport analyze(Article article) {
        return analyze(article, List.of());
    }

    /**
     * Returns the report of an article held against documents. An article in a language that cannot be read has no claims.
     *
     * @param article the article
     * @param documents the documents at hand, in any order; the report lists them by address, and with them the posts that
     *     the article embeds; the article itself among them is left out, since nothing is a source of itself
     * @throws IllegalArgumentException if the text is longer than {@link Builder#maxArticleChars} allows
     */
    public CredibilityReport analyze(Article article, List<SourceDocument> documents) {
        requireNonNull(article, "article");
        requireNonNull(documents, "documents");
        if (article.text().length() > maxArticleChars) {
            throw new IllegalArgumentException("the text has " + article.text().length()
                    + " UTF-16 units, more than the " + maxArticleChars + " allowed");
        }
        Article known = knownSources.rated(inLanguage(article));
        List<SourceDocument> others =
                documents.stream().filter(document -> !document.isOf(known)).toList();
        List<SourceDocument> all = sorted(PostDocuments.beside(others, known.posts()));
        return known.isEnglish() ? read(known, all) : unread(known, all);
    }

    private Article inLanguage(Article article) {
        return language.filter(tag -> !tag.equals(article.language()))
                .map(tag -> article.toBuilder().language(tag).build())
                .orElse(article);
    }

    private CredibilityReport read(Article article, List<SourceDocument> documents) {
        TaggedText text = TaggedText.of(article.text());
        List<Attribution> outermost = attributionFinder.find(article, text);
        List<Attribution> found = QuotedReports.beside(outermost, text);
        List<Attribution> reviewed = attributionReview.review(article, text, outermost);
        List<Attribution> attributions = reviewed == outermost ? found : QuotedReports.beside(reviewed, text);
        Sourcing sourcing = sourceResolver.resolve(article, text, found);
        List<Claim> claims = claimFinder.find(article, text, found, sourcing);
        GapFinder gaps = new GapFinder(article, text.structure(), found, sourcing, policy);
        Origins origins = origins(article, text, claims, documents);
        List<ClaimAssessment> assessments = assess(claims, attributions, origins, gaps, article);
        Optional<LocalDate> day = asOf.or(article::published);
        return new CredibilityReport(
                article,
                day,
                sourcing.sources(),
                attributions,
                assessments,
                CitedLink.of(article, text.structure(), claims),
                documents,
                origins.all(),
                findings.find(new Dossier(
                        article, text, found, sourcing, claims, documents, evidence(assessments), policy, day)),
                ArticleSummary.of(article, text.structure(), assessments, origins.all(), documents.size()));
    }

    private static Map<Integer, List<Evidence>> evidence(List<ClaimAssessment> assessments) {
        return assessments.stream()
                .collect(toMap(assessment -> assessment.claim().number(), ClaimAssessment::evidence));
    }

    private Origins origins(Article article, TaggedText text, List<Claim> claims, List<SourceDocument> documents) {
        if (documents.isEmpty()) {
            return Origins.of(claims);
        }
        EvidenceFinder finder = new EvidenceFinder(article, text, documents);
        Map<Integer, List<Evidence>> evidence = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.kind().isScored())
                .forEach(claim -> evidence.put(claim.number(), finder.find(claim)));
        return Origins.of(article, claims, documents, evidence, knownSources);
    }

    /** A claim names the attributions that it rests on or, where these are gone over, those that hold it. */
    private Claim reviewed(Claim claim, List<Attribution> attributions) {
        return attributionReview == AttributionReview.NONE ? claim : claim.heldBy(attributions);
    }

    private CredibilityReport unread(Article article, List<SourceDocument> documents) {
        TextStructure text = TextStructure.of(article.text());
        return new CredibilityReport(
                article,
                asOf.or(article::published),
                List.of(),
                List.of(),
                List.of(),
                CitedLink.of(article, text, List.of()),
                documents,
                List.of(),
                List.of(),
                ArticleSummary.of(article, text, List.of(), List.of(), documents.size()));
    }

    private static List<SourceDocument> sorted(List<SourceDocument> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(
                                (SourceDocument document) -> document.address().toString())
                        .thenComparing(document -> document.sha256().orElse(""))
                        .thenComparing(SourceDocument::outcome)
                        .thenComparing(document -> document.title().orElse(""))
                        .thenComparing(document -> document.text().orElse("")))
                .toList();
    }

    private List<ClaimAssessment> assess(
            List<Claim> claims, List<Attribution> attributions, Origins origins, GapFinder gaps, Article article) {
        List<ClaimAssessment> assessments = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Optional<Score> score = claim.kind().isScored()
                    ? Optional.of(ClaimScorer.score(
                            ClaimTestimony.of(claim, article, origins.backing(claim), asOf.or(article::published))))
                    : Optional.empty();
            assessments.add(new ClaimAssessment(
                    reviewed(claim, attributions),
                    claim.span().in(article.text()),
                    score,
                    origins.evidence(claim),
                    origins.behind(claim),
                    gaps.find(claim)));
        }
        return assessments;
    }

    /** Collects the settings of an analyzer; not safe for use by several threads. */
    public static final class Builder {
        /** The longest text that is read unless told otherwise, in UTF-16 units. */
        private static final int DEFAULT_MAX_ARTICLE_CHARS = 50_000_000;

        private AttributionFinder attributionFinder = new CueAttributionFinder();
        private AttributionReview attributionReview = new TrainedAttributionFinder();
        private SourceResolver sourceResolver = new TextSourceResolver(new WordSourceClassifier());
        private ClaimFinder claimFinder = new TextClaimFinder();
        private KnownSources knownSources = KnownSources.NONE;
        private Policy policy = Policy.DEFAULT;
        private List<Rule> rules = RuleCatalogue.stable();
        private @Nullable LocalDate asOf;
        private @Nullable String language;
        private int maxArticleChars = DEFAULT_MAX_ARTICLE_CHARS;

        private Builder() {}

        /**
         * Sets who finds the attributions that sources and claims rest on: rules unless set.
         */
        public Builder attributionFinder(AttributionFinder finder) {
            attributionFinder = requireNonNull(finder, "finder");
            return this;
        }

        /**
         * Sets who goes over the attributions before the report lists them: {@link TrainedAttributionFinder} unless set.
         * Claims and sources stay as they are. It takes several times the time of all the rest, so {@link
         * AttributionReview#NONE} is for those who read hundreds of articles a second and can do with the rules' list.
         */
        public Builder attributionReview(AttributionReview review) {
            attributionReview = requireNonNull(review, "review");
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

        /** Sets the sources that the caller knows: ratings of outlets, types, names of one source; none unless set. */
        public Builder knownSources(KnownSources sources) {
            knownSources = requireNonNull(sources, "sources");
            return this;
        }

        /** Sets what is asked of the sourcing of a claim; {@link Policy#DEFAULT} unless set. */
        public Builder policy(Policy policy) {
            this.policy = requireNonNull(policy, "policy");
            return this;
        }

        /** Sets the rules that articles are held against; {@link RuleCatalogue#stable()} unless set. */
        public Builder rules(List<Rule> rules) {
            this.rules = List.copyOf(rules);
            return this;
        }

        /**
         * Sets the language in which every article is read, over what an article tells itself. Only English can be read; an
         * article in another language has no claims.
         *
         * @param tag a BCP 47 tag such as "en" or "en-GB"
         */
        public Builder language(String tag) {
            language = requireNonNull(tag, "tag");
            return this;
        }

        /**
         * Sets the longest text that is read, in UTF-16 units; 50 million unless set.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxArticleChars(int units) {
            if (units < 1) {
                throw new IllegalArgumentException("maxArticleChars " + units + " is below 1");
            }
            maxArticleChars = units;
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
