package org.credibility.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credibility.source.Chain;

/**
 * Lets claims rest on all independent sources that an article quotes for the same proposition.
 *
 * <p>"Two neighbours said the crane fell at noon. The fire service said the crane fell at noon" is one claim made twice by
 * two origins; each of the two then rests on both. The same origin twice is one origin.
 */
final class Corroboration {
    private static final int MOST_CLAIMS = 400;
    private static final int MOST_ALIKE = 12;
    private static final Comparator<Chain> STRONGEST_FIRST = Comparator.comparing(
                    (Chain chain) -> chain.origin().type().group())
            .thenComparing(chain -> chain.relays().size())
            .thenComparing(chain -> chain.origin().type())
            .thenComparing(chain -> chain.origin().number());

    /** A claim with what it says and whom its own words let it rest on. */
    private record Told(Candidate candidate, Proposition proposition, Chain chain) {}

    private final Map<Proposition.Frame, List<Told>> byFrame = new LinkedHashMap<>();

    private Corroboration() {}

    /** Adds to each claim the independent chains behind the claims that say the same. */
    static void apply(List<Candidate> candidates, KindClassifier kinds) {
        Corroboration corroboration = new Corroboration();
        candidates.stream()
                .filter(candidate -> isTestimony(candidate, kinds))
                .limit(MOST_CLAIMS)
                .forEach(corroboration::collect);
        corroboration.byFrame.values().forEach(Corroboration::corroborate);
    }

    /** Whether somebody says it, and it is something that others can know too. */
    private static boolean isTestimony(Candidate candidate, KindClassifier kinds) {
        if (candidate.isDenied() || candidate.lacksSource()) {
            return false;
        }
        ClaimKind kind = kinds.classify(candidate);
        return kind.isScored() && kind != ClaimKind.QUOTE;
    }

    private void collect(Candidate candidate) {
        Proposition proposition = Proposition.of(candidate.words());
        if (proposition.isComparable(candidate.words())) {
            List<Told> alike = byFrame.computeIfAbsent(proposition.frame(), key -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(new Told(candidate, proposition, candidate.chains().get(0)));
            }
        }
    }

    private static void corroborate(List<Told> alike) {
        for (Told told : alike) {
            alike.stream()
                    .filter(other -> other.proposition().isSameAs(told.proposition()))
                    .map(Told::chain)
                    .sorted(STRONGEST_FIRST)
                    .forEach(chain -> corroborate(told.candidate(), chain));
        }
    }

    private static void corroborate(Candidate candidate, Chain chain) {
        if (candidate.chains().stream().allMatch(own -> Independence.holds(own, chain))) {
            candidate.chains().add(chain.inherited());
            candidate.chains().sort(STRONGEST_FIRST);
        }
    }
}
