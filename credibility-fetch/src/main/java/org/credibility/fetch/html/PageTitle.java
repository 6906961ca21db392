package org.credibility.fetch.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of the title of a page by which data in scripts is known to be about it. Only a page that says that it is an article
 * has such: the title of any other shell is that of the site, which stands in all its settings.
 */
final class PageTitle {
    /** So much of a script of JSON-LD is searched, in UTF-16 units. */
    private static final int MAX_CHARS = 1 << 20;

    private static final Pattern ARTICLE = Pattern.compile(
            "\"@type\"\\s{0,9}:\\s{0,9}\\[?\\s{0,9}\"[A-Za-z:/.]{0,40}(?:Article|BlogPosting|Report)\"");

    private PageTitle() {}

    /** Returns the first such words that are not of the name of the site. */
    static Optional<String> probe(PageCode code) {
        if (!isOfArticle(code)) {
            return Optional.empty();
        }
        String site = folded(code.property("og:site_name").orElse(""));
        return code.title().stream()
                .flatMap(title -> ScriptFilling.PROBE.matcher(title).results().map(MatchResult::group))
                .filter(words -> !site.contains(folded(words)))
                .findFirst();
    }

    private static boolean isOfArticle(PageCode code) {
        return code.property("og:type").filter("article"::equalsIgnoreCase).isPresent()
                || code.property("article:published_time").isPresent()
                || code.linkedData().stream().anyMatch(script -> isOfArticle(script.data()));
    }

    private static boolean isOfArticle(String data) {
        return ARTICLE.matcher(data.substring(0, Math.min(data.length(), MAX_CHARS)))
                .find();
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
