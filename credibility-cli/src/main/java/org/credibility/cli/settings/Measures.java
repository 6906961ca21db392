package org.credibility.cli.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times and sizes as users write them; the message of a refusal is a sentence for the user. */
public final class Measures {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})\\s?([a-z]{1,3})");

    private Measures() {}

    /**
     * Returns the time written as 500ms, 10s, 5m, 12h or 7d.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Duration time(String value) {
        Matcher amount = AMOUNT.matcher(value.strip().toLowerCase(Locale.ROOT));
        Duration unit = amount.matches() ? timeUnit(amount.group(2)) : Duration.ZERO;
        if (unit.isZero()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no time; write one such as 500ms, 10s, 5m, 12h or 7d");
        }
        return unit.multipliedBy(Long.parseLong(amount.group(1)));
    }

    private static Duration timeUnit(String name) {
        return switch (name) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ZERO;
        };
    }

    /**
     * Returns the size written as 500KB or 5MB, in units of 1,024, or in bytes.
     *
     * @throws IllegalArgumentException if it is none, or more than 1 GB
     */
    public static int size(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        Matcher amount = AMOUNT.matcher(plain.matches("\\d{1,9}") ? plain + "b" : plain);
        long bytes = amount.matches() ? Long.parseLong(amount.group(1)) * unit(amount.group(2)) : 0;
        if (bytes < 1 || bytes > 1 << 30) {
            throw new IllegalArgumentException("'" + value + "' is no size; write one such as 500KB or 5MB");
        }
        return (int) bytes;
    }

    private static long unit(String name) {
        return switch (name) {
            case "b" -> 1;
            case "kb" -> 1 << 10;
            case "mb" -> 1 << 20;
            default -> 0;
        };
    }
}
