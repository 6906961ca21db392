package org.credibility.fetch.memento;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A link of a {@code Link} header: RFC 8288, section 3.
 *
 * @param target what it leads to, as written
 * @param parameters its parameters in lower case, the first of each name
 */
record WebLink(String target, Map<String, String> parameters) {
    /** So many links of a header are read. */
    private static final int MAX_LINKS = 1000;

    WebLink {
        parameters = Map.copyOf(parameters);
    }

    /** Returns whether it is of a relation: {@code rel} may name several. */
    boolean isOf(String relation) {
        return List.of(parameters
                        .getOrDefault("rel", "")
                        .toLowerCase(Locale.ROOT)
                        .split(" ", -1))
                .contains(relation);
    }

    /** Returns the links of a header in order; what is no link ends them. */
    static List<WebLink> in(String header) {
        List<WebLink> links = new ArrayList<>();
        Cursor cursor = new Cursor(header);
        while (links.size() < MAX_LINKS && cursor.skipTo('<')) {
            String target = cursor.until('>');
            links.add(new WebLink(target, cursor.parameters()));
        }
        return links;
    }

    /** A place in a header, which only moves on. */
    private static final class Cursor {
        private final String header;
        private int at;

        Cursor(String header) {
            this.header = header;
        }

        /** Goes past the sign, if only blanks and commas come before it. */
        boolean skipTo(char sign) {
            while (at < header.length() && " \t,".indexOf(header.charAt(at)) >= 0) {
                at++;
            }
            boolean found = at < header.length() && header.charAt(at) == sign;
            at += found ? 1 : 0;
            return found;
        }

        String until(char sign) {
            int end = header.indexOf(sign, at);
            String part = header.substring(at, end < 0 ? header.length() : end);
            at = end < 0 ? header.length() : end + 1;
            return part.strip();
        }

        Map<String, String> parameters() {
            Map<String, String> parameters = new HashMap<>();
            skipBlanks();
            while (at < header.length() && header.charAt(at) == ';') {
                at++;
                String name = word("=;,").strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(name, value());
                skipBlanks();
            }
            return parameters;
        }

        private String value() {
            if (at >= header.length() || header.charAt(at) != '=') {
                return "";
            }
            at++;
            skipBlanks();
            if (at < header.length() && header.charAt(at) == '"') {
                at++;
                return quoted();
            }
            return word(";,").strip();
        }

        private String quoted() {
            StringBuilder value = new StringBuilder();
            while (at < header.length() && header.charAt(at) != '"') {
                at += header.charAt(at) == '\\' && at + 1 < header.length() ? 1 : 0;
                value.append(header.charAt(at));
                at++;
            }
            at++;
            return value.toString();
        }

        private String word(String ends) {
            int begin = at;
            while (at < header.length() && ends.indexOf(header.charAt(at)) < 0) {
                at++;
            }
            return header.substring(begin, at);
        }

        private void skipBlanks() {
            while (at < header.length() && (header.charAt(at) == ' ' || header.charAt(at) == '\t')) {
                at++;
            }
        }
    }
}
