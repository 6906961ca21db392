package org.credibility.corroboration;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    private final List<Account> accounts;
    private final Set<String> untelling;
    private final Map<String, int[]> holders = new HashMap<>();
    private final double[] likeness;
    private final List<List<Map.Entry<String, Double>>> details;
    private final double[] weights;

    /**
     * Makes the index of some accounts.
     *
     * @param accounts all accounts
     * @param compared the places of those that are compared
     * @param untelling details that count for nothing
     */
    SharedDetails(List<Account> accounts, BitSet compared, Set<String> untelling) {
        this.accounts = accounts;
        this.untelling = untelling;
        this.likeness = new double[accounts.size()];
        this.details = accounts.stream().map(SharedDetails::sorted).toList();
        this.weights = details.stream().mapToDouble(this::weight).toArray();
        Map<String, Integer> counts = new HashMap<>();
        compared.stream()
                .forEach(at ->
                        accounts.get(at).details().keySet().forEach(detail -> counts.merge(detail, 1, Integer::sum)));
        compared.stream()
                .forEach(at -> accounts.get(at).details().keySet().forEach(detail -> {
                    int count = counts.getOrDefault(detail, 0);
                    if (count > 1 && !untelling.contains(detail)) {
                        hold(detail, at, Math.min(count, MOST_HOLDERS));
                    }
                }));
    }

    private void hold(String detail, int account, int count) {
        int[] held = holders.computeIfAbsent(detail, key -> new int[count + 1]);
        if (held[0] < count) {
            held[0]++;
            held[held[0]] = account;
        }
    }

    /** Hands over every account that shares a detail with one, in their order, with the likeness of the two. */
    void neighbours(int account, Visitor visitor) {
        Set<Integer> touched = new TreeSet<>();
        for (Map.Entry<String, Double> detail : details.get(account)) {
            int[] held = holders.get(detail.getKey());
            if (held != null) {
                double weight = detail.getValue() * share(held[0]);
                for (int at = 1; at <= held[0]; at++) {
                    likeness[held[at]] += weight;
                    touched.add(held[at]);
                }
            }
        }
        for (int other : touched) {
            if (other != account) {
                visitor.visit(other, likeness[other] / size(account, other));
            }
            likeness[other] = 0;
        }
    }

    /** Takes one neighbour. */
    @FunctionalInterface
    interface Visitor {
        void visit(int account, double likeness);
    }

    /** Sums of doubles depend on their order, so that there is one. */
    private static List<Map.Entry<String, Double>> sorted(Account account) {
        return account.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private static double share(int holding) {
        return holding < MANY_HOLDERS ? 1 : HELD_BY_MANY;
    }

    private double size(int one, int other) {
        double product = (double) (accounts.get(one).details().size() + LEAST_SIZE)
                * (accounts.get(other).details().size() + LEAST_SIZE);
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

    private double weight(List<Map.Entry<String, Double>> told) {
        double sum = 0;
        for (Map.Entry<String, Double> detail : told) {
            sum += untelling.contains(detail.getKey()) ? 0 : detail.getValue();
        }
        return sum;
    }

    /** The most telling details that two accounts share, for the reader. */
    String shown(int one, int other) {
        Map<String, Double> others = accounts.get(other).details();
        return accounts.get(one).details().entrySet().stream()
                .filter(detail -> others.containsKey(detail.getKey()))
                .filter(detail -> !untelling.contains(detail.getKey()))
                .filter(detail -> holders.containsKey(detail.getKey()))
                .sorted(Comparator.comparingDouble(this::shownWeight)
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(detail -> accounts.get(one).written(detail.getKey()))
                .collect(Collectors.joining(", "));
    }

    private double shownWeight(Map.Entry<String, Double> detail) {
        int[] held = holders.get(detail.getKey());
        return held == null ? 0 : detail.getValue() * share(held[0]);
    }
}
