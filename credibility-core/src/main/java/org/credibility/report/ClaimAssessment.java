package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.credibility.claim.Claim;
import org.credibility.corroboration.Origin;
import org.credibility.evidence.Evidence;
import org.credibility.score.Contribution;
import org.credibility.score.Score;

/**
 * A claim with all that speaks for and against it.
 *
 * @param claim the claim
 * @param text the claim's words
 * @param score how well it is supported, with every reason; empty for a kind that is not scored
 * @param evidence what the documents at hand say of it
 * @param origins the origins it rests on
 * @param gaps what its sourcing lacks, the weightiest first
 */
public record ClaimAssessment(
        Claim claim,
        String text,
        Optional<Score> score,
        List<Evidence> evidence,
        List<Origin> origins,
        List<Gap> gaps) {
    /** Copies the lists and checks that exactly the claims of a scored kind carry a score. */
    public ClaimAssessment {
        requireNonNull(claim, "claim");
        requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
        gaps = List.copyOf(gaps);
        if (score.isPresent() != claim.kind().isScored()) {
            throw new IllegalArgumentException(claim.id() + " is of kind " + claim.kind() + ", score " + score);
        }
    }

    /** Returns the Admiralty pair, such as "F3"; "--" for a claim that is not scored. */
    public String grade() {
        return score.map(given -> given.grade().toString()).orElse("--");
    }

    /** Returns the reasons, which add up to the score's log-odds; empty for a claim that is not scored. */
    public List<Contribution> contributions() {
        return score.map(Score::contributions).orElse(List.of());
    }
}
