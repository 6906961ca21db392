package org.credibility.cli.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as metadata write it: "2031-06-17", with a time of day after it or without. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?![\\d/])");

    private Days() {}

    /** Returns the day at the begin of a value; empty where there is none that could be a day of publication. */
    static Optional<LocalDate> find(String value) {
        Matcher matcher = DAY.matcher(value.strip());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return Optional.of(day).filter(found -> found.getYear() >= 1400 && found.getYear() <= 9000);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
