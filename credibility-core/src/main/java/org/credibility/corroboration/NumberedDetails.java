package org.credibility.corroboration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The details of some accounts as numbers, in the order of their spelling: sums of doubles depend on their order, so that there
 * is one. Never changes.
 */
final class NumberedDetails {
    private final String[] names;
    private final Map<String, Integer> numbers;
    private final int[][] details;
    private final double[][] weights;

    NumberedDetails(List<Account> accounts) {
        numbers = new HashMap<>();
        accounts.forEach(account -> account.details().keySet().forEach(detail -> numbers.put(detail, 0)));
        names = numbers.keySet().toArray(String[]::new);
        Arrays.sort(names);
        for (int at = 0; at < names.length; at++) {
            numbers.put(names[at], at);
        }
        details = new int[accounts.size()][];
        weights = new double[accounts.size()][];
        for (int account = 0; account < accounts.size(); account++) {
            read(account, accounts.get(account).details());
        }
    }

    private void read(int account, Map<String, Double> told) {
        details[account] = told.keySet().stream()
                .mapToInt(detail -> numbers.getOrDefault(detail, 0))
                .sorted()
                .toArray();
        weights[account] = Arrays.stream(details[account])
                .mapToDouble(detail -> told.getOrDefault(names[detail], 0.0))
                .toArray();
    }

    /** Returns how many different details there are. */
    int size() {
        return names.length;
    }

    int accounts() {
        return details.length;
    }

    /** Returns the details of an account, ascending. */
    int[] details(int account) {
        return details[account];
    }

    /** Returns how telling a detail of an account is, by its place among the details of the account. */
    double weight(int account, int at) {
        return weights[account][at];
    }

    String detail(int number) {
        return names[number];
    }

    OptionalInt number(String detail) {
        @Nullable Integer number = numbers.get(detail);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
