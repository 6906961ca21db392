package org.credibility.speech;

/** A trained chain: scores the labels of lattices. Implementations never change and are safe for use by several threads. */
interface ChainScorer {
    /** Returns a lattice without room yet that suits the scorer, for many chains one after the other. */
    Lattice lattice();

    /** Returns the scores of a lattice's labels. */
    ChainScores score(Lattice lattice);
}
