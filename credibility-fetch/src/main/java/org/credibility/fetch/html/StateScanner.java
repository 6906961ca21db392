package org.credibility.fetch.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the data in scripts, of which only the strings and what holds them count. It is JSON in the middle of a program, in
 * parts or cut off, so there is no grammar: braces open and close, strings in double quotes stand between them, and a string
 * or a word before a colon is a name. Linear in the script; nothing makes it throw.
 */
final class StateScanner {
    private static final int MAX_DEPTH = 100;

    /** Data is written as a string in the data once, at times twice. */
    private static final int MAX_WRAPPINGS = 3;

    private static final int MIN_WRAPPED = 500;

    private final char[] script;
    private final Deque<StateNode> open = new ArrayDeque<>();
    private final int wrappings;
    private final int wrapped;
    private final NodeBudget budget;
    private int tooDeep;
    private String name = "";
    private boolean isEscaped;

    private StateScanner(String script, int wrappings, int wrapped, NodeBudget budget, StateNode root) {
        this.script = script.toCharArray();
        this.budget = budget;
        this.wrappings = wrappings;
        this.wrapped = wrapped;
        open.push(root);
    }

    /** Returns what a script holds, in a list, as far as a budget goes. */
    static StateNode scan(String script, NodeBudget budget) {
        StateNode root = new StateNode("", "", 0);
        new StateScanner(script, 0, 0, budget, root).read();
        return root;
    }

    private void read() {
        int at = 0;
        while (at < script.length && !budget.isSpent()) {
            char c = script[at];
            if (c == '"') {
                at = string(at);
            } else {
                if (c == '{' || c == '[') {
                    open(at);
                } else if (c == '}' || c == ']') {
                    close();
                } else if (c == ',' || c == ';') {
                    name = "";
                }
                at++;
            }
        }
    }

    private void open(int at) {
        if (open.size() > MAX_DEPTH) {
            tooDeep++;
            return;
        }
        StateNode node = new StateNode(name, "", place(at));
        add(node);
        open.push(node);
        name = "";
    }

    private void close() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.size() > 1) {
            open.pop();
        }
        name = "";
    }

    private void add(StateNode node) {
        budget.spend();
        open.element().add(node);
    }

    /** Reads a string; one that the line ends in is none, and what is left of the line is lost. Returns where to go on. */
    private int string(int quote) {
        int end = end(quote + 1);
        if (end == script.length || script[end] != '"') {
            return end;
        }
        int next = end + 1;
        while (next < script.length && script[next] <= ' ') {
            next++;
        }
        if (next < script.length && script[next] == ':') {
            name = new String(script, quote + 1, end - quote - 1);
        } else {
            text(words(quote + 1, end), quote + 1);
            name = "";
        }
        return next;
    }

    private String words(int begin, int end) {
        return isEscaped ? StateString.unescaped(script, begin, end) : new String(script, begin, end - begin);
    }

    private void text(String text, int at) {
        boolean isWrapping = text.length() >= MIN_WRAPPED && (text.charAt(0) == '{' || text.charAt(0) == '[');
        if (isWrapping && wrappings < MAX_WRAPPINGS) {
            new StateScanner(text, wrappings + 1, place(at), budget, open.element()).read();
        } else if (!text.isBlank()) {
            add(new StateNode(name, text, place(at)));
        }
    }

    private int place(int at) {
        return wrappings == 0 ? at : wrapped;
    }

    /** Returns where a string ends, or the line or the script, if that is before; tells whether signs in it are escaped. */
    private int end(int from) {
        int at = from;
        isEscaped = false;
        while (at < script.length) {
            char c = script[at];
            if (c == '"' || c == '\n') {
                return at;
            }
            isEscaped |= c == '\\';
            at += c == '\\' ? 2 : 1;
        }
        return script.length;
    }
}
