package org.credibility.fetch.metadata;

/** What a class or an id says that an element is, in the words that authors of pages use for it. */
enum Mark {
    /** It names an author. */
    BYLINE,
    /** It tells a day. */
    DATELINE,
    /** Readers speak in it. */
    COMMENTS,
    /** It tells of other pages, or of something else than the article. */
    OTHERS;

    /** Returns the bit of the mark in a set of marks, which are kept for no longer than a page. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** Returns whether it is in a set of marks, a bit for each. */
    boolean isIn(int marks) {
        return (marks & bit()) != 0;
    }
}
