package org.credibility.speech;

/**
 * Words that may be a cue.
 *
 * @param begin the first word
 * @param end the word behind the last one
 * @param probability how probable it is
 */
record CueCandidate(int begin, int end, double probability) {
    boolean overlaps(CueCandidate other) {
        return begin < other.end && other.begin < end;
    }
}
