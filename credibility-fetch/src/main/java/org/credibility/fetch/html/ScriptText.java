package org.credibility.fetch.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The longest running text in the data of scripts that the page does not show. In data, an article is one long string, with or
 * without markup, or a list whose items are its paragraphs, each one string or pieces of one that links and emphasis part. So
 * the search goes down from the script with most running text to whatever holds most of it. A list whose items have titles of
 * their own is a list of other articles.
 */
final class ScriptText {
    private static final int MIN_SCRIPT = 500;
    private static final int MAX_CHARS = 4 << 20;

    /** The search goes on into what holds such a share of the running text. */
    private static final double MOST = 0.6;

    /** A string of fewer words is a label, or a piece of a paragraph. */
    private static final int MIN_WORDS = 8;

    /** No shorter string has so many words. */
    private static final int MIN_CHARS = 2 * MIN_WORDS - 1;

    /** A string of so many words is more than a paragraph: that the page shows its begin does not mean it shows all of it. */
    private static final int MANY_WORDS = 120;

    private static final int MAX_ITEMS = 2000;
    private static final Set<String> TITLES = Set.of("title", "headline");

    private final Set<String> known;

    private ScriptText(Set<String> shown) {
        known = new HashSet<>(shown);
    }

    /**
     * Returns the paragraphs of the text, or all of it in one string with markup; nothing where there is none.
     *
     * @param shown how paragraphs begin that the page shows, as {@link StateProse#begin} has it
     * @param fewest so many words of running text that the page does not show are to be in it
     */
    static List<ScriptParagraph> find(List<Element> scripts, Set<String> shown, int fewest) {
        ScriptText found = new ScriptText(shown);
        NodeBudget budget = new NodeBudget();
        StateNode fullest = new StateNode("", "", 0);
        int begin = -1;
        int chars = 0;
        for (Element script : scripts) {
            String data = PageCode.data(script);
            if (data.length() >= MIN_SCRIPT && data.length() <= MAX_CHARS - chars) {
                chars += data.length();
                StateNode state = StateScanner.scan(data, budget);
                if (found.count(state) > fullest.words()) {
                    fullest = state;
                    begin = begin(script);
                }
            }
        }
        return fullest.words() >= fewest ? paragraphs(fullest, begin) : List.of();
    }

    /** Returns where the data of a script begins in the file; -1 where that is not known. */
    private static int begin(Element script) {
        return script.dataNodes().stream()
                .findFirst()
                .map(DataNode::sourceRange)
                .filter(Range::isTracked)
                .map(Range::startPos)
                .orElse(-1);
    }

    /** Counts the words of running text in everything inside a node, of each text once. */
    private int count(StateNode node) {
        int sum = node.text().isEmpty() ? 0 : fresh(node.text());
        for (StateNode child : node.children()) {
            sum += count(child);
        }
        node.counted(sum);
        return sum;
    }

    private int fresh(String text) {
        int count = text.length() < MIN_CHARS ? 0 : StateProse.words(text);
        if (count < MIN_WORDS) {
            return 0;
        }
        boolean added = known.add(StateProse.begin(text));
        return added || count >= MANY_WORDS ? count : 0;
    }

    private static List<ScriptParagraph> paragraphs(StateNode state, int begin) {
        StateNode node = state;
        for (Optional<StateNode> next = Optional.of(state); next.isPresent(); next = most(node)) {
            node = next.get();
        }
        if (!node.text().isEmpty()) {
            return List.of(new ScriptParagraph(node.text(), place(node, begin)));
        }
        List<StateNode> items = node.children().stream().limit(MAX_ITEMS).toList();
        String name = name(items);
        long titled = items.stream()
                .filter(item -> item.words() > 0 && isTitled(item))
                .count();
        long counted = items.stream().filter(item -> item.words() > 0).count();
        return 2 * titled > counted
                ? List.of()
                : items.stream()
                        .map(item -> new ScriptParagraph(
                                joined(item, name, new StringBuilder()).toString(), place(item, begin)))
                        .filter(paragraph -> !paragraph.text().isBlank())
                        .toList();
    }

    private static int place(StateNode node, int begin) {
        return begin < 0 ? -1 : begin + node.place();
    }

    private static Optional<StateNode> most(StateNode node) {
        return node.children().stream()
                .max(Comparator.comparingInt(StateNode::words))
                .filter(child -> child.words() > MOST * node.words());
    }

    private static boolean isTitled(StateNode item) {
        return item.children().stream().anyMatch(child -> TITLES.contains(child.name()));
    }

    /** Returns the name that most of the running text in some items has. */
    private static String name(List<StateNode> items) {
        Map<String, Integer> names = new HashMap<>();
        items.forEach(item -> countNames(item, names));
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void countNames(StateNode node, Map<String, Integer> names) {
        if (!node.text().isEmpty()) {
            names.merge(node.name(), node.words(), Integer::sum);
        }
        node.children().forEach(child -> countNames(child, names));
    }

    private static StringBuilder joined(StateNode node, String name, StringBuilder text) {
        if (node.name().equals(name)) {
            text.append(node.text());
        }
        node.children().forEach(child -> joined(child, name, text));
        return text;
    }
}
