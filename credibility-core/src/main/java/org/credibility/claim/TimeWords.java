package org.credibility.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.syntax.Word;

/** Reads words of the calendar: months and weekdays with their short forms, days of a month, years, seasons, feasts. */
final class TimeWords {
    private static final int SHORTEST_MONTH = 3;
    private static final int SHORTEST_WEEKDAY = 3;
    private static final List<String> MONTHS = List.of(
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
            "december");

    private static final Pattern ORDINAL_ENDING = Pattern.compile("(st|nd|rd|th)$");

    private TimeWords() {}

    /** A month by its name or a short form such as "Sept." or "Dec"; it needs its capital letter. */
    static Optional<Integer> month(Word word) {
        if (!Character.isUpperCase(word.text().codePointAt(0))) {
            return Optional.empty();
        }
        String name = bare(word);
        if (name.length() < SHORTEST_MONTH) {
            return Optional.empty();
        }
        for (int at = 0; at < MONTHS.size(); at++) {
            boolean isShort =
                    name.length() <= SHORTEST_MONTH + 1 && MONTHS.get(at).startsWith(name);
            if (MONTHS.get(at).equals(name) || isShort) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    static Optional<DayOfWeek> weekday(Word word) {
        if (!Character.isUpperCase(word.text().codePointAt(0))) {
            return Optional.empty();
        }
        String name = bare(word);
        if (name.length() < SHORTEST_WEEKDAY) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.name().toLowerCase(Locale.ROOT);
            if (full.equals(name) || (name.length() == SHORTEST_WEEKDAY && full.startsWith(name))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static String bare(Word word) {
        return word.lower().endsWith(".")
                ? word.lower().substring(0, word.lower().length() - 1)
                : word.lower();
    }

    static Optional<Integer> day(Word word) {
        if (!Character.isDigit(word.lower().codePointAt(0))) {
            return Optional.empty();
        }
        String digits = ORDINAL_ENDING.matcher(word.lower()).replaceAll("");
        boolean number = digits.length() <= 2
                && !digits.isEmpty()
                && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number ? Optional.of(Integer.parseInt(digits)).filter(day -> day >= 1 && day <= 31) : Optional.empty();
    }

    static Optional<Integer> year(Word word) {
        boolean year =
                word.text().length() == 4 && word.text().chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return year
                ? Optional.of(Integer.parseInt(word.text())).filter(value -> value >= 1900 && value < 2200)
                : Optional.empty();
    }

    /** The first month of a season, as the northern half of the world counts. */
    static Optional<Integer> season(Word word) {
        return switch (word.lower()) {
            case "spring" -> Optional.of(3);
            case "summer" -> Optional.of(6);
            case "autumn", "fall" -> Optional.of(9);
            case "winter" -> Optional.of(12);
            default -> Optional.empty();
        };
    }

    /** The day of a feast or a turn of the year, in the year of a date or the next one. */
    static Optional<LocalDate> feast(Word word, LocalDate from) {
        return switch (word.lower()) {
            case "christmas" -> Optional.of(next(from, 12, 25));
            case "midsummer" -> Optional.of(next(from, 6, 24));
            case "midwinter" -> Optional.of(next(from, 12, 21));
            case "halloween" -> Optional.of(next(from, 10, 31));
            default -> Optional.empty();
        };
    }

    static boolean isFeast(Word word) {
        return word.isOneOf("christmas", "midsummer", "midwinter", "halloween");
    }

    private static LocalDate next(LocalDate from, int month, int day) {
        LocalDate exact = YearMonth.of(from.getYear(), month).atDay(day);
        return exact.isBefore(from) ? exact.plusYears(1) : exact;
    }
}
