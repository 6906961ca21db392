package org.credibility.fetch.metadata;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells links that lead to the page of an author, by their relation or a part of their path. */
final class AuthorLinks {
    private static final int MAX_ADDRESS = 500;

    private static final Set<String> FOLDERS = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "columnist",
            "columnists",
            "contributor",
            "contributors",
            "editor",
            "journalist",
            "journalists",
            "people",
            "person",
            "producers",
            "profile",
            "profiles",
            "reporter",
            "reporters",
            "staff",
            "team",
            "writer",
            "writers");

    private AuthorLinks() {}

    static boolean leadsToAuthor(Element anchor) {
        return isRelated(anchor) || isInFolder(anchor.attributes().get("href"));
    }

    static boolean isRelated(Element anchor) {
        String relation = anchor.attributes().get("rel");
        return !relation.isEmpty() && (' ' + relation.toLowerCase(Locale.ROOT) + ' ').contains(" author ");
    }

    /** Returns whether the path goes on behind a folder of authors. */
    private static boolean isInFolder(String address) {
        if (address.length() > MAX_ADDRESS) {
            return false;
        }
        int begin = address.indexOf("://");
        int at = address.indexOf('/', begin < 0 ? 0 : begin + 3);
        while (at >= 0) {
            int next = address.indexOf('/', at + 1);
            if (next < 0 || next + 1 == address.length()) {
                return false;
            }
            if (next - at > 5 && next - at < 15 && FOLDERS.contains(address.substring(at + 1, next))) {
                return address.indexOf('?', at) < 0 || address.indexOf('?', at) > next;
            }
            at = next;
        }
        return false;
    }
}
