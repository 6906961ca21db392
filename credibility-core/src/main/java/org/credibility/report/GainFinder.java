package org.credibility.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credibility.claim.Claim;
import org.credibility.score.ClaimScorer;
import org.credibility.score.MeanScore;
import org.credibility.score.SalienceMean;
import org.credibility.score.SalientScore;
import org.credibility.score.Score;
import org.credibility.source.Chain;
import org.credibility.source.Hop;
import org.credibility.source.Source;

/** Finds which single improvement would raise an article's score the most. */
final class GainFinder {
    /** How many sources, and how many claims, are tried: the work stays linear in the number of claims. */
    private static final int MOST_TRIED = 20;

    private final CredibilityReport report;
    private final List<ClaimAssessment> scored;

    GainFinder(CredibilityReport report) {
        this.report = report;
        this.scored = report.claims().stream()
                .filter(claim -> claim.score().isPresent())
                .toList();
    }

    Optional<Gain> find() {
        Optional<MeanScore> before = report.summary().score();
        return before.flatMap(mean -> improvements()
                .flatMap(improvement -> gain(improvement, mean.points()).stream())
                .reduce((best, other) -> other.after() > best.after() ? other : best));
    }

    private Stream<Improvement> improvements() {
        return Stream.concat(ofSources(), ofClaims());
    }

    /** Naming and linking, the sources behind most claims first. */
    private Stream<Improvement> ofSources() {
        Map<Integer, Integer> claims = new TreeMap<>();
        Map<Integer, Improvement> improvements = new TreeMap<>();
        for (ClaimAssessment assessment : scored) {
            for (Improvement improvement : ofSources(assessment)) {
                int number = improvement.source().map(Source::number).orElse(0);
                claims.merge(number, 1, Integer::sum);
                improvements.putIfAbsent(number, improvement);
            }
        }
        return improvements.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -claims.getOrDefault(entry.getKey(), 0)))
                .limit(MOST_TRIED)
                .map(Map.Entry::getValue);
    }

    private static List<Improvement> ofSources(ClaimAssessment assessment) {
        Chain strongest = assessment.claim().chains().get(0);
        List<Improvement> improvements = new ArrayList<>();
        if (assessment.gaps().contains(Gap.NAME)) {
            improvements.add(new Improvement.Naming(strongest.origin()));
        }
        if (assessment.gaps().contains(Gap.LINK)) {
            strongest.relays().stream()
                    .map(Hop::source)
                    .map(Improvement.Linking::new)
                    .forEach(improvements::add);
        }
        return improvements;
    }

    /** A source for a claim that has none, a second one for a claim that has too few; headline and lead first. */
    private Stream<Improvement> ofClaims() {
        return scored.stream()
                .sorted(Comparator.comparing(assessment -> assessment.claim().salience()))
                .flatMap(assessment -> Stream.of(Gap.SOURCE, Gap.SECOND_ORIGIN)
                        .filter(assessment.gaps()::contains)
                        .map(gap -> (Improvement) new Improvement.Confirming(assessment.claim(), gap)))
                .limit(MOST_TRIED);
    }

    private Optional<Gain> gain(Improvement improvement, int before) {
        List<SalientScore> scores = new ArrayList<>(scored.size());
        Optional<Claim> helped = Optional.empty();
        for (ClaimAssessment assessment : scored) {
            Claim claim = assessment.claim();
            boolean helps = improvement.helps(claim);
            Score score = helps
                    ? ClaimScorer.score(improvement.input(claim, report.article()))
                    : assessment.score().orElseThrow();
            helped = helped.or(() -> helps ? Optional.of(claim) : Optional.empty());
            scores.add(new SalientScore(score, claim.salience()));
        }
        int after = SalienceMean.of(scores).map(MeanScore::points).orElse(before);
        return helped.filter(claim -> after > before)
                .map(claim -> new Gain(improvement.gap(), claim, improvement.source(), before, after));
    }
}
