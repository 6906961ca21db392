package org.credibility.fetch.transport;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Request;

/**
 * The way of one fetch from the address asked for to the one that answers: each redirect is a hop.
 *
 * <p>Not safe for use by several threads.
 */
public final class Trail {
    private final WebAddress start;
    private final Identity identity;
    private final RedirectPolicy redirects;
    private final List<URI> hops = new ArrayList<>();
    private final Cookies cookies = new Cookies();
    private final Set<String> visited = new HashSet<>();
    private WebAddress current;

    /**
     * Creates the trail that begins at an address.
     *
     * @param redirects how far it goes on from there
     */
    public Trail(WebAddress start, Identity identity, RedirectPolicy redirects) {
        this.start = start;
        this.current = start;
        this.identity = identity;
        this.redirects = redirects;
        visited.add(mark());
    }

    /** Returns the address to ask next, or the one that answered last. */
    public WebAddress current() {
        return current;
    }

    /** Returns where the redirects led, one after the other. */
    public List<URI> hops() {
        return List.copyOf(hops);
    }

    /** Returns the request to the current address. */
    public Request request() {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Host", current.hostHeader()));
        headers.addAll(identity.headers());
        String value = cookies.valueFor(current);
        if (!value.isEmpty()) {
            headers.add(new Header("Cookie", value));
        }
        return new Request(current.toUri(), headers);
    }

    /** Keeps the cookies of an answer of the current address. */
    public void keepCookies(Answer answer) {
        cookies.keep(current, answer);
    }

    /** Returns where an answer redirects to, as it says; empty where it does not. */
    public static Optional<String> redirect(Answer answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> answer.header("Location");
            default -> Optional.empty();
        };
    }

    /**
     * Follows a link of the answer.
     *
     * @throws RefusedException if it leads nowhere, back, to a host that is not to be asked, or from a secure address to one
     *     that is not
     */
    public void follow(String link) throws RefusedException {
        WebAddress next = current.resolve(link);
        if (current.isSecure() && !next.isSecure()) {
            throw new RefusedException(
                    Outcome.BLOCKED_SCHEME, "a secure address redirects to one that is not: " + next);
        }
        hops.add(next.toUri());
        redirects.check(start, next);
        current = next;
        if (hops.size() > redirects.most()) {
            throw new RefusedException(Outcome.TOO_MANY_REDIRECTS, hops.size() + " redirects");
        }
        if (!visited.add(mark())) {
            throw new RefusedException(Outcome.TOO_MANY_REDIRECTS, "it redirects back to " + next);
        }
    }

    /** The same address with other cookies is another place: walls of cookies let in who comes back with one. */
    private String mark() {
        return cookies.valueFor(current) + " " + current;
    }
}
