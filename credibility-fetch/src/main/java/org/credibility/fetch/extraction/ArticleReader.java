package org.credibility.fetch.extraction;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Link;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.link.PageLink;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageReader;
import org.credibility.fetch.page.PageVerdict;

/** Reads a body as {@link PageReader} does; where it is an article, its text is the article alone. */
public final class ArticleReader {
    /** So many of the links of one article are told. */
    private static final int MOST_CITATIONS = 50;

    private ArticleReader() {}

    /**
     * Returns what a body holds.
     *
     * @param arrival where it was found
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static Page read(Arrival arrival, Optional<String> contentType, Payload body) {
        return article(PageReader.read(arrival, contentType, body));
    }

    /** Returns the same of a page that was read already, without the page itself. */
    public static Page article(Page page) {
        Optional<Extraction> article = page.html()
                .filter(html -> page.verdict().kind() == PageVerdict.Kind.ARTICLE)
                .map(html -> extract(html, page))
                .filter(found -> !found.body().isEmpty());
        return page.reduced(
                article.map(Extraction::text).or(page::text),
                article.map(Extraction::provenanceNotes).orElse(List.of()),
                article.map(ArticleReader::citations).orElse(List.of()));
    }

    /** What the words of an article link to on other sites; its own site and further stories are no sources of it. */
    private static List<URI> citations(Extraction article) {
        return article.links().stream()
                .filter(link -> link.reach() == PageLink.Reach.EXTERNAL)
                .filter(link -> link.kind() != Link.Kind.EMBED && link.kind() != Link.Kind.RELATED)
                .map(link -> link.address().resolved())
                .distinct()
                .limit(MOST_CITATIONS)
                .toList();
    }

    private static Extraction extract(HtmlPage html, Page page) {
        LinkedData data = page.linkedData().orElseGet(() -> LinkedData.of(html));
        PageMetadata metadata = page.metadata().orElseGet(() -> PageMetadata.of(html, html.base(), data));
        return ArticleExtractor.extract(html, data, page.verdict(), metadata);
    }
}
