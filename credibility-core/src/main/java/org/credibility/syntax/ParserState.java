package org.credibility.syntax;

import java.util.Arrays;

/**
 * Where an arc-eager parse [1] stands: a stack of words that wait, the words still to be read, and the arcs drawn so
 * far. The root stands behind the last word [2], so that whatever is left on the stack in the end hangs on it. Where
 * there is no word there is {@link #NONE}, and it has no head, label or dependents.
 *
 * <p>[1] J. Nivre, <i>An Efficient Algorithm for Projective Dependency Parsing</i>, IWPT 2003. [2] M. Ballesteros, J.
 * Nivre, <i>Going to the Roots of Dependency Parsing</i>, Computational Linguistics 39(1), 2013.
 */
final class ParserState {
    static final int NONE = -1;

    private final int size;
    private final int[] heads;
    private final int[] labels;
    private final Side left;
    private final Side right;
    private final int[] stack;
    private final boolean[] onStack;
    private int depth;
    private int next;

    /** The dependents that words have on one side: the outermost, the one before it, how many, which labels. */
    private static final class Side {
        private final int[] outer;
        private final int[] inner;
        private final int[] counts;
        private final long[] labels;

        Side(int length) {
            outer = filled(length);
            inner = filled(length);
            counts = new int[length];
            labels = new long[length];
        }

        void add(int head, int word, int label) {
            inner[head] = outer[head];
            outer[head] = word;
            counts[head]++;
            labels[head] |= 1L << label;
        }

        int labels(int word) {
            return word < 0 ? 0 : (int) (labels[word] ^ (labels[word] >>> Integer.SIZE) * 31);
        }
    }

    ParserState(int size) {
        this.size = size;
        heads = filled(size + 1);
        labels = filled(size + 1);
        left = new Side(size + 1);
        right = new Side(size + 1);
        stack = new int[size + 1];
        onStack = new boolean[size + 1];
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }

    private static int at(int[] values, int word) {
        return word < 0 ? NONE : values[word];
    }

    /** Returns the next word to read; the root behind the last one. */
    int next() {
        return next;
    }

    /** Returns the word so far below the top of the stack. */
    int stacked(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** Returns how many words the stack holds. */
    int depth() {
        return depth;
    }

    boolean isOnStack(int word) {
        return onStack[word];
    }

    /** Returns whether a place is that of the root. */
    boolean isRoot(int place) {
        return place == size;
    }

    /** Returns the head of a word, which may be the place of the root. */
    int head(int word) {
        return at(heads, word);
    }

    /** Returns the number of a word's relation to its head. */
    int label(int word) {
        return at(labels, word);
    }

    /** Returns the outermost dependent before a word. */
    int left(int word) {
        return at(left.outer, word);
    }

    /** Returns the dependent before a word that is the next one to the outermost. */
    int secondLeft(int word) {
        return at(left.inner, word);
    }

    /** Returns the outermost dependent behind a word. */
    int right(int word) {
        return at(right.outer, word);
    }

    /** Returns the dependent behind a word that is the next one to the outermost. */
    int secondRight(int word) {
        return at(right.inner, word);
    }

    int leftCount(int word) {
        return word < 0 ? 0 : left.counts[word];
    }

    int rightCount(int word) {
        return word < 0 ? 0 : right.counts[word];
    }

    /** Returns a number that stands for the set of labels of the dependents before a word. */
    int leftLabels(int word) {
        return left.labels(word);
    }

    /** Returns a number that stands for the set of labels of the dependents behind a word. */
    int rightLabels(int word) {
        return right.labels(word);
    }

    boolean isEnded() {
        return depth == 0 && next == size;
    }

    /** Returns whether no more than one move is possible: nothing is on the stack, or nothing left to read. */
    boolean isForced() {
        return depth == 0 || next == size;
    }

    boolean canShift() {
        return next < size;
    }

    boolean canReduce() {
        return depth > 0 && heads[stack[depth - 1]] != NONE;
    }

    boolean canArcLeft() {
        return depth > 0 && heads[stack[depth - 1]] == NONE;
    }

    boolean canArcRight() {
        return depth > 0 && next < size;
    }

    void shift() {
        onStack[next] = true;
        stack[depth++] = next++;
    }

    void reduce() {
        onStack[stack[--depth]] = false;
    }

    /** Hangs the top of the stack on the next word and takes it off. */
    void arcLeft(int label) {
        int word = stack[depth - 1];
        heads[word] = next;
        labels[word] = label;
        left.add(next, word, label);
        reduce();
    }

    /** Hangs the next word on the top of the stack and reads it. */
    void arcRight(int label) {
        int head = stack[depth - 1];
        heads[next] = head;
        labels[next] = label;
        right.add(head, next, label);
        shift();
    }
}
