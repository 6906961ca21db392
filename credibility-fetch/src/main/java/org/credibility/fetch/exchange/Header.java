package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

/**
 * One header line of a request or an answer.
 *
 * @param name the name, in the case it was sent in
 * @param value the value, without the white space around it
 */
public record Header(String name, String value) {
    /** Checks that both parts are given. */
    public Header {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /** Returns whether this is a header of the name, in whatever case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
