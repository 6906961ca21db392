package org.credibility.fetch.transport;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.credibility.evidence.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https address, read as browsers read it, without a fragment and without credentials.
 *
 * <p>After the WHATWG URL standard; where OkHttp takes more than the standard does, the address is refused. Never
 * changes; safe for use by several threads.
 */
public final class WebAddress {
    /** The longest address read, in UTF-16 code units. */
    public static final int MAX_LENGTH = 8192;

    /** RFC 3986 ends the host at the slash, so that it begins after the at sign; the WHATWG at the backslash. */
    private static final Pattern TWO_HOSTS = Pattern.compile("[^/?#]*//[^/?#\\\\]*\\\\[^/?#@]*@.*", Pattern.DOTALL);

    private static final String FORBIDDEN_IN_HOSTS = " #/:<>?@[\\]^|%";

    private final HttpUrl url;
    private @Nullable URI uri;

    private WebAddress(HttpUrl url) {
        this.url = url;
    }

    /**
     * Returns the address that a text spells.
     *
     * @throws RefusedException if it is no address, or one of another scheme
     */
    public static WebAddress of(String text) throws RefusedException {
        return read(text, null);
    }

    /**
     * Returns the address that a link on the page at this one leads to.
     *
     * @throws RefusedException if it is no address, or one of another scheme
     */
    public WebAddress resolve(String link) throws RefusedException {
        return read(link, url);
    }

    private static WebAddress read(String text, @Nullable HttpUrl base) throws RefusedException {
        if (text.length() > MAX_LENGTH) {
            throw new RefusedException(Outcome.BAD_URL, "the address has " + text.length() + " characters");
        }
        String bare = withoutControls(text);
        String scheme = scheme(bare);
        if (!scheme.isEmpty() && !isWeb(scheme)) {
            throw new RefusedException(Outcome.BLOCKED_SCHEME, "the scheme is " + scheme);
        }
        if (bare.indexOf('\\') >= 0 && TWO_HOSTS.matcher(bare).matches()) {
            throw new RefusedException(Outcome.BAD_URL, "the host can be read in two ways");
        }
        HttpUrl url = base == null ? HttpUrl.parse(bare) : base.resolve(bare);
        if (url == null) {
            throw new RefusedException(Outcome.BAD_URL, "this is no address");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new RefusedException(Outcome.BAD_URL, "the address holds a user's name or password");
        }
        HttpUrl read = plain(url, host(url.host()));
        if (read.toString().length() > MAX_LENGTH) {
            throw new RefusedException(Outcome.BAD_URL, "the address has more than " + MAX_LENGTH + " characters");
        }
        return new WebAddress(read);
    }

    /** Returns an address with another spelling of its host, and without its fragment. */
    private static HttpUrl plain(HttpUrl url, String host) {
        return host.equals(url.host()) && url.encodedFragment() == null
                ? url
                : url.newBuilder().host(host).fragment(null).build();
    }

    /** Returns the scheme that an address begins with; "" where it begins with none. */
    private static String scheme(String address) {
        int end = 0;
        while (end < address.length() && isSchemeCharacter(address.charAt(end), end)) {
            end++;
        }
        return end < address.length() && address.charAt(end) == ':' ? address.substring(0, end) : "";
    }

    private static boolean isSchemeCharacter(char c, int place) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (place > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
    }

    /** Without what the standard takes off: tabs and ends of lines anywhere, controls and blanks at both ends. */
    private static String withoutControls(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && text.charAt(begin) <= ' ') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(begin, end).replace("\t", "").replace("\n", "").replace("\r", "");
    }

    private static boolean isWeb(String scheme) {
        String name = scheme.toLowerCase(Locale.ROOT);
        return name.equals("http") || name.equals("https");
    }

    private static String host(String host) throws RefusedException {
        if (host.indexOf(':') >= 0) {
            return host;
        }
        if (host.isEmpty() || !isName(host)) {
            throw new RefusedException(Outcome.BAD_URL, "the host is no name");
        }
        if (!HostNumber.isMeant(host)) {
            return host;
        }
        return HostNumber.dotted(host)
                .orElseThrow(() -> new RefusedException(Outcome.BAD_URL, "the host is a number, but no address"));
    }

    private static boolean isName(String host) {
        for (int at = 0; at < host.length(); at++) {
            char c = host.charAt(at);
            if (c <= ' ' || c >= 0x7f || FORBIDDEN_IN_HOSTS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the host: a name in lower case, ASCII only, or an address; one of IPv6 without its brackets. */
    public String host() {
        return url.host();
    }

    /** Returns the port, said or meant. */
    public int port() {
        return url.port();
    }

    /** Returns host and port, joined by a colon; an address of IPv6 stands in brackets. */
    public String authority() {
        return (host().indexOf(':') < 0 ? host() : "[" + host() + "]") + ":" + port();
    }

    /** Returns what stands in the {@code Host} header: the port only where it is not the scheme's own. */
    String hostHeader() {
        return url.port() == HttpUrl.defaultPort(url.scheme())
                ? authority().substring(0, authority().lastIndexOf(':'))
                : authority();
    }

    /** Returns scheme, host and port: what one robots.txt is for. */
    public String origin() {
        return url.scheme() + "://" + authority();
    }

    /** Returns whether the connection is to be a secure one. */
    public boolean isSecure() {
        return url.isHttps();
    }

    /** Returns whether this is the front page of its host: no path, no query. */
    public boolean isHome() {
        return url.encodedPath().equals("/") && url.encodedQuery() == null;
    }

    /** Returns this address as the core knows addresses. */
    public URI toUri() {
        URI known = uri;
        if (known == null) {
            known = url.uri();
            uri = known;
        }
        return known;
    }

    HttpUrl toHttpUrl() {
        return url;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && url.equals(address.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
