package org.credibility.fetch.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.page.PageVerdict.Kind;

/**
 * Reads a body, unpacked already, into a page: its kind, its encoding, its words, and what it turned out to be. All of it
 * is linear in the body; no page makes it throw.
 */
public final class PageReader {
    private PageReader() {}

    /**
     * Returns what a body holds.
     *
     * @param arrival where it was found
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static Page read(Arrival arrival, Optional<String> contentType, Payload body) {
        return read(arrival, contentType, body, Sheet::page);
    }

    /**
     * Returns what a body turns out to be, and its title: of what a web page tells of itself nothing else, and of its text
     * nothing but one that is longer than {@link Page#MAX_TEXT}.
     *
     * @param arrival where it was found
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static Page outline(Arrival arrival, Optional<String> contentType, Payload body) {
        return read(arrival, contentType, body, Sheet::outline);
    }

    private static Page read(
            Arrival arrival, Optional<String> contentType, Payload body, Function<Sheet, Page> reading) {
        ContentKind kind = ContentKind.of(contentType, body);
        if (!kind.isReadable()) {
            return unreadable(kind, arrival, contentType);
        }
        Encoding encoding = encoding(contentType, body);
        String source = body.read(bytes -> EncodingSniffer.decode(bytes, encoding));
        return kind == ContentKind.TEXT
                ? plain(arrival, encoding, source)
                : reading.apply(Sheet.of(arrival, kind, encoding, parse(kind, source, arrival)));
    }

    /**
     * Returns the characters of a body, as {@link #read} reads them; empty where it is no text.
     *
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static Optional<String> source(Optional<String> contentType, Payload body) {
        return ContentKind.of(contentType, body).isReadable()
                ? Optional.of(characters(contentType, body))
                : Optional.empty();
    }

    private static String characters(Optional<String> contentType, Payload body) {
        Encoding encoding = encoding(contentType, body);
        return body.read(bytes -> EncodingSniffer.decode(bytes, encoding));
    }

    private static Encoding encoding(Optional<String> contentType, Payload body) {
        Optional<String> label = contentType.flatMap(ContentKind::label);
        return body.read(bytes -> EncodingSniffer.sniff(bytes, label));
    }

    private static Page unreadable(ContentKind kind, Arrival arrival, Optional<String> contentType) {
        PageVerdict verdict = arrival.isError()
                ? new PageVerdict(Kind.ERROR, List.of("status " + arrival.status()))
                : new PageVerdict(Kind.UNREADABLE, List.of(kind + " by type " + contentType.orElse("(none)")));
        return Page.outlined(kind, Optional.empty(), Optional.empty(), verdict, Optional.empty(), false);
    }

    private static Page plain(Arrival arrival, Encoding encoding, String text) {
        PageVerdict verdict = PageVerdict.of(arrival, text);
        return new Page(
                ContentKind.TEXT,
                Optional.of(encoding),
                Optional.empty(),
                Optional.of(text),
                List.of(),
                List.of(),
                verdict,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static HtmlPage parse(ContentKind kind, String source, Arrival arrival) {
        return kind == ContentKind.XHTML
                ? HtmlPage.ofXml(source, arrival.address())
                : HtmlPage.of(source, arrival.address());
    }
}
