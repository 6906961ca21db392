package org.credibility.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.credibility.text.Span;

/**
 * A link of an article.
 *
 * @param anchor the linked words, half-open, in UTF-16 code units of the article's untouched text
 * @param target where the link leads
 * @param kind what the link is to the reader
 */
public record Link(Span anchor, URI target, Kind kind) {
    /** What a link is to the reader. */
    public enum Kind {
        /** Words of running text. */
        INLINE,
        /** The way from an embedded post to the post itself. */
        EMBED,
        /** A note at the foot of the text. */
        FOOTNOTE,
        /** The title of a work that is cited. */
        CITATION,
        /** A line that says where the matter is from: "Source: …", "Via: …". */
        SOURCE_LINE,
        /** Another story that the reader may like. */
        RELATED
    }

    /** Returns a link in running text. */
    public Link(Span anchor, URI target) {
        this(anchor, target, Kind.INLINE);
    }

    /**
     * Returns the page that an address leads to: the address without its fragment, which names a place on the page (RFC
     * 3986, section 3.5).
     */
    public static String pageOf(URI address) {
        String whole = address.toString();
        int fragment = whole.indexOf('#');
        return fragment < 0 ? whole : whole.substring(0, fragment);
    }

    /** Checks that every part is given. */
    public Link {
        requireNonNull(anchor, "anchor");
        requireNonNull(target, "target");
        requireNonNull(kind, "kind");
    }
}
