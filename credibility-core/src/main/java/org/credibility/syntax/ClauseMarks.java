package org.credibility.syntax;

/** Where the finite verbs, quotation marks and other marks of clauses stand in a tagged sentence. */
final class ClauseMarks {
    private static final int MANY_VERBS = 4;
    private static final int MOST_MARKS = 2;

    private final int size;
    private final int[] nextVerb;
    private final int[] verbsFrom;
    private final int[] quoted;
    private final int[][] before = new int[4][];

    ClauseMarks(int[] tags) {
        size = tags.length;
        nextVerb = new int[size + 1];
        verbsFrom = new int[size + 1];
        quoted = new int[size + 1];
        for (int kind = 0; kind < before.length; kind++) {
            before[kind] = new int[size + 1];
        }
        readBackwards(tags);
        readForwards(tags);
    }

    private void readBackwards(int[] tags) {
        nextVerb[size] = size;
        for (int at = size - 1; at >= 0; at--) {
            boolean verb = kind(tags[at]) == 0;
            nextVerb[at] = verb ? at : nextVerb[at + 1];
            verbsFrom[at] = verbsFrom[at + 1] + (verb ? 1 : 0);
        }
    }

    private void readForwards(int[] tags) {
        for (int at = 0; at < size; at++) {
            PartOfSpeech tag = PennTagger.TAGS.value(tags[at]);
            quoted[at + 1] = tag == PartOfSpeech.OPENING_QUOTE ? 1 : tag == PartOfSpeech.CLOSING_QUOTE ? 0 : quoted[at];
            for (int kind = 0; kind < before.length; kind++) {
                before[kind][at + 1] = before[kind][at] + (kind(tags[at]) == kind ? 1 : 0);
            }
        }
    }

    private static int kind(int tag) {
        return switch (PennTagger.TAGS.value(tag)) {
            case VBD, VBZ, VBP, MD -> 0;
            case COMMA -> 1;
            case OPENING_QUOTE, CLOSING_QUOTE, COLON -> 2;
            case CC -> 3;
            default -> -1;
        };
    }

    /** Returns the first finite verb from a word on; the place behind the last word where there is none. */
    int verbFrom(int word) {
        return nextVerb[Math.min(word, size)];
    }

    /** Returns how many finite verbs there are from a word on; many are as one number. */
    int verbsFrom(int word) {
        return Math.min(MANY_VERBS, verbsFrom[word]);
    }

    /** Returns 1 for a word behind an opening quotation mark that is not closed before it, else 0. */
    int quotedAt(int word) {
        return word < 0 ? 0 : quoted[word];
    }

    /** Returns a number that tells how many marks of each kind stand between two words, many as a few. */
    int between(int first, int second) {
        int found = 0;
        for (int[] count : before) {
            found = (MOST_MARKS + 1) * found + Math.min(MOST_MARKS, count[second] - count[first + 1]);
        }
        return found;
    }
}
