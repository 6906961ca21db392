package org.credibility.fetch;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.extraction.ArticleReader;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageReader;

/** How far bodies are read. */
enum ReadingDepth {
    /** Up to the article on a page, and the notes in which it says where it comes from. */
    ARTICLE,
    /** Up to what a page turned out to be and tells of itself; its text is all the words it shows. */
    VERDICT;

    /** Returns what a body holds; the end of a text is only missing where it is missing of an article, too. */
    Page read(Arrival arrival, Optional<String> contentType, Payload body) {
        if (this == ARTICLE) {
            return ArticleReader.read(arrival, contentType, body);
        }
        Page page = PageReader.read(arrival, contentType, body);
        boolean mayBeCut =
                page.text().filter(text -> text.length() > Reading.MAX_TEXT).isPresent();
        return mayBeCut ? ArticleReader.article(page) : page.reduced(page.text(), List.of(), List.of());
    }
}
