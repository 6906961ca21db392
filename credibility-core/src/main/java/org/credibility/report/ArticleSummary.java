package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.credibility.claim.Salience;
import org.credibility.corroboration.Origin;
import org.credibility.document.Article;
import org.credibility.score.MeanScore;
import org.credibility.score.SalienceMean;
import org.credibility.score.SalientScore;
import org.credibility.source.Anonymity;
import org.credibility.source.SourceType;
import org.credibility.text.TextStructure;

/**
 * An article as a whole: counts and shares first, one mean last. The mean is a summary, never a verdict.
 *
 * @param claims how many claims there are
 * @param scored how many of them are scored
 * @param origins how many distinct origins stand behind the scored claims, the writer left out
 * @param documents how many documents were at hand
 * @param score the salience-weighted mean; empty where no claim carries a number
 * @param headline the headline's first claim; empty where the headline holds none
 * @param shareUnnamed the share of the scored claims whose origin is a person not called by name, 0 to 1
 * @param shareUnlinked the share of the scored claims whose sentence holds no link, 0 to 1
 * @param shareUnsourced the share of the scored claims that rest on the writer alone, 0 to 1
 * @param largestOrigin how many scored claims rest on the origin that most rest on
 * @param statement what the article rests on, in a sentence
 */
public record ArticleSummary(
        int claims,
        int scored,
        int origins,
        int documents,
        Optional<MeanScore> score,
        Optional<ClaimAssessment> headline,
        BigDecimal shareUnnamed,
        BigDecimal shareUnlinked,
        BigDecimal shareUnsourced,
        int largestOrigin,
        String statement) {
    /** Checks that every part is given. */
    public ArticleSummary {
        requireNonNull(score, "score");
        requireNonNull(headline, "headline");
        requireNonNull(shareUnnamed, "shareUnnamed");
        requireNonNull(shareUnlinked, "shareUnlinked");
        requireNonNull(shareUnsourced, "shareUnsourced");
        requireNonNull(statement, "statement");
    }

    /**
     * Returns the summary of an article's claims.
     *
     * @param article the article
     * @param text the structure of the article's text
     * @param claims the claims with their scores
     * @param origins the origins behind them
     * @param documents how many documents were at hand
     */
    public static ArticleSummary of(
            Article article, TextStructure text, List<ClaimAssessment> claims, List<Origin> origins, int documents) {
        List<ClaimAssessment> scored =
                claims.stream().filter(claim -> claim.claim().kind().isScored()).toList();
        return new ArticleSummary(
                claims.size(),
                scored.size(),
                origins.size(),
                documents,
                mean(scored),
                scored.stream()
                        .filter(claim -> claim.claim().salience() == Salience.HEADLINE)
                        .findFirst(),
                share(scored, ArticleSummary::isUnnamed),
                share(scored, new LinkedSentences(article, text)::lacksLink),
                share(scored, ArticleSummary::isUnsourced),
                largest(scored, origins),
                SummaryStatement.of(scored));
    }

    private static Optional<MeanScore> mean(List<ClaimAssessment> scored) {
        List<SalientScore> scores = new ArrayList<>();
        for (ClaimAssessment claim : scored) {
            claim.score()
                    .ifPresent(score ->
                            scores.add(new SalientScore(score, claim.claim().salience())));
        }
        return SalienceMean.of(scores);
    }

    private static boolean isUnnamed(ClaimAssessment claim) {
        Anonymity anonymity = claim.claim().chains().get(0).origin().anonymity();
        return anonymity == Anonymity.ANONYMOUS
                || anonymity == Anonymity.PSEUDONYM
                || anonymity == Anonymity.UNNAMED_SPOKESPERSON;
    }

    private static boolean isUnsourced(ClaimAssessment claim) {
        return claim.claim().chains().get(0).origin().type() == SourceType.AUTHOR_ASSERTION;
    }

    private static BigDecimal share(List<ClaimAssessment> scored, Predicate<ClaimAssessment> counted) {
        if (scored.isEmpty()) {
            return BigDecimal.ZERO;
        }
        long count = scored.stream().filter(counted).count();
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(scored.size()), 2, RoundingMode.HALF_UP);
    }

    private static int largest(List<ClaimAssessment> scored, List<Origin> origins) {
        Map<Integer, Integer> claims = new HashMap<>();
        for (ClaimAssessment claim : scored) {
            claim.origins().forEach(origin -> claims.merge(origin.number(), 1, Integer::sum));
        }
        return origins.stream()
                .mapToInt(origin -> claims.getOrDefault(origin.number(), 0))
                .max()
                .orElse(0);
    }
}
