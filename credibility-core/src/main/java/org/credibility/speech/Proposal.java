package org.credibility.speech;

/** A cue with the source and the content that were found for it. Never changes as long as nobody changes its labels. */
final class Proposal {
    /** The role of a word of the source. */
    static final int SOURCE = RoleFeatures.SOURCE;
    /** The role of a word of the content. */
    static final int CONTENT = RoleFeatures.CONTENT;

    private static final int ROLES = 3;
    private static final int NONE = -1;

    private final CueCandidate cue;
    private final int first;
    private final int[] labels;
    private final double probability;
    private final int rank;
    private final RoleChances chances;
    private final int[] counts = new int[ROLES];
    private final int[] firsts = {NONE, NONE, NONE};
    private final int[] lasts = {NONE, NONE, NONE};

    /**
     * Makes a proposal.
     *
     * @param cue the cue
     * @param first the word that the first label is of
     * @param labels a role for each word from there on: 0 neither, 1 source, 2 content
     * @param probability how probable these labels are
     * @param rank how many other labels of the cue are more probable
     * @param chances how probable the roles of the words are
     */
    Proposal(CueCandidate cue, int first, int[] labels, double probability, int rank, RoleChances chances) {
        this.cue = cue;
        this.first = first;
        this.labels = labels;
        this.probability = probability;
        this.rank = rank;
        this.chances = chances;
        for (int at = 0; at < labels.length; at++) {
            int role = labels[at];
            counts[role]++;
            firsts[role] = firsts[role] == NONE ? first + at : firsts[role];
            lasts[role] = first + at;
        }
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

    RoleChances chances() {
        return chances;
    }

    boolean is(int word, int role) {
        int at = word - first;
        return at >= 0 && at < labels.length && labels[at] == role;
    }

    /** Returns how many words have a role. */
    int count(int role) {
        return counts[role];
    }

    /** Returns the role of the word at an index of the labels, -1 outside them. */
    int role(int at) {
        return at < 0 || at >= labels.length ? -1 : labels[at];
    }

    /** Returns the first word of a role, -1 if there is none. */
    int firstOf(int role) {
        return firsts[role];
    }

    /** Returns the last word of a role, -1 if there is none. */
    int lastOf(int role) {
        return lasts[role];
    }

    /** Returns how many words have a role here and in another proposal. */
    int common(Proposal other, int role) {
        int common = 0;
        int end = Math.min(lasts[role], other.lasts[role]);
        for (int word = Math.max(firsts[role], other.firsts[role]); word >= 0 && word <= end; word++) {
            common += is(word, role) && other.is(word, role) ? 1 : 0;
        }
        return common;
    }

    /** Returns the share of the words that have a role here or in another proposal that have it in both; 1 if none has. */
    double share(Proposal other, int role) {
        int common = common(other, role);
        int either = counts[role] + other.counts[role] - common;
        return either == 0 ? 1 : (double) common / either;
    }
}
