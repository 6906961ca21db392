package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The meta elements of a page by their names in lower case, whichever attribute names them. */
final class MetaTags {
    /** So many meta elements are kept. */
    private static final int MAX_TAGS = 500;

    /** So much of a content is kept, in UTF-16 units. */
    private static final int MAX_CONTENT = 4096;

    private static final List<String> NAMES = List.of("property", "name", "itemprop");

    private final Map<String, List<String>> contents = new HashMap<>();
    private int tags;

    /** Takes a meta element; one without a name or content tells nothing. */
    void add(Element meta) {
        if (tags++ >= MAX_TAGS) {
            return;
        }
        String content = content(meta.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String naming : NAMES) {
            String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
            }
        }
    }

    /** Many pages escape what is escaped already. */
    private static String content(String written) {
        String folded = ElementText.folded(written, MAX_CONTENT);
        return folded.indexOf('&') < 0 ? folded : Parser.unescapeEntities(folded, false);
    }

    /** Returns all contents of a name, in order. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** Returns the first content of a name; empty where there is none. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
