package org.credibility.fetch.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads web addresses as pages write them. */
public final class WebAddresses {
    private static final int MAX_LENGTH = 8192;
    private static final String UNSAFE = "\"<>\\^`{|}";

    private WebAddresses() {}

    /** Returns an absolute address of the web, mended where it holds signs that an address may not hold. */
    static Optional<URI> absolute(String written, URI base) {
        return resolved(written, base).filter(WebAddresses::isWeb);
    }

    /**
     * Returns the address that a reference names, of any scheme, mended where it holds signs that an address may not
     * hold; empty where it is empty, longer than 8,192 UTF-16 units or no address.
     *
     * @param written the reference, absolute or relative
     * @param base what a relative one is relative to
     */
    public static Optional<URI> resolved(String written, URI base) {
        String address = onOneLine(written.strip());
        if (address.isEmpty() || address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return parse(address).flatMap(uri -> resolved(uri, base));
    }

    /** Browsers leave out tabs and ends of lines, wherever in an address they stand. */
    private static String onOneLine(String address) {
        boolean broken = address.indexOf('\n') >= 0 || address.indexOf('\r') >= 0 || address.indexOf('\t') >= 0;
        return broken ? address.replace("\n", "").replace("\r", "").replace("\t", "") : address;
    }

    private static Optional<URI> resolved(URI uri, URI base) {
        try {
            return Optional.of(uri.isAbsolute() ? uri : relativeTo(uri, base));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /**
     * Resolves as RFC 3986 does where {@link URI#resolve(URI)} does not: it joins a path to a host without a slash, which
     * names another host, and drops the last part of the path before a query that stands alone.
     */
    private static URI relativeTo(URI uri, URI base) {
        URI whole = base.getRawAuthority() != null && "".equals(base.getRawPath()) ? base.resolve("/") : base;
        boolean onlyQuery = "".equals(uri.getRawPath()) && uri.getRawAuthority() == null && uri.getRawQuery() != null;
        return onlyQuery && !whole.isOpaque() && whole.isAbsolute()
                ? URI.create(whole.getScheme() + "://" + whole.getRawAuthority() + whole.getRawPath() + uri)
                : whole.resolve(uri);
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException unescaped) {
            try {
                return Optional.of(new URI(escaped(address))).filter(WebAddresses::hasSoundHost);
            } catch (URISyntaxException wrong) {
                return Optional.empty();
            }
        }
    }

    /** A sign that had to be escaped makes no host. */
    private static boolean hasSoundHost(URI uri) {
        return uri.getRawAuthority() == null || uri.getRawAuthority().indexOf('%') < 0;
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length() + 16);
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean loose = c == '%' && !isHexPair(address, at + 1);
            if (c <= ' ' || UNSAFE.indexOf(c) >= 0 || loose || c == '[' || c == ']') {
                escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHexPair(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
