package org.credibility.fetch.archive;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credibility.evidence.Outcome;

/**
 * What was made of the exchanges of one link. A replay makes it again from what was answered; what ended without an answer
 * it takes from here.
 *
 * @param address the address asked for
 * @param at when
 * @param outcome how the attempt ended
 * @param reason why, for a reader; "" where the outcome says all
 * @param redirects where redirects led, one after the other
 * @param finalAddress the address that answered last; empty where none did
 * @param retrievedAt when the last answer was asked for; empty where none came
 * @param robots what the robots.txt of the last host says, in a word
 * @param noArchive whether the page asks that no copy of it be kept
 * @param charset the name of the encoding it was read in; empty where it is no text
 * @param bodySha256 the SHA-256 of the body, unpacked, in lower-case hex; empty where there is none
 * @param textSha256 the SHA-256 of the text read, in UTF-8, in lower-case hex; empty where there is none
 */
public record FetchNote(
        URI address,
        Instant at,
        Outcome outcome,
        String reason,
        List<URI> redirects,
        Optional<URI> finalAddress,
        Optional<Instant> retrievedAt,
        String robots,
        boolean noArchive,
        Optional<String> charset,
        Optional<String> bodySha256,
        Optional<String> textSha256) {
    /** Checks that all parts are given. */
    public FetchNote {
        requireNonNull(address, "address");
        requireNonNull(at, "at");
        requireNonNull(outcome, "outcome");
        requireNonNull(reason, "reason");
        redirects = List.copyOf(redirects);
        requireNonNull(finalAddress, "finalAddress");
        requireNonNull(retrievedAt, "retrievedAt");
        requireNonNull(robots, "robots");
        requireNonNull(charset, "charset");
        requireNonNull(bodySha256, "bodySha256");
        requireNonNull(textSha256, "textSha256");
    }
}
