package org.credibility.fetch.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
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
        UNSEEN,
        HIDDEN,
        WITHOUT_SCRIPT,
        CONTROL,
        MARGIN,
        MAIN,
        HEADING,
        LINK
    }

    private static final Map<Trait, Set<String>> NAMES = Map.of(
            Trait.UNSEEN,
            Set.of(
                    "head",
                    "script",
                    "style",
                    "template",
                    "svg",
                    "math",
                    "object",
                    "iframe",
                    "canvas",
                    "audio",
                    "video"),
            Trait.WITHOUT_SCRIPT,
            Set.of("noscript"),
            Trait.CONTROL,
            Set.of("button", "select", "textarea", "label", "option"),
            Trait.MARGIN,
            Set.of("nav", "footer", "aside", "dialog"),
            Trait.MAIN,
            Set.of("main"),
            Trait.HEADING,
            Set.of("h1", "h2"));

    private static final Map<String, Set<Trait>> TRAITS = traits();
    private static final Set<String> WHOLE_PAGES = Set.of("html", "body", "main", "article");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedWords;
    private final Deque<Set<Trait>> open = new ArrayDeque<>();
    private final EnumMap<Trait, Integer> inside = new EnumMap<>(Trait.class);

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
        traits.forEach(trait -> inside.merge(trait, 1, Integer::sum));
        if (traits.contains(Trait.MAIN)) {
            outerMargins.push(count(Trait.MARGIN));
            inside.put(Trait.MARGIN, 0);
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
            inside.put(Trait.MARGIN, outerMargins.pop());
        }
        traits.forEach(trait -> inside.merge(trait, -1, Integer::sum));
    }

    private boolean isIn(Trait trait) {
        return count(trait) > 0;
    }

    private int count(Trait trait) {
        Integer count = inside.get(trait);
        return count == null ? 0 : count;
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
        NAMES.forEach((trait, names) -> names.forEach(name -> traits.put(name, Set.of(trait))));
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
            inside.merge(Trait.CONTROL, 1, Integer::sum);
            add(input.attr("value"));
            end();
            inside.merge(Trait.CONTROL, -1, Integer::sum);
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
