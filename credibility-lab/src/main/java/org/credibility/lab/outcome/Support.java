package org.credibility.lab.outcome;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.credibility.evidence.StanceChances;

/**
 * What headlines bring for and against their claim. An outlet counts by the mean of its headlines.
 *
 * @param assertions how many outlets assert it, each counted by how likely it does
 * @param denials how many outlets deny it, each counted by how likely it does
 * @param outlets how many outlets there are
 * @param asserting how likely each outlet is to assert it, by the outlet's key; empty where it is not told apart
 */
record Support(double assertions, double denials, int outlets, SortedMap<String, Double> asserting) {
    /** How many numbers tell of all outlets together. */
    static final int COUNTS = 3;

    private record Told(double support, double denial, int headlines) {
        Told plus(Told other) {
            return new Told(support + other.support, denial + other.denial, headlines + other.headlines);
        }

        double asserts() {
            return support / headlines;
        }

        double denies() {
            return denial / headlines;
        }
    }

    static Support of(ClaimRow claim, HeadlineReader reader) {
        SortedMap<String, Told> told = new TreeMap<>();
        for (ClaimRow.Headline headline : claim.articles()) {
            StanceChances chances = reader.chances(claim, headline.headline());
            told.merge(OutletKey.of(headline.outlet()), new Told(chances.support(), chances.denial(), 1), Told::plus);
        }
        SortedMap<String, Double> asserting = new TreeMap<>();
        told.forEach((outlet, one) -> asserting.put(outlet, one.asserts()));
        return new Support(sum(told.values(), Told::asserts), sum(told.values(), Told::denies), told.size(), asserting);
    }

    private static double sum(Collection<Told> told, ToDoubleFunction<Told> part) {
        return told.stream().mapToDouble(part).sum();
    }

    /** The same, whichever the outlets are. */
    Support ofAnyOutlet() {
        return new Support(assertions, denials, outlets, Collections.emptySortedMap());
    }

    /** How many outlets assert the claim, how many deny it, and the logarithm of how many there are. */
    double[] counts() {
        return new double[] {assertions, denials, StrictMath.log1p(outlets)};
    }
}
