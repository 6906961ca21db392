package org.credibility.fetch.transport;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Cookie;
import org.credibility.fetch.exchange.Answer;

/**
 * The cookies of one fetch. Each goes back to the host that set it, few and short ones only, and none outlives the
 * fetch.
 *
 * <p>Not safe for use by several threads.
 */
final class Cookies {
    private static final int MAX_COOKIES = 20;
    private static final int MAX_LENGTH = 4096;

    private final List<Kept> kept = new ArrayList<>();

    /** Keeps what an answer sets, in place of what its host has set by the same name. */
    void keep(WebAddress from, Answer answer) {
        for (String line : answer.headers("Set-Cookie")) {
            Cookie cookie = line.length() > MAX_LENGTH ? null : Cookie.parse(from.toHttpUrl(), line);
            if (cookie != null) {
                kept.removeIf(
                        old -> old.host.equals(from.host()) && old.cookie.name().equals(cookie.name()));
                kept.add(new Kept(from.host(), cookie));
            }
            if (kept.size() > MAX_COOKIES) {
                kept.remove(0);
            }
        }
    }

    /** Returns the value of the header that an address is asked with; "" for none. */
    String valueFor(WebAddress address) {
        StringBuilder value = new StringBuilder();
        for (Kept one : kept) {
            String pair = one.cookie.name() + "=" + one.cookie.value();
            boolean fits = value.length() + pair.length() + 2 <= MAX_LENGTH;
            if (fits && one.isFor(address)) {
                value.append(value.isEmpty() ? "" : "; ").append(pair);
            }
        }
        return value.toString();
    }

    /** One cookie and the host that set it. */
    private record Kept(String host, Cookie cookie) {
        boolean isFor(WebAddress address) {
            return host.equals(address.host())
                    && cookie.matches(address.toHttpUrl())
                    && cookie.expiresAt() > System.currentTimeMillis();
        }
    }
}
