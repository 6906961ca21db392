package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;

/**
 * What is asked of a host: always a GET.
 *
 * @param address the absolute http or https address, without a fragment
 * @param headers the headers sent, in order
 */
public record Request(URI address, List<Header> headers) {
    /** Checks that both parts are given. */
    public Request {
        requireNonNull(address, "address");
        headers = List.copyOf(headers);
    }
}
