package org.credibility.fetch.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that headers hold: RFC 9110, section 5.6.7. Whoever receives one must read all three forms. The day of the
 * week says nothing that the rest does not, and is not held against it.
 */
public final class HttpDate {
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3}, *");

    /** The form of RFC 850: {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
    private static final Pattern RFC_850 =
            Pattern.compile("[A-Za-z]{3,9}, (\\d{2})-([A-Za-z]{3})-(\\d{2}) (\\d{2}:\\d{2}:\\d{2}) GMT");

    /** The form of C's asctime: {@code Sun Nov  6 08:49:37 1994}. */
    private static final Pattern ASCTIME =
            Pattern.compile("[A-Za-z]{3} ([A-Za-z]{3}) ([ \\d]\\d) (\\d{2}:\\d{2}:\\d{2}) (\\d{4})");

    /** A year of two digits is no further ahead than this. */
    private static final int YEARS_AHEAD = 50;

    private HttpDate() {}

    /**
     * Returns the time that a text tells; empty where it tells none.
     *
     * @param now when it was told, for years of two digits
     */
    public static Optional<Instant> read(String text, Instant now) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(preferred(text.strip(), now), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns a time in the form that is preferred today, without the day of the week. */
    private static String preferred(String text, Instant now) {
        Matcher old = RFC_850.matcher(text);
        if (old.matches()) {
            return old.group(1) + " " + old.group(2) + " " + year(Integer.parseInt(old.group(3)), now) + " "
                    + old.group(4) + " GMT";
        }
        Matcher older = ASCTIME.matcher(text);
        if (older.matches()) {
            return older.group(2).strip() + " " + older.group(1) + " " + older.group(4) + " " + older.group(3) + " GMT";
        }
        return WEEKDAY.matcher(text).replaceFirst("");
    }

    private static int year(int digits, Instant now) {
        int current = now.atOffset(ZoneOffset.UTC).getYear();
        int year = current - current % 100 + digits;
        return year > current + YEARS_AHEAD ? year - 100 : year;
    }
}
