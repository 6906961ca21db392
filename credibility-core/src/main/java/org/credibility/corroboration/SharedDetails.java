package org.credibility.corroboration;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many details accounts of one claim share, by an inverted index.
 *
 * <p>A detail weighs the more the rarer it is in news, and less where many of the accounts hold it; the words of the claim
 * itself weigh nothing, since whoever speaks of it uses them. The likeness of two accounts is the weight of what they share
 * over the geometric mean of how much each tells. It does not depend on how many other accounts there are: one that
 * shares nothing with them changes nothing between them. Agreement on rare wording as the mark of copying is taken from
 * Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009.
 *
 * <p>Of the accounts that hold a detail the first {@value #MOST_HOLDERS} are found by it, which keeps the time near-linear in
 * the number of accounts. Not safe for use by several threads.
 */
final class SharedDetails {
    private static final int MOST_HOLDERS = 60;

    /** A detail that so many accounts hold belongs to the matter rather than to one account of it. */
    private static final int MANY_HOLDERS = 5;

    /** What such a detail weighs, as a share of what it would. */
    private static final double HELD_BY_MANY = 0.4;

    /** What short accounts are taken to tell besides, so that one shared word of ten does not count for much. */
    private static final int LEAST_SIZE = 20;

    private static final int SHOWN = 6;

    private final NumberedDetails numbered;
    private final BitSet telling = new BitSet();
    private final int[][] holders;
    private final double[] likeness;
    private final double[] weights;
    private final BitSet touched = new BitSet();

    /**
     * Makes the index of some accounts.
     *
     * @param numbered the details of all accounts
     * @param compared the places of those that are compared
     * @param untelling details that count for nothing
     */
    SharedDetails(NumberedDetails numbered, BitSet compared, Set<String> untelling) {
        this.numbered = numbered;
        this.likeness = new double[numbered.accounts()];
        this.weights = new double[numbered.accounts()];
        telling.set(0, numbered.size());
        untelling.forEach(detail -> numbered.number(detail).ifPresent(telling::clear));
        Arrays.setAll(weights, this::weight);
        this.holders = holders(compared);
    }

    /** Who holds a detail that counts and that two hold or more; null for every other one. */
    private int[][] holders(BitSet compared) {
        int[] counts = new int[numbered.size()];
        for (int at = compared.nextSetBit(0); at >= 0; at = compared.nextSetBit(at + 1)) {
            for (int detail : numbered.details(at)) {
                counts[detail]++;
            }
        }
        int[][] held = new int[numbered.size()][];
        int[] sizes = new int[numbered.size()];
        for (int at = compared.nextSetBit(0); at >= 0; at = compared.nextSetBit(at + 1)) {
            for (int detail : numbered.details(at)) {
                int size = Math.min(counts[detail], MOST_HOLDERS);
                if (size > 1 && telling.get(detail) && sizes[detail] < size) {
                    held[detail] = held[detail] == null ? new int[size] : held[detail];
                    held[detail][sizes[detail]++] = at;
                }
            }
        }
        return held;
    }

    /** Hands over every account that shares a detail with one, in their order, with the likeness of the two. */
    void neighbours(int account, Visitor visitor) {
        touched.clear();
        int[] details = numbered.details(account);
        for (int at = 0; at < details.length; at++) {
            int[] held = holders[details[at]];
            if (held != null) {
                double weight = numbered.weight(account, at) * share(held.length);
                for (int other : held) {
                    likeness[other] += weight;
                    touched.set(other);
                }
            }
        }
        for (int other = touched.nextSetBit(0); other >= 0; other = touched.nextSetBit(other + 1)) {
            double shared = likeness[other];
            likeness[other] = 0;
            if (other != account) {
                visitor.visit(other, shared / size(account, other));
            }
        }
    }

    /** Takes one neighbour. */
    @FunctionalInterface
    interface Visitor {
        void visit(int account, double likeness);
    }

    private static double share(int holding) {
        return holding < MANY_HOLDERS ? 1 : HELD_BY_MANY;
    }

    private double size(int one, int other) {
        double product =
                (double) (numbered.details(one).length + LEAST_SIZE) * (numbered.details(other).length + LEAST_SIZE);
        return StrictMath.sqrt(product);
    }

    /** Which share of what the one that tells less tells the other one tells too, 0 to 1. */
    double containment(int account, int other, double likeness) {
        double least = Math.min(weights[account], weights[other]);
        return least == 0 ? 0 : weight(account, other, likeness) / least;
    }

    /** How much telling matter two accounts share. */
    double weight(int account, int other, double likeness) {
        return likeness * size(account, other);
    }

    private double weight(int account) {
        double sum = 0;
        int[] details = numbered.details(account);
        for (int at = 0; at < details.length; at++) {
            sum += telling.get(details[at]) ? numbered.weight(account, at) : 0;
        }
        return sum;
    }

    /** The most telling details that two accounts share, for the reader. */
    List<String> shown(int one, int other) {
        BitSet others = new BitSet();
        Arrays.stream(numbered.details(other)).forEach(others::set);
        int[] details = numbered.details(one);
        return IntStream.range(0, details.length)
                .filter(at -> others.get(details[at]) && holders[details[at]] != null)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> shownWeight(one, at))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(at -> numbered.detail(details[at]))
                .toList();
    }

    private double shownWeight(int account, int at) {
        int[] held = holders[numbered.details(account)[at]];
        return held == null ? 0 : numbered.weight(account, at) * share(held.length);
    }
}
