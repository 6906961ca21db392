package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        for (Header header : headers) {
            if (header.isNamed(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the values of all headers of the name, in order. */
    public List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        for (Header header : headers) {
            if (header.isNamed(name)) {
                values.add(header.value());
            }
        }
        return values;
    }

    /** Returns what stands between commas in all headers of the name, in lower case. */
    public List<String> listed(String name) {
        List<String> listed = new ArrayList<>();
        for (String value : headers(name)) {
            for (String each : value.split(",", -1)) {
                listed.add(each.strip().toLowerCase(Locale.ROOT));
            }
        }
        return listed;
    }
}
