package org.credibility.fetch.transport;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.credibility.fetch.exchange.Header;

/**
 * Who asks: what stands in {@code User-Agent}, and the name that a robots.txt may speak to.
 *
 * @param productToken the name, of ASCII letters, hyphens and underscores (RFC 9309, section 2.2.1)
 * @param userAgent the whole value of the header, which begins with the name
 */
public record Identity(String productToken, String userAgent) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]{1,64}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]{1,512}");

    /** Checks that the user agent begins with the product token and can stand in a header. */
    public Identity {
        requireNonNull(productToken, "productToken");
        requireNonNull(userAgent, "userAgent");
        if (!TOKEN.matcher(productToken).matches()) {
            throw new IllegalArgumentException("no product token: " + productToken);
        }
        if (!HEADER_VALUE.matcher(userAgent).matches() || !beginsWith(userAgent, productToken)) {
            throw new IllegalArgumentException("the user agent must begin with " + productToken + ": " + userAgent);
        }
    }

    private static boolean beginsWith(String userAgent, String token) {
        return userAgent.regionMatches(true, 0, token, 0, token.length())
                && (userAgent.length() == token.length() || "/ ".indexOf(userAgent.charAt(token.length())) >= 0);
    }

    /** Returns the identity of a user agent; its product token is what comes before the first slash or blank. */
    public static Identity of(String userAgent) {
        int end = 0;
        while (end < userAgent.length() && "/ ".indexOf(userAgent.charAt(end)) < 0) {
            end++;
        }
        return new Identity(userAgent.substring(0, end), userAgent);
    }

    /** Returns the headers of every request: who asks, what can be read, and no word on where the link was found. */
    public List<Header> headers() {
        return List.of(
                new Header("User-Agent", userAgent),
                new Header(
                        "Accept",
                        "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.5, */*;q=0.1"),
                new Header("Accept-Language", "en, *;q=0.5"),
                new Header("Accept-Encoding", "gzip"),
                new Header("Connection", "close"));
    }
}
