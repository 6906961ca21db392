package org.credibility.syntax;

import java.util.Arrays;

/**
 * Tells which moves cost the fewest arcs of the right tree, from any state, one that went astray too [1].
 *
 * <p>[1] Y. Goldberg, J. Nivre, <i>A Dynamic Oracle for Arc-Eager Dependency Parsing</i>, COLING 2012.
 */
final class ParserOracle {
    private final int[] heads;
    private final int[] labels;
    private final int[][] dependents;

    private ParserOracle(int[] heads, int[] labels) {
        this.heads = heads;
        this.labels = labels;
        int[] counts = new int[heads.length + 1];
        for (int head : heads) {
            counts[head]++;
        }
        dependents = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int at = heads.length - 1; at >= 0; at--) {
            dependents[heads[at]][--counts[heads[at]]] = at;
        }
    }

    /** Returns the oracle of a sentence; the root's place is behind its last word. */
    static ParserOracle of(ParsedSentence sentence) {
        int[] heads = new int[sentence.size()];
        int[] labels = new int[sentence.size()];
        for (int at = 0; at < heads.length; at++) {
            ParsedWord word = sentence.word(at);
            heads[at] = word.isRoot() ? heads.length : word.head();
            labels[at] = LabelFeatures.RELATIONS.number(word.relation());
        }
        return new ParserOracle(heads, labels);
    }

    /** Returns the number of the best move by score among those that cost least. */
    int best(ParserState state, int[] scores) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < ParserMove.MOVES.size(); at++) {
            if (ParserMove.of(at).isPossible(state)) {
                int cost = cost(state, ParserMove.of(at));
                if (cost < least || (cost == least && scores[at] > scores[best])) {
                    best = at;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** Returns the number of a word's right label. */
    int label(int word) {
        return labels[word];
    }

    /** Returns whether an arc is part of the right tree. */
    boolean isRight(int head, int word) {
        return heads[word] == head;
    }

    private int cost(ParserState state, ParserMove move) {
        return switch (move) {
            case SHIFT -> shift(state);
            case REDUCE -> waiting(state.stacked(0), state);
            case LEFT -> left(state);
            case RIGHT -> right(state);
        };
    }

    /** The next word can no more hang on a word of the stack, nor one of them on it. */
    private int shift(ParserState state) {
        return (state.isOnStack(heads[state.next()]) ? 1 : 0) + stacked(state.next(), state);
    }

    /** The top can no more hang on a later word, nor a word still to be read on the top. */
    private int left(ParserState state) {
        return (heads[state.stacked(0)] > state.next() ? 1 : 0) + waiting(state.stacked(0), state);
    }

    /** The next word can no more hang on another word, nor a word of the stack on it. */
    private int right(ParserState state) {
        int head = heads[state.next()];
        boolean lost = head != state.stacked(0) && (head > state.next() || state.isOnStack(head));
        return (lost ? 1 : 0) + stacked(state.next(), state);
    }

    /** How many dependents of a word are still to be read. */
    private int waiting(int word, ParserState state) {
        int count = 0;
        for (int dependent : dependents[word]) {
            count += dependent >= state.next() ? 1 : 0;
        }
        return count;
    }

    /** How many dependents of a word stand on the stack without a head. */
    private int stacked(int word, ParserState state) {
        int count = 0;
        for (int dependent : dependents[word]) {
            count += state.isOnStack(dependent) && state.head(dependent) == ParserState.NONE ? 1 : 0;
        }
        return count;
    }
}
