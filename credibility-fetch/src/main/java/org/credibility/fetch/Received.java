package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an answer held.
 *
 * @param status the status code
 * @param contentType the value of the {@code Content-Type} header; empty where there was none
 * @param charset the name of the encoding it was read in; empty where it is no text
 * @param title the title; empty where it has none
 * @param text the words it shows; empty where it is no text
 * @param bytes the size of the body, unpacked
 * @param truncated whether the end of the body is missing
 * @param sha256 the SHA-256 of the body, unpacked, in lower-case hex
 */
public record Received(
        int status,
        Optional<String> contentType,
        Optional<String> charset,
        Optional<String> title,
        Optional<String> text,
        int bytes,
        boolean truncated,
        String sha256) {
    /** Checks that all parts are given. */
    public Received {
        requireNonNull(contentType, "contentType");
        requireNonNull(charset, "charset");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        requireNonNull(sha256, "sha256");
    }
}
