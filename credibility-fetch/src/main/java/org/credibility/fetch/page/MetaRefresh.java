package org.credibility.fetch.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.credibility.fetch.html.PageCode;
import org.credibility.fetch.link.WebAddresses;

/**
 * Where a page sends its reader by {@code <meta http-equiv=refresh>}, as link shorteners do: <a
 * href="https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh">HTML Standard, "shared
 * declarative refresh steps"</a>. A page that is to be read first, or that renews itself, sends nobody.
 */
final class MetaRefresh {
    /** Whoever waits longer is meant to read. */
    private static final int MAX_SECONDS = 10;

    /** A page with more running text is meant to be read. */
    private static final int MAX_WORDS = 40;

    private MetaRefresh() {}

    /** Returns the address to go on to; empty where the page is to be read. */
    static Optional<URI> target(URI address, PageCode code, PageShape shape) {
        if (shape.proseWords() > MAX_WORDS) {
            return Optional.empty();
        }
        return code.pragmas("refresh").stream()
                .map(content -> target(address, content))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<URI> target(URI address, String content) {
        int at = 0;
        while (at < content.length() && " \t\n\f\r".indexOf(content.charAt(at)) >= 0) {
            at++;
        }
        int digits = at;
        while (at < content.length() && content.charAt(at) >= '0' && content.charAt(at) <= '9') {
            at++;
        }
        boolean soon =
                at - digits <= 2 && (at == digits || Integer.parseInt(content.substring(digits, at)) <= MAX_SECONDS);
        int separator = separator(content, at);
        if (!soon || separator < 0) {
            return Optional.empty();
        }
        return WebAddresses.resolved(unquoted(content.substring(separator + 1).strip()), address)
                .filter(target -> !target.equals(address));
    }

    private static int separator(String content, int from) {
        for (int at = from; at < content.length(); at++) {
            if (content.charAt(at) == ';' || content.charAt(at) == ',') {
                return at;
            }
        }
        return -1;
    }

    private static String unquoted(String url) {
        String rest = url;
        if (rest.toLowerCase(Locale.ROOT).startsWith("url")) {
            String value = rest.substring(3).strip();
            rest = value.startsWith("=") ? value.substring(1).strip() : rest;
        }
        if (!rest.isEmpty() && (rest.charAt(0) == '"' || rest.charAt(0) == '\'')) {
            int end = rest.indexOf(rest.charAt(0), 1);
            rest = rest.substring(1, end < 0 ? rest.length() : end);
        }
        return rest;
    }
}
