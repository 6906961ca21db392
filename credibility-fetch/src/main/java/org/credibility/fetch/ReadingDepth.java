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
    ARTICLE {
        @Override
        Page read(Arrival arrival, Optional<String> contentType, Payload body) {
            return ArticleReader.read(arrival, contentType, body);
        }
    },
    /** Up to what a page turned out to be, and its title. */
    OUTLINE {
        @Override
        Page read(Arrival arrival, Optional<String> contentType, Payload body) {
            Page page = PageReader.outline(arrival, contentType, body);
            // the end of a text is missing only where it is missing of an article, too
            return page.isLong()
                    ? ArticleReader.read(arrival, contentType, body)
                    : page.reduced(Optional.empty(), List.of(), List.of());
        }
    };

    /** Returns what a body holds. */
    abstract Page read(Arrival arrival, Optional<String> contentType, Payload body);
}
