package org.credibility.fetch.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.page.PageBlock.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the blocks that a reader sees, in one pass that does not recur. */
final class BlockWalk implements NodeVisitor {
    private static final Set<String> MARGIN_ROLES =
            Set.of("navigation", "contentinfo", "complementary", "banner", "dialog", "alertdialog", "search");

    /** What being inside an element does to its words. */
    private enum Trait {
        UNSEEN("head", "script", "style", "template", "svg", "math", "object", "iframe", "canvas", "audio", "video"),
        HIDDEN,
        WITHOUT_SCRIPT("noscript"),
        CONTROL("button", "select", "textarea", "label", "option"),
        MARGIN("nav", "footer", "aside", "dialog"),
        MAIN("main"),
        HEADING("h1", "h2"),
        LINK;

        private final Set<String> names;

        Trait(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Map<String, Set<Trait>> TRAITS = traits();
    private static final Set<String> WHOLE_PAGES = Set.of("html", "body", "main", "article");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedWords;
    private final Deque<Set<Trait>> open = new ArrayDeque<>();
    private final int[] inside = new int[Trait.values().length];

    /** The margins around each main: they do not count inside it, since a navigation before it may never be closed. */
    private final Deque<Integer> outerMargins = new ArrayDeque<>();

    private BlockWalk() {}

    /** Returns the blocks of a page in order, none of them empty. */
    static List<PageBlock> blocks(Document page) {
        BlockWalk walk = new BlockWalk();
        page.traverse(walk);
        walk.end();
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, element.normalName());
        } else if (node instanceof TextNode words && !isIn(Trait.UNSEEN)) {
            add(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, open.pop());
        }
    }

    private void enter(Element element, String name) {
        Set<Trait> traits = traits(element, name);
        if (standsAlone(element, traits)) {
            end();
        } else if (name.equals("br")) {
            text.append(' ');
        }
        open.push(traits);
        for (Trait trait : traits) {
            inside[trait.ordinal()]++;
        }
        if (traits.contains(Trait.MAIN)) {
            outerMargins.push(inside[Trait.MARGIN.ordinal()]);
            inside[Trait.MARGIN.ordinal()] = 0;
        }
        if (name.equals("input")) {
            addButton(element);
        }
    }

    private void leave(Element element, Set<Trait> traits) {
        if (standsAlone(element, traits)) {
            end();
        }
        if (traits.contains(Trait.MAIN)) {
            inside[Trait.MARGIN.ordinal()] = outerMargins.pop();
        }
        for (Trait trait : traits) {
            inside[trait.ordinal()]--;
        }
    }

    private boolean isIn(Trait trait) {
        return inside[trait.ordinal()] > 0;
    }

    /** Elements that HTML does not know are parts of a line, unless a hyphen tells that they are whole parts of a page. */
    private static boolean standsAlone(Element element, Set<Trait> traits) {
        return element.isBlock()
                || traits.contains(Trait.CONTROL)
                || traits.contains(Trait.HIDDEN)
                || traits.contains(Trait.WITHOUT_SCRIPT)
                || element.normalName().indexOf('-') > 0;
    }

    private static Set<Trait> traits(Element element, String name) {
        Set<Trait> known = TRAITS.getOrDefault(name, Set.of());
        if (element.attributesSize() == 0) {
            return known;
        }
        Set<Trait> traits = known.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(known);
        addIf(isMargin(element), Trait.MARGIN, traits);
        addIf(isHidden(element, name), Trait.HIDDEN, traits);
        addIf(name.equals("a") && element.hasAttr("href"), Trait.LINK, traits);
        return traits;
    }

    private static void addIf(boolean so, Trait trait, Set<Trait> traits) {
        if (so) {
            traits.add(trait);
        }
    }

    private static Map<String, Set<Trait>> traits() {
        Map<String, Set<Trait>> traits = new HashMap<>();
        for (Trait trait : Trait.values()) {
            trait.names.forEach(name -> traits.put(name, Set.of(trait)));
        }
        return Map.copyOf(traits);
    }

    private static boolean isMargin(Element element) {
        return MARGIN_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.attr("aria-modal").equals("true");
    }

    /** A whole page hidden by a style is one that a script will show. */
    private static boolean isHidden(Element element, String name) {
        return (element.hasAttr("hidden") || hidesByStyle(element.attr("style"))) && !WHOLE_PAGES.contains(name);
    }

    private static boolean hidesByStyle(String style) {
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void addButton(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (!isIn(Trait.UNSEEN) && (type.equals("submit") || type.equals("button"))) {
            end();
            inside[Trait.CONTROL.ordinal()]++;
            add(input.attr("value"));
            end();
            inside[Trait.CONTROL.ordinal()]--;
        }
    }

    private void add(String words) {
        text.append(words);
        if (isIn(Trait.LINK)) {
            linkedWords += Words.count(words);
        }
    }

    private void end() {
        String folded = Words.folded(text);
        if (!folded.isEmpty()) {
            int words = Words.count(folded);
            blocks.add(new PageBlock(folded, part(), words, Math.min(words, linkedWords)));
        }
        text.setLength(0);
        linkedWords = 0;
    }

    private Part part() {
        if (isIn(Trait.HIDDEN)) {
            return Part.HIDDEN;
        }
        if (isIn(Trait.WITHOUT_SCRIPT)) {
            return Part.WITHOUT_SCRIPT;
        }
        if (isIn(Trait.CONTROL)) {
            return Part.CONTROL;
        }
        if (isIn(Trait.MARGIN)) {
            return Part.MARGIN;
        }
        return isIn(Trait.HEADING) ? Part.HEADING : Part.TEXT;
    }
}
