package org.credibility.document;

/**
 * A user's own rating of an outlet, best first. No ratings are shipped: they come from the caller or a tier file.
 */
public enum Tier {
    /** Very careful sourcing, corrections made openly. */
    A,
    /** Usually careful. */
    B,
    /** Mixed; the same as an outlet without a tier. */
    C,
    /** Often careless. */
    D,
    /** Known to publish what does not hold. */
    E
}
