package org.credibility.fetch.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.Words;

/** The headline of a page: the first heading that agrees with what the page is called to be shared, else that. */
final class Headline {
    private static final double AGREES = 0.5;

    private Headline() {}

    static Optional<String> of(HtmlPage page) {
        Optional<String> told = page.code().property("og:title").or(page.code()::title);
        Optional<String> heading = page.blocks().stream()
                .filter(block -> block.container().tag().equals("h1"))
                .map(HtmlBlock::text)
                .filter(text -> told.isEmpty() || agrees(text, told.get()))
                .findFirst();
        return heading.or(() -> told);
    }

    private static boolean agrees(String heading, String title) {
        Set<String> named = new HashSet<>(Words.of(title));
        List<String> words = Words.of(heading);
        return !words.isEmpty() && words.stream().filter(named::contains).count() > AGREES * words.size();
    }
}
