package org.credibility.fetch.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as pages write them: ISO 8601 and what is near it, RFC 1123, numbers of seconds, words with months. */
final class DateReader {
    /** So much of a value is read: no day is longer. */
    private static final int MAX_LENGTH = 300;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final String CLOCK =
            "(?:(?:[T ,]|\\s+at\\s+)\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|[+-]\\d{2}:?\\d{2}|GMT|UTC)?)?";

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)((?:19|20|21)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)" + CLOCK);
    private static final Pattern COMPACT = Pattern.compile(
            "((?:19|20|21)\\d{2})([01]\\d)([0-3]\\d)(?:T(\\d{2}):?(\\d{2}):?(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d).*");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th|º|\\.)?[\\s,-]{1,3}(?:of\\s|de\\s)?(\\p{L}{3,12})[.,]?[\\s,-]{1,3}(?:de\\s|del\\s)?((?:19|20)\\d{2})(?!\\d)"
                    + CLOCK);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d{2})(?!\\d)" + CLOCK);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/])");
    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(\\d{3})?");

    private static final MonthNames MONTHS = MonthNames.read();

    private DateReader() {}

    /** Returns the day that a field tells; empty where it tells none. */
    static Optional<PageDate> field(String value) {
        String written = cut(value.strip());
        return seconds(written)
                .or(() -> compact(written))
                .or(() -> numbers(written))
                .or(() -> words(written))
                .or(() -> yearLast(written));
    }

    /** Returns the first day in running words that no reader would take for something else; empty where there is none. */
    static Optional<PageDate> words(String text) {
        String written = cut(text);
        Matcher monthFirst = MONTH_FIRST.matcher(written);
        while (monthFirst.find()) {
            Optional<PageDate> found = named(monthFirst, 3, monthFirst.group(1), monthFirst.group(2), 4);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        while (dayFirst.find()) {
            Optional<PageDate> found = named(dayFirst, 3, dayFirst.group(2), dayFirst.group(1), 4);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    private static Optional<PageDate> numbers(String written) {
        Matcher matcher = NUMBERS.matcher(written);
        return matcher.find()
                ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher, 4)
                : Optional.empty();
    }

    private static Optional<PageDate> compact(String written) {
        Matcher matcher = COMPACT.matcher(written);
        return matcher.matches()
                ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher, 4)
                : Optional.empty();
    }

    private static Optional<PageDate> named(Matcher matcher, int year, String month, String day, int clock) {
        int number = MONTHS.number(month);
        return number == 0
                ? Optional.empty()
                : date(number(matcher, year), number, Integer.parseInt(day), matcher, clock);
    }

    /** The larger number is the day; where both could be months, the month comes first, but after dots it does not. */
    private static Optional<PageDate> yearLast(String written) {
        Matcher matcher = YEAR_LAST.matcher(written);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        boolean dayFirst = first > 12 || (second <= 12 && matcher.group(2).equals("."));
        return dayFirst ? day(number(matcher, 4), second, first) : day(number(matcher, 4), first, second);
    }

    private static Optional<PageDate> seconds(String written) {
        Matcher matcher = SECONDS.matcher(written);
        return matcher.matches()
                ? Optional.of(PageDate.of(
                        Instant.ofEpochSecond(Long.parseLong(matcher.group(1))).atOffset(ZoneOffset.UTC)))
                : Optional.empty();
    }

    /** Returns the day, with its point in time where groups from one on hold hour, minute, second and zone. */
    private static Optional<PageDate> date(int year, int month, int day, Matcher matcher, int clock) {
        Optional<PageDate> found = day(year, month, day);
        if (found.isEmpty() || matcher.group(clock) == null || zone(matcher, clock + 3) == null) {
            return found;
        }
        try {
            int second = matcher.group(clock + 2) == null ? 0 : number(matcher, clock + 2);
            LocalDateTime time =
                    LocalDateTime.of(year, month, day, number(matcher, clock), number(matcher, clock + 1), second);
            return Optional.of(PageDate.of(OffsetDateTime.of(time, ZoneOffset.of(zone(matcher, clock + 3)))));
        } catch (DateTimeException wrong) {
            return found;
        }
    }

    private static @Nullable String zone(Matcher matcher, int group) {
        String zone = matcher.group(group);
        return zone == null || zone.charAt(0) == '+' || zone.charAt(0) == '-' ? zone : "Z";
    }

    private static Optional<PageDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(PageDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Returns the number of a month by its name or the begin of it; 0 where it is none. */
    static int month(String name) {
        return MONTHS.number(name.toLowerCase(Locale.ROOT));
    }
}
