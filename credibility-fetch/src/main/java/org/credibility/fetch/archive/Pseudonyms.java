package org.credibility.fetch.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stand-ins for the names and values of cookies, which are secrets: the same one for the same cookie, so that a replay
 * finds out where a site asks for the cookie it has set, and nobody learns which it was.
 *
 * <p>Not safe for use by several threads.
 */
final class Pseudonyms {
    private static final Pattern COOKIE = Pattern.compile("^([^=;]*)=([^;]*)");

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();

    /** Returns the value of a {@code Set-Cookie} header with the cookie replaced and its attributes kept. */
    String setCookie(String value) {
        Matcher cookie = COOKIE.matcher(value);
        if (!cookie.find()) {
            return "";
        }
        return "n" + number(names, cookie.group(1).strip()) + "=v"
                + number(values, cookie.group(2).strip()) + value.substring(cookie.end());
    }

    private static int number(Map<String, Integer> known, String word) {
        return known.merge(word, known.size() + 1, (old, next) -> old);
    }
}
