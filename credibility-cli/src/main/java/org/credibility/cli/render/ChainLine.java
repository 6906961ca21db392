package org.credibility.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.credibility.source.Chain;

/** A chain on one line, origin first, such as "internal sources ← @kimmonismus"; long names give way, short ones stay. */
final class ChainLine {
    private final TerminalText terminal;
    private final String arrow;

    ChainLine(TerminalText terminal) {
        this.terminal = terminal;
        this.arrow = terminal.plain(" ← ");
    }

    String render(Chain chain, int columns) {
        List<String> names = chain.hops().stream()
                .map(hop -> terminal.show(PlainWords.source(hop.source())))
                .toList();
        int room = columns - (names.size() - 1) * arrow.length();
        int longest = longestAllowed(names, room);
        return names.stream().map(name -> terminal.cut(name, longest)).collect(Collectors.joining(arrow));
    }

    /** Returns the greatest width such that all names, cut to it, fit into the room together. */
    private static int longestAllowed(List<String> names, int room) {
        int left = room;
        int open = names.size();
        List<Integer> widths = names.stream().map(TerminalText::width).sorted().toList();
        for (int width : widths) {
            if (width * open > left) {
                return Math.max(1, left / open);
            }
            left -= width;
            open--;
        }
        return Integer.MAX_VALUE;
    }
}
