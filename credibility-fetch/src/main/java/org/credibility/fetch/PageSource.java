package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.credibility.fetch.page.ContentKind;

/**
 * A page as it was written: what an article is read from.
 *
 * @param address the address that answered, after all redirects; relative links on the page are relative to it
 * @param kind what kind of text it is: HTML, XHTML or plain
 * @param text the characters of the body, read in the encoding that a browser would take
 * @param sha256 the SHA-256 of the bytes of the body, unpacked, in lower-case hex
 */
public record PageSource(URI address, ContentKind kind, String text, String sha256) {
    /** Checks that all parts are given, and that the kind is one of text. */
    public PageSource {
        requireNonNull(address, "address");
        requireNonNull(text, "text");
        requireNonNull(sha256, "sha256");
        if (!kind.isReadable()) {
            throw new IllegalArgumentException("kind " + kind + " is no text");
        }
    }
}
