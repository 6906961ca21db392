package org.credibility.lab.corpus;

/** The one table of folds by which everything on the rumours of the development data is cross-validated: by claim. */
public final class Folds {
    /** How many folds there are. */
    public static final int COUNT = 5;

    private Folds() {}

    /** Returns the fold of a claim by its id, from 0: the hash code of the id modulo {@link #COUNT}. */
    public static int of(String claim) {
        return Math.floorMod(claim.hashCode(), COUNT);
    }
}
