package org.credibility.speech;

/**
 * A cue with the source and the content that were found for it.
 *
 * @param cueBegin the first token of the cue
 * @param cueEnd the token behind it
 * @param cueProbability how probable it is a cue
 * @param base the token that the first label is of
 * @param labels a role for each token of the window
 * @param probability how probable these labels are
 * @param rank how many other labels of the cue are more probable
 */
public record Proposal(int cueBegin, int cueEnd, double cueProbability, int base, int[] labels, double probability, int rank) {
    boolean is(int token, int label) {
        int at = token - base;
        return at >= 0 && at < labels.length && labels[at] == label;
    }
}
