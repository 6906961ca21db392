package org.credibility.fetch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credibility.fetch.archive.FetchNote;

/**
 * The links of a recorded run that ended without an answer. A replay tells the same of them: what was over at a deadline
 * once, or called off, would be seen by a second run that has all the time it wants.
 */
record RecordedFailures(Map<URI, FetchNote> notes) {
    /** No run before this one. */
    static final RecordedFailures NONE = new RecordedFailures(Map.of());

    /** Copies the notes. */
    RecordedFailures {
        notes = Map.copyOf(notes);
    }

    /** Returns the failures among what was noted; of several for one address the last. */
    static RecordedFailures among(List<FetchNote> notes) {
        return new RecordedFailures(notes.stream()
                .filter(note -> !note.outcome().isSeen() && note.bodySha256().isEmpty())
                .collect(toUnmodifiableMap(FetchNote::address, identity(), (first, last) -> last)));
    }

    /** Returns what became of an address; empty where it was answered, or never asked for. */
    Optional<FetchResult> of(URI address) {
        return Optional.ofNullable(notes.get(address))
                .map(note -> new FetchResult.Unseen(
                        address, note.outcome(), note.reason(), journey(note), Optional.empty()));
    }

    private static Journey journey(FetchNote note) {
        return new Journey(
                note.redirects(), note.finalAddress(), verdict(note.robots()), Duration.ZERO, note.retrievedAt());
    }

    private static RobotsVerdict verdict(String word) {
        return Arrays.stream(RobotsVerdict.values())
                .filter(verdict -> verdict.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(RobotsVerdict.NOT_ASKED);
    }
}
