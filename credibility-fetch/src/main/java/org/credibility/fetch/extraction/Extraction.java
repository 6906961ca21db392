package org.credibility.fetch.extraction;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.page.PageVerdict;

/**
 * The article of a page.
 *
 * @param title its headline; empty where none was found
 * @param body the blocks of its body, in the order of the page; each knows its runs in the source and its links
 * @param trimmed the blocks between and around them that are no part of it
 * @param confidence how well the ways to find it agree, from 0 to 1
 * @param verdict what the page is
 */
public record Extraction(
        Optional<String> title,
        List<HtmlBlock> body,
        List<TrimmedBlock> trimmed,
        double confidence,
        PageVerdict verdict) {
    /** Copies the lists and checks that every part is given. */
    public Extraction {
        requireNonNull(title, "title");
        body = List.copyOf(body);
        trimmed = List.copyOf(trimmed);
        requireNonNull(verdict, "verdict");
    }

    /** Returns the body as a text, a line for each block. */
    public String text() {
        return body.stream().map(HtmlBlock::text).collect(joining("\n"));
    }
}
