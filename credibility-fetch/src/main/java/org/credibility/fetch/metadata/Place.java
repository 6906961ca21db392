package org.credibility.fetch.metadata;

/** Where a page tells something of itself. */
public enum Place {
    /** The heading of the article. */
    HEADING,
    /** JSON-LD in the words of schema.org. */
    LINKED_DATA,
    /** A meta element, Open Graph and its kin among them. */
    META,
    /** Microdata on an element of the page. */
    MICRODATA,
    /** A link with a relation. */
    LINK,
    /** A time element. */
    TIME,
    /** An element that is marked as a byline or a dateline by its class. */
    BYLINE,
    /** Words of the page. */
    TEXT,
    /** The title element. */
    TITLE,
    /** The address of the page. */
    ADDRESS
}
