package org.credibility.fetch.html;

/** How many more lists, objects and strings are read of the scripts of a page, all of them together. */
final class NodeBudget {
    static final int MAX_NODES = 300_000;

    private int left = MAX_NODES;

    boolean isSpent() {
        return left <= 0;
    }

    void spend() {
        left--;
    }
}
