package org.credibility.fetch.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.fetch.page.PageVerdict.Kind;

/**
 * A link to something in particular that ends at the front page of the site or of a section: what sites do with links to
 * what they no longer have. A short link of another host may well mean the front page it leads to.
 */
final class FrontPage {
    /** An article at the root of its own host has so many words of running text. */
    private static final int ARTICLE_WORDS = 150;

    /** A short link has one segment of at most so many letters and digits. */
    private static final Pattern SHORT_LINK = Pattern.compile("/[a-z0-9]{1,12}/?");

    /** The paths of front pages, of languages too. */
    private static final Pattern HOME = Pattern.compile(
            "/?|(?:/([a-z]{2})(?:[-_][a-z]{2,4})?)?/?(?:(?:index|home|default|main)(?:\\.\\w{2,5})?/?)?");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private FrontPage() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        if (!arrival.isElsewhere() || isArticle(shape)) {
            return Optional.empty();
        }
        if (leadsHome(arrival)) {
            return verdict("the home page", arrival);
        }
        boolean section = leadsUp(arrival) && !shape.isMarkedAsArticle() && Verdicts.isList(shape);
        return section ? verdict("the page of a section", arrival) : Optional.empty();
    }

    private static Optional<PageVerdict> verdict(String where, Arrival arrival) {
        return Verdicts.verdict(
                Kind.FRONT_PAGE,
                List.of("redirected from " + path(arrival.requested()) + " to " + where + " "
                        + path(arrival.address())));
    }

    private static boolean isArticle(PageShape shape) {
        return shape.isMarkedAsArticle()
                && shape.proseWords() >= ARTICLE_WORDS
                && 2 * shape.linkedWords() < shape.visibleWords();
    }

    private static boolean leadsHome(Arrival arrival) {
        if (!isHome(arrival.address()) || isShortLink(arrival)) {
            return false;
        }
        return !isHome(arrival.requested()) || lostItsQuery(arrival);
    }

    /** Returns whether the link named something by a query at the root, and the query is gone. */
    private static boolean lostItsQuery(Arrival arrival) {
        String query = arrival.requested().getRawQuery();
        return query != null
                && query.chars().anyMatch(Character::isDigit)
                && !query.startsWith("utm_")
                && arrival.address().getRawQuery() == null;
    }

    private static boolean isShortLink(Arrival arrival) {
        return !sameSite(arrival)
                && SHORT_LINK.matcher(path(arrival.requested())).matches();
    }

    private static boolean sameSite(Arrival arrival) {
        return host(arrival.requested()).equals(host(arrival.address()));
    }

    /** Returns whether the link ends at a folder that the address asked for lies in. */
    private static boolean leadsUp(Arrival arrival) {
        String folder = path(arrival.address());
        String requested = path(arrival.requested());
        return sameSite(arrival)
                && requested.startsWith(folder.endsWith("/") ? folder : folder + "/")
                && requested.length() > folder.length() + 1;
    }

    private static boolean isHome(URI address) {
        Matcher home = HOME.matcher(path(address));
        return home.matches() && (home.group(1) == null || LANGUAGES.contains(home.group(1)));
    }

    private static String path(URI address) {
        return Objects.requireNonNullElse(address.getPath(), "").toLowerCase(Locale.ROOT);
    }

    private static String host(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
