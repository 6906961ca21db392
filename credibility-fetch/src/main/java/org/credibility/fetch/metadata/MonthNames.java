package org.credibility.fetch.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credibility.fetch.table.ResourceTable;

/** The months by their names, as bylines write them, from {@code month-names.tsv}. */
final class MonthNames {
    private final Map<String, Integer> numbers = new HashMap<>();

    private MonthNames() {}

    static MonthNames read() {
        MonthNames months = new MonthNames();
        for (List<String> row : ResourceTable.rows(MonthNames.class, "month-names.tsv", 2)) {
            for (String name : row.get(1).split(" ", -1)) {
                months.numbers.put(name, Integer.parseInt(row.get(0)));
            }
        }
        return months;
    }

    /** Returns the number of a month, from 1 to 12; 0 where it is none. */
    int number(String name) {
        return numbers.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
