package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

/**
 * A value and who set it.
 *
 * @param value the value
 * @param origin who set it: a file with the line, an option, or "default"
 * @param <T> what the value is
 */
public record Setting<T>(T value, String origin) {
    /** Checks that both are given. */
    public Setting {
        requireNonNull(value, "value");
        requireNonNull(origin, "origin");
    }
}
