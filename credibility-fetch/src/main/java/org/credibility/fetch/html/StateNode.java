package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;

/** A list, an object or a string in the data of a script. */
final class StateNode {
    /** Most objects hold few things, and there may be many of them. */
    private static final int FEW = 4;

    private final String name;
    private final String text;
    private final int place;
    private List<StateNode> children = List.of();
    private int words;

    /**
     * Takes what a script tells of it.
     *
     * @param name the name it has in the object around it; "" in a list
     * @param text the string; "" for a list or an object
     * @param place where in the script it begins, in UTF-16 units; a string inside a string begins where that one does
     */
    StateNode(String name, String text, int place) {
        this.name = name;
        this.text = text;
        this.place = place;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    int place() {
        return place;
    }

    /** Returns how many words of running text are inside, once they are counted. */
    int words() {
        return words;
    }

    void counted(int inside) {
        words = inside;
    }

    void add(StateNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(FEW);
        }
        children.add(child);
    }

    List<StateNode> children() {
        return children;
    }
}
