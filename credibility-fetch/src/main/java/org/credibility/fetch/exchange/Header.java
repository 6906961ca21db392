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
        for (int at = 0; at < text.length(); at++) {
            if (isControl(text.charAt(at))) {
                return withoutControls(text).strip();
            }
        }
        return text.strip();
    }

    private static String withoutControls(String text) {
        char[] line = text.toCharArray();
        for (int at = 0; at < line.length; at++) {
            line[at] = isControl(line[at]) ? ' ' : line[at];
        }
        return new String(line);
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || c == 0x7f;
    }

    /** Returns whether this is a header of the name, in whatever case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
