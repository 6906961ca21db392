package org.credibility.lab.outcome;

import java.util.HashSet;
import java.util.Set;

/** What headlines bring for and against their claim, in four numbers. */
final class Support {
    /** How many numbers there are. */
    static final int SIZE = 4;

    private Support() {}

    /** How many outlets assert the claim, how many refute it, how many there are at all, and how good their records are. */
    static double[] of(ClaimRow claim, OutletRecords records) {
        Set<String> all = new HashSet<>();
        Set<String> asserting = new HashSet<>();
        Set<String> refuting = new HashSet<>();
        for (ClaimRow.Headline headline : claim.articles()) {
            all.add(headline.outlet());
            switch (HeadlineSide.of(headline.headline())) {
                case ASSERTING -> asserting.add(headline.outlet());
                case REFUTING -> refuting.add(headline.outlet());
                case PASSING_ON -> {}
            }
        }
        double record =
                asserting.stream().sorted().mapToDouble(records::advantage).sum() / (asserting.size() + 1);
        return new double[] {asserting.size(), refuting.size(), StrictMath.log(1.0 + all.size()), record};
    }
}
