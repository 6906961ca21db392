package org.credibility.claim;

/** Where in the article a claim stands, and so how much it weighs in the article's summary. */
public enum Salience {
    /** In the headline. */
    HEADLINE,
    /** In the first paragraph after the headline. */
    LEAD,
    /** In the body. */
    BODY,
    /** A background fact, wherever it stands. */
    BACKGROUND
}
