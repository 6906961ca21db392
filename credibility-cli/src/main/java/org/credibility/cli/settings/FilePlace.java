package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

/**
 * A place in a settings file.
 *
 * @param file what the file is called
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record FilePlace(String file, int line, int column) {
    /** Checks that the file is given. */
    public FilePlace {
        requireNonNull(file, "file");
    }

    /** Returns a refusal that begins with the place. */
    IllegalArgumentException refuse(String message) {
        return new IllegalArgumentException(this + ": " + message);
    }

    /** Returns file, line and column as compilers write them. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
