package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;

/** A list, an object or a string in the data of a script. */
final class StateNode {
    /** Most objects hold few things, and there may be many of them. */
    private static final int FEW = 4;

    private final String name;
    private final String text;
    private List<StateNode> children = List.of();
    private int words;

    /** Takes the name it has in the object around it, "" in a list, and the string; "" for a list or an object. */
    StateNode(String name, String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
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
