package org.credibility.speech;

/** A cue with the source and the content that were found for it. Never changes as long as nobody changes its labels. */
final class Proposal {
    /** The role of a word of the source. */
    static final int SOURCE = RoleFeatures.SOURCE;
    /** The role of a word of the content. */
    static final int CONTENT = RoleFeatures.CONTENT;

    private final CueCandidate cue;
    private final int first;
    private final int[] labels;
    private final double probability;
    private final int rank;

    /**
     * Makes a proposal.
     *
     * @param cue the cue
     * @param first the word that the first label is of
     * @param labels a role for each word from there on: 0 neither, 1 source, 2 content
     * @param probability how probable these labels are
     * @param rank how many other labels of the cue are more probable
     */
    Proposal(CueCandidate cue, int first, int[] labels, double probability, int rank) {
        this.cue = cue;
        this.first = first;
        this.labels = labels;
        this.probability = probability;
        this.rank = rank;
    }

    CueCandidate cue() {
        return cue;
    }

    int first() {
        return first;
    }

    int[] labels() {
        return labels;
    }

    double probability() {
        return probability;
    }

    int rank() {
        return rank;
    }

    boolean is(int word, int role) {
        int at = word - first;
        return at >= 0 && at < labels.length && labels[at] == role;
    }

    /** Returns how many words have a role. */
    int count(int role) {
        int count = 0;
        for (int label : labels) {
            count += label == role ? 1 : 0;
        }
        return count;
    }

    /** Returns the role of the word at an index of the labels, -1 outside them. */
    int role(int at) {
        return at < 0 || at >= labels.length ? -1 : labels[at];
    }

    /** Returns the first word of a role, -1 if there is none. */
    int firstOf(int role) {
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] == role) {
                return first + at;
            }
        }
        return -1;
    }

    /** Returns the last word of a role, -1 if there is none. */
    int lastOf(int role) {
        for (int at = labels.length - 1; at >= 0; at--) {
            if (labels[at] == role) {
                return first + at;
            }
        }
        return -1;
    }
}
