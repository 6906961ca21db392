package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A social-media post embedded in an article.
 *
 * @param platform the service it was posted on, such as "X"
 * @param handle the account's handle without the leading sign; empty where the page does not give it
 * @param author the account's display name; empty where the page does not give it
 * @param text the words of the post; "" where the page does not show them
 * @param date the day of the post; empty where the page does not give it
 * @param address where the post lies; empty where the page does not give it
 */
public record Post(
        String platform,
        Optional<String> handle,
        Optional<String> author,
        String text,
        Optional<LocalDate> date,
        Optional<URI> address) {
    /** Checks that every part is given. */
    public Post {
        requireNonNull(platform, "platform");
        requireNonNull(handle, "handle");
        requireNonNull(author, "author");
        requireNonNull(text, "text");
        requireNonNull(date, "date");
        requireNonNull(address, "address");
    }
}
