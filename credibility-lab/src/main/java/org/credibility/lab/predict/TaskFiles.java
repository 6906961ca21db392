package org.credibility.lab.predict;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a task reads and writes.
 *
 * @param input the rows to read
 * @param bodies the texts that the rows name by their ids; empty where none were given
 * @param output the rows to write
 */
public record TaskFiles(Path input, Optional<Path> bodies, Path output) {
    /**
     * Returns the texts that the rows name.
     *
     * @throws RowException if none were given
     */
    public Path neededBodies() {
        return bodies.orElseThrow(() -> new RowException("this task needs --bodies FILE"));
    }
}
