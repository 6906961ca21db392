package org.credibility.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.credibility.source.Reliability;

/**
 * The origins on one side of a claim, the strongest first, each weighing {@link #NEXT_ORIGIN} of what it would weigh one
 * place further up.
 *
 * <p>Amounts are the growth of the rounded running sum; {@link ClaimScorer} tells why.
 */
final class OriginRanking {
    /** What each further origin counts, as a share of the one before. */
    private static final double NEXT_ORIGIN = 0.7;

    /** An origin that weighs less, in nats, is not counted as one. */
    private static final double LEAST_ORIGIN = 0.15;

    /** An origin that weighs as much, in nats, can confirm. */
    private static final double STRONG_ORIGIN = 1.5;

    private final List<Weighed> origins;

    private OriginRanking(Stream<Weighed> origins) {
        this.origins = origins.sorted(Weighed.STRONGEST_FIRST).toList();
    }

    /** Returns the ranking of testimonies, of which each origin keeps the strongest, and denials. */
    static OriginRanking of(List<Weighed> testimonies, List<Weighed> denials) {
        return new OriginRanking(Stream.concat(strongest(testimonies).stream(), strongest(denials).stream()));
    }

    private static Collection<Weighed> strongest(List<Weighed> all) {
        Map<String, Weighed> strongest = new LinkedHashMap<>();
        for (Weighed weighed : all) {
            strongest.merge(weighed.origin(), weighed, BinaryOperator.minBy(Weighed.STRONGEST_FIRST));
        }
        return strongest.values();
    }

    /** Returns the discounted sum, in nats, as it is printed. */
    double nats() {
        return Score.sum(contributions()).doubleValue();
    }

    /** Returns the weight of the strongest origin, in nats; 0 without one. */
    double strongestNats() {
        return origins.isEmpty() ? 0 : origins.get(0).nats();
    }

    /** Returns how many origins weigh anything to speak of. */
    int count() {
        return (int)
                origins.stream().filter(origin -> origin.nats() >= LEAST_ORIGIN).count();
    }

    /** Returns how many origins are strong enough to confirm. */
    int strongCount() {
        return (int) origins.stream()
                .filter(origin -> origin.nats() >= STRONG_ORIGIN)
                .count();
    }

    /** Returns the letter of the strongest origin that bears on the claim directly; F without one. */
    Reliability letter() {
        return directLetters().findFirst().orElse(Reliability.F);
    }

    /** Returns the letters of the origins that bear on the claim directly, the strongest origin's first. */
    Stream<Reliability> directLetters() {
        return origins.stream().filter(Weighed::direct).map(Weighed::letter);
    }

    /** Returns what each origin contributes, the strongest first; all amounts are 0 or above. */
    List<Contribution> contributions() {
        List<Contribution> contributions = new ArrayList<>(origins.size());
        double sum = 0;
        double share = 1;
        BigDecimal shown = BigDecimal.ZERO;
        for (Weighed origin : origins) {
            sum += share * origin.nats();
            share *= NEXT_ORIGIN;
            BigDecimal rounded = Nats.round(sum);
            contributions.add(
                    new Contribution(origin.label() + rank(contributions.size() + 1), rounded.subtract(shown)));
            shown = rounded;
        }
        return contributions;
    }

    private static String rank(int place) {
        return place == 1 ? "" : ", " + ordinal(place) + " origin";
    }

    private static String ordinal(int place) {
        boolean teen = place / 10 % 10 == 1;
        return switch (teen ? 0 : place % 10) {
            case 1 -> place + "st";
            case 2 -> place + "nd";
            case 3 -> place + "rd";
            default -> place + "th";
        };
    }
}
