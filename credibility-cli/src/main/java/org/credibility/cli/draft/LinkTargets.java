package org.credibility.cli.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells where a link leads, if that is a page that could be a source. */
public final class LinkTargets {
    private static final int MAX_ADDRESS = 8_192;

    private LinkTargets() {}

    /**
     * Returns the absolute address of a page; empty for a place on the same page, a mail address and the like.
     *
     * @param base what a relative address is relative to; empty where that is not known
     */
    public static Optional<URI> page(String written, Optional<URI> base) {
        String address = written.strip();
        if (address.isEmpty() || address.startsWith("#") || address.length() > MAX_ADDRESS) {
            return Optional.empty();
        }
        return parse(address)
                .map(uri -> base.map(page -> resolved(page, uri)).orElse(uri))
                .filter(LinkTargets::isPage);
    }

    /** Returns the address as it is written, mended where it holds signs that an address may not hold. */
    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException unescaped) {
            try {
                return Optional.of(new URI(escaped(address)));
            } catch (URISyntaxException wrong) {
                return Optional.empty();
            }
        }
    }

    /** "//example.org/a" has a host but no scheme. */
    private static URI resolved(URI base, URI uri) {
        return uri.isAbsolute() ? uri : base.resolve(uri);
    }

    private static boolean isPage(URI uri) {
        String scheme = uri.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        return web && uri.getRawAuthority() != null;
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length() + 16);
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            boolean percent = c == '%' && !isHexPair(address, at + 1);
            if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0 || percent) {
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
