package org.credibility.fetch.cache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.fetch.exchange.Answer;

/** The directives of a {@code Cache-Control} header: RFC 9111, section 5.2. */
final class Directives {
    /** The longest time that can be written; what is longer means this. */
    private static final long MAX_SECONDS = Integer.MAX_VALUE;

    private final List<String> directives;

    private Directives(List<String> directives) {
        this.directives = directives;
    }

    static Directives of(Answer answer) {
        return new Directives(names(answer, "Cache-Control"));
    }

    boolean has(String name) {
        return directives.stream().anyMatch(directive -> directive.equals(name) || directive.startsWith(name + "="));
    }

    /** Returns the time that the answer may be used; zero where what it says is no number. */
    Optional<Duration> maxAge() {
        return directives.stream()
                .filter(directive -> directive.equals("max-age") || directive.startsWith("max-age="))
                .findFirst()
                .map(directive -> seconds(directive.substring(Math.min(8, directive.length()))));
    }

    /** Returns a number of seconds as a duration; zero where it is none. */
    static Duration seconds(String value) {
        String digits = value.replace("\"", "").strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(digits.length() > 10 ? MAX_SECONDS : Math.min(MAX_SECONDS, Long.parseLong(digits)));
    }

    /** Returns the parts of a header between commas, in lower case; a comma between quotation marks is part of one. */
    static List<String> names(Answer answer, String header) {
        List<String> names = new ArrayList<>();
        for (String value : answer.headers(header)) {
            StringBuilder name = new StringBuilder();
            boolean quoted = false;
            for (int at = 0; at < value.length(); at++) {
                char c = value.charAt(at);
                quoted ^= c == '"';
                if (c == ',' && !quoted) {
                    add(names, name);
                } else {
                    name.append(c);
                }
            }
            add(names, name);
        }
        return names;
    }

    private static void add(List<String> names, StringBuilder name) {
        String stripped = name.toString().strip().toLowerCase(Locale.ROOT);
        if (!stripped.isEmpty()) {
            names.add(stripped);
        }
        name.setLength(0);
    }
}
