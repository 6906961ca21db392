package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param protocol the protocol spoken, as ALPN names it: {@code http/1.0}, {@code http/1.1} or {@code h2}
 * @param status the status code
 * @param headers the headers, in the order received
 * @param payload the body without its transfer coding, but still in the content coding that the headers tell, so that
 *     an archive can hold what was sent; {@link ContentCoding} takes it off
 * @param cut why the end of the body is missing
 */
public record Answer(String protocol, int status, List<Header> headers, Payload payload, Cut cut) implements Reply {
    /** Checks that all parts are given. */
    public Answer {
        requireNonNull(protocol, "protocol");
        headers = List.copyOf(headers);
        requireNonNull(payload, "payload");
        requireNonNull(cut, "cut");
    }

    /** Returns the value of the first header of the name, in whatever case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .findFirst();
    }

    /** Returns the values of all headers of the name, in order. */
    public List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .toList();
    }
}
