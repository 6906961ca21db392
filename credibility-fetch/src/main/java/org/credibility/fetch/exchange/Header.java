package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

/**
 * One header line of a request or an answer. What would end the line, or is no character, is a blank: RFC 9110, section 5.5.
 * An archive can hold it then as it was read.
 *
 * @param name the name, in the case it was sent in
 * @param value the value, without the white space around it
 */
public record Header(String name, String value) {
    /** Checks that both parts are given, and puts the value on one line. */
    public Header {
        requireNonNull(name, "name");
        value = oneLine(value);
    }

    /** Returns a text without the white space around it, its control characters but tabs turned into blanks. */
    public static String oneLine(String text) {
        if (text.chars().noneMatch(Header::isControl)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> line.append(isControl(c) ? ' ' : (char) c));
        return line.toString().strip();
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t') || c == 0x7f;
    }

    /** Returns whether this is a header of the name, in whatever case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
