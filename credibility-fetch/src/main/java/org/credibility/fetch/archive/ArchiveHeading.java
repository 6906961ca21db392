package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive says of itself in its first record.
 *
 * @param software the program that wrote it, with its version, such as {@code credibility/0.1.0}
 * @param at when the run began that it holds: a replay takes this for its clock
 * @param settings what the run was told that its report depends on, by name
 */
public record ArchiveHeading(String software, Instant at, SortedMap<String, String> settings) {
    /** Checks that all parts are given. */
    public ArchiveHeading {
        requireNonNull(software, "software");
        requireNonNull(at, "at");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
