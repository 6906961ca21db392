package org.credibility.evidence;

import java.util.Map;
import java.util.Set;

/** The words by which numbers are told: their names and scales, what loosens them, months and currencies. */
final class FigureWords {
    static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    static final Map<String, Double> SCALES = Map.of(
            "dozen",
            12d,
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "m",
            1e6,
            "bn",
            1e9,
            "k",
            1e3);
    static final Map<String, Double> ENDINGS = Map.of("k", 1e3, "m", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);
    static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "nearly", "almost", "some", "circa");
    static final Set<String> MORE = Set.of("over", "above", "exceeding", "least");
    static final Set<String> LESS = Set.of("under", "below", "most");
    static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    /** Months that are verbs as well. */
    static final Set<String> VERBS = Set.of("march", "may");

    static final Set<String> BEFORE_YEARS = Set.of("after", "before", "by", "from", "in", "of", "since", "until");
    static final Map<String, String> CURRENCIES =
            Map.of("$", "dollar", "\u20AC", "euro", "\u00A3", "pound", "\u00A5", "yen");

    private FigureWords() {}
}
