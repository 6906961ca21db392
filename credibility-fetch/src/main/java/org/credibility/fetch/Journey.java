package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way of one fetch.
 *
 * @param redirects where redirects led, one after the other
 * @param finalAddress the address that answered last; empty where none did
 * @param robots what the robots.txt of the last host asked says
 * @param elapsed the time it took, without that of waiting for its turn
 * @param retrievedAt when the last answer was asked for; empty where none came
 */
public record Journey(
        List<URI> redirects,
        Optional<URI> finalAddress,
        RobotsVerdict robots,
        Duration elapsed,
        Optional<Instant> retrievedAt) {
    /** Checks that all parts are given. */
    public Journey {
        redirects = List.copyOf(redirects);
        requireNonNull(finalAddress, "finalAddress");
        requireNonNull(robots, "robots");
        requireNonNull(elapsed, "elapsed");
        requireNonNull(retrievedAt, "retrievedAt");
    }

    /** The journey of a link that was never tried. */
    static Journey none() {
        return new Journey(List.of(), Optional.empty(), RobotsVerdict.NOT_ASKED, Duration.ZERO, Optional.empty());
    }
}
