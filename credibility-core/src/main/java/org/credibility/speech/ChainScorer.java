package org.credibility.speech;

/** A trained chain: scores the labels of lattices. Implementations never change and are safe for use by several threads. */
interface ChainScorer {
    /** Returns the scores of a lattice's labels. */
    ChainScores score(Lattice lattice);
}
