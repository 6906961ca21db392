package org.credibility.speech;

/**
 * How good a proposal probably is.
 *
 * @param found how probable it is that it is an attribution, exact or not
 * @param exact how probable it is that source and content are the very words
 */
record GradeChances(double found, double exact) {}
