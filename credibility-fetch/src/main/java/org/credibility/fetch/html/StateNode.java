package org.credibility.fetch.html;

import java.util.ArrayList;
import java.util.List;

/** A list, an object or a string in the data of a script. */
final class StateNode {
    private final String name;
    private final String text;
    private final List<StateNode> children = new ArrayList<>();

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

    void add(StateNode child) {
        children.add(child);
    }

    List<StateNode> children() {
        return children;
    }
}
