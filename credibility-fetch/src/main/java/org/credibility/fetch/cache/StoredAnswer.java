package org.credibility.fetch.cache;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Request;

/**
 * An answer as a cache holds it.
 *
 * @param address the address that gave it
 * @param varying the headers of the request that it depends on, by the answer's {@code Vary}
 * @param at when it was given, or last confirmed
 * @param answer the answer itself, complete
 */
record StoredAnswer(URI address, List<Header> varying, Instant at, Answer answer) {
    /** What a confirmation may not change: it tells of the message, not of what is stored. RFC 9111, section 3.2. */
    private static final Set<String> OF_THE_MESSAGE = Set.of(
            "content-length", "content-encoding", "transfer-encoding", "content-range", "connection", "set-cookie");

    StoredAnswer {
        requireNonNull(address, "address");
        varying = List.copyOf(varying);
        requireNonNull(at, "at");
        requireNonNull(answer, "answer");
    }

    /** Returns what an exchange leaves for the next time. */
    static StoredAnswer of(Exchange exchange, Answer answer) {
        List<Header> varying = new ArrayList<>();
        for (String name : Directives.names(answer, "Vary")) {
            varying.add(new Header(name, value(exchange.request(), name)));
        }
        return new StoredAnswer(exchange.request().address(), varying, exchange.at(), answer);
    }

    /** Returns whether it answers a request, too: RFC 9111, section 4.1. */
    boolean answers(Request request) {
        return address.equals(request.address())
                && varying.stream().allMatch(header -> header.value().equals(value(request, header.name())));
    }

    /** Returns the headers that ask whether it still holds; none where it cannot be asked. */
    List<Header> conditions() {
        List<Header> conditions = new ArrayList<>();
        answer.header("ETag").ifPresent(tag -> conditions.add(new Header("If-None-Match", tag)));
        answer.header("Last-Modified").ifPresent(date -> conditions.add(new Header("If-Modified-Since", date)));
        return conditions;
    }

    /** Returns whether a confirmation names no other version than this: RFC 9111, section 4.3.4. */
    boolean isMeantBy(Answer confirmation) {
        Optional<String> other = confirmation.header("ETag").map(StoredAnswer::opaque);
        return other.isEmpty() || other.equals(answer.header("ETag").map(StoredAnswer::opaque));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** Returns the same with what a confirmation says of it. */
    StoredAnswer confirmed(Instant now, Answer confirmation) {
        List<Header> headers = new ArrayList<>();
        for (Header header : answer.headers()) {
            boolean renewed =
                    isOfTheContent(header) && confirmation.header(header.name()).isPresent();
            if (!renewed) {
                headers.add(header);
            }
        }
        confirmation.headers().stream().filter(StoredAnswer::isOfTheContent).forEach(headers::add);
        Answer renewed = new Answer(answer.protocol(), answer.status(), headers, answer.payload(), Cut.NONE);
        return new StoredAnswer(address, varying, now, renewed);
    }

    /** Returns the exchange of a request that this answers. */
    Exchange exchange(Request request) {
        return new Exchange(request, at, answer);
    }

    /** Returns about how many bytes it takes. */
    int weight() {
        int headers = answer.headers().stream()
                .mapToInt(header -> header.name().length() + header.value().length())
                .sum();
        return 512 + 2 * headers + answer.payload().size();
    }

    private static boolean isOfTheContent(Header header) {
        return !OF_THE_MESSAGE.contains(header.name().toLowerCase(Locale.ROOT));
    }

    private static String value(Request request, String name) {
        Optional<Header> header =
                request.headers().stream().filter(each -> each.isNamed(name)).findFirst();
        return header.map(Header::value).orElse("");
    }
}
