package org.credibility.fetch.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.credibility.document.Link;
import org.credibility.fetch.html.PageCode;
import org.credibility.fetch.link.WebAddresses;

/**
 * Where a page sends its reader by {@code <meta http-equiv=refresh>} or a header, as link shorteners do: <a
 * href="https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh">HTML Standard, "shared
 * declarative refresh steps"</a>. A page that is to be read first, or that renews itself, sends nobody.
 */
public final class MetaRefresh {
    /** Whoever waits longer is meant to read. */
    private static final int MAX_SECONDS = 10;

    /** A page with more running text is meant to be read. */
    private static final int MAX_WORDS = 40;

    private static final String SPACE = " \t\n\f\r";
    private static final String DIGITS = "0123456789";
    private static final String SEPARATORS = ";,";

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

    /**
     * Returns the address to go on to by a {@code Refresh} header, which holds whatever the page says; empty where it leads
     * nowhere else, or where there is time to read the page.
     *
     * @param address the address of the page
     * @param content the value of the header
     */
    public static Optional<URI> target(URI address, String content) {
        int digits = skip(SPACE, content, 0);
        int end = skip(DIGITS, content, digits);
        int url = url(content, skip(DIGITS + ".", content, end));
        if (seconds(content.substring(digits, end)) > MAX_SECONDS || url == content.length()) {
            return Optional.empty();
        }
        return WebAddresses.resolved(unquoted(content.substring(url).strip()), address)
                .filter(target -> !isSamePage(target, address));
    }

    /** Returns a number of seconds, or one that is too large where it is. */
    private static int seconds(String digits) {
        int zeros = skip("0", digits, 0);
        String number = digits.substring(zeros);
        return number.isEmpty() ? 0 : number.length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(number);
    }

    /** Returns where the address begins behind a time that ends at a place; the end where no separator comes first. */
    private static int url(String content, int time) {
        int separator = skip(SPACE, content, time);
        boolean sign = separator < content.length() && SEPARATORS.indexOf(content.charAt(separator)) >= 0;
        if (!sign && separator == time) {
            return content.length();
        }
        return skip(SPACE, content, sign ? separator + 1 : separator);
    }

    private static int skip(String signs, String content, int from) {
        int at = from;
        while (at < content.length() && signs.indexOf(content.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A page that sends to a part of itself only renews itself. */
    private static boolean isSamePage(URI target, URI address) {
        return Link.pageOf(target).equals(Link.pageOf(address));
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
