package org.credibility.fetch.extraction;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageReader;
import org.credibility.fetch.page.PageVerdict;

/** Reads a body as {@link PageReader} does; where it is an article, its text is the article alone. */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * Returns what a body holds.
     *
     * @param arrival where it was found
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static Page read(Arrival arrival, Optional<String> contentType, Payload body) {
        Page page = PageReader.read(arrival, contentType, body);
        Optional<Extraction> article = page.html()
                .filter(html -> page.verdict().kind() == PageVerdict.Kind.ARTICLE)
                .map(html -> extract(html, page))
                .filter(found -> !found.body().isEmpty());
        return page.reduced(
                article.map(Extraction::text).or(page::text),
                article.map(Extraction::provenanceNotes).orElse(List.of()));
    }

    private static Extraction extract(HtmlPage html, Page page) {
        LinkedData data = page.linkedData().orElseGet(() -> LinkedData.of(html));
        PageMetadata metadata = page.metadata().orElseGet(() -> PageMetadata.of(html, html.base(), data));
        return ArticleExtractor.extract(html, data, page.verdict(), metadata);
    }
}
