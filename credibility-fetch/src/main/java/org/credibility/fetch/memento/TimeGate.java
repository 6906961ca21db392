package org.credibility.fetch.memento;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.document.Link;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.link.WebAddresses;

/**
 * Where a web archive is asked for the copy of a page nearest to a time: a TimeGate of RFC 7089, section 4.
 *
 * <p>There is none unless the caller names one, since the archive learns which page is looked for. Never changes; safe
 * for use by several threads.
 */
public final class TimeGate {
    /** The archive may send on so often, from one of its hosts to another. */
    private static final int MAX_HOPS = 4;

    /** RFC 1123 with two digits for the day, as RFC 7089, section 2.1, asks for. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String endpoint;

    private TimeGate(String endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Returns the TimeGate at an address, which the address of the page is put behind as it is.
     *
     * @throws IllegalArgumentException if it is neither http nor https
     */
    public static TimeGate at(URI endpoint) {
        String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("endpoint " + endpoint + " is no web address");
        }
        return new TimeGate(endpoint.toString());
    }

    /** Returns the request for the copy of a page nearest to a time; of the page, its fragment is left out. */
    public Request request(URI original, Instant wanted) {
        return new Request(URI.create(endpoint + Link.pageOf(original)), dated(wanted));
    }

    /**
     * Returns the copy of a page nearest to a time; empty where the archive has none, or does not answer.
     *
     * @param headers what every request says besides
     */
    public Optional<Memento> find(
            URI original, Instant wanted, List<Header> headers, Transport transport, Allowance allowance) {
        Request request = request(requireNonNull(original, "original"), wanted);
        for (int hop = 0; hop < MAX_HOPS; hop++) {
            List<Header> all = new ArrayList<>(headers);
            all.addAll(request.headers());
            Request asked = new Request(request.address(), all);
            if (!(transport.exchange(asked, allowance).reply() instanceof Answer answer)) {
                return Optional.empty();
            }
            Optional<Memento> found = read(original, request.address(), answer);
            Optional<URI> next = found.isPresent() ? Optional.empty() : location(request.address(), answer);
            if (next.isEmpty()) {
                return found;
            }
            request = new Request(next.get(), dated(wanted));
        }
        return Optional.empty();
    }

    /**
     * Returns the copy that an answer is, or points to with its time; empty where it is none, or one of another page.
     *
     * @param address the address that answered
     */
    static Optional<Memento> read(URI original, URI address, Answer answer) {
        List<WebLink> links = answer.headers("Link").stream()
                .flatMap(header -> WebLink.in(header).stream())
                .toList();
        boolean other = links.stream()
                .filter(link -> link.isOf("original"))
                .anyMatch(link -> !isSamePage(original, link.target()));
        if (other) {
            return Optional.empty();
        }
        Optional<Instant> at = answer.header("Memento-Datetime").flatMap(TimeGate::date);
        if (at.isPresent() && answer.status() < 300) {
            return Optional.of(new Memento(original, address, at.get()));
        }
        return location(address, answer)
                .flatMap(target -> links.stream()
                        .filter(link -> link.isOf("memento"))
                        .filter(link ->
                                WebAddresses.resolved(link.target(), address).equals(Optional.of(target)))
                        .flatMap(link -> date(link.parameters().getOrDefault("datetime", "")).stream())
                        .findFirst()
                        .map(date -> new Memento(original, target, date)));
    }

    private static List<Header> dated(Instant wanted) {
        return List.of(new Header("Accept-Datetime", HTTP_DATE.format(wanted)));
    }

    private static Optional<URI> location(URI address, Answer answer) {
        boolean redirects = answer.status() >= 300 && answer.status() < 400;
        return redirects
                ? answer.header("Location").flatMap(location -> WebAddresses.resolved(location, address))
                : Optional.empty();
    }

    /** Archives write an address with or without its last slash and the port of the web, and with either scheme. */
    private static boolean isSamePage(URI original, String target) {
        return bare(original.toString()).equals(bare(target));
    }

    private static String bare(String address) {
        String bare = address.toLowerCase(Locale.ROOT)
                .replaceFirst("#.*", "")
                .replaceFirst("^https?://(?:www\\.)?([^/?]*?)(?::80|:443)?(?=[/?]|$)", "$1");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
