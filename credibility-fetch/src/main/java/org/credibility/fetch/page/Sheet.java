package org.credibility.fetch.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.metadata.PageMetadata;

/**
 * A web page on the table of its reader.
 *
 * @param arrival where it was found
 * @param kind the kind of content
 * @param encoding the encoding it was read in
 * @param html the page, with the text in it that a script would show
 * @param data what its JSON-LD says
 * @param shape how it is built
 */
record Sheet(Arrival arrival, ContentKind kind, Encoding encoding, HtmlPage html, LinkedData data, PageShape shape) {
    static Sheet of(Arrival arrival, ContentKind kind, Encoding encoding, HtmlPage page) {
        HtmlPage html = FilledPage.of(page);
        LinkedData data = LinkedData.of(html);
        return new Sheet(arrival, kind, encoding, html, data, PageShape.of(html, data));
    }

    /** Returns all that can be read. */
    Page page() {
        return page(PageMetadata.of(html, arrival.address(), data), Optional.of(text()));
    }

    /** Returns what it turned out to be, and its title; its text only where that is longer than what is kept of any. */
    Page outline() {
        PageMetadata title = PageMetadata.titleOf(html, arrival.address(), data);
        return page(title, isLong() ? Optional.of(text()) : Optional.empty());
    }

    private Page page(PageMetadata metadata, Optional<String> text) {
        return new Page(
                kind,
                Optional.of(encoding),
                Optional.of(metadata),
                text,
                List.of(),
                List.of(),
                Verdicts.decide(arrival, shape),
                Optional.of(html),
                Optional.of(data),
                MetaRefresh.target(arrival.address(), html.code(), shape),
                RobotsDirectives.forbidArchiving(html.code().contents("robots")));
    }

    private String text() {
        return shape.blocks().stream()
                .filter(PageBlock::isRead)
                .map(PageBlock::text)
                .collect(joining("\n"));
    }

    private boolean isLong() {
        long length = 0;
        for (PageBlock block : shape.blocks()) {
            length += block.isRead() ? block.text().length() + 1 : 0;
        }
        return length - 1 > Page.MAX_TEXT;
    }
}
