package org.credibility.fetch.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credibility.fetch.page.PageBlock.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the blocks that a reader sees, in one pass that does not recur. */
final class BlockWalk implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "head", "script", "style", "template", "svg", "math", "object", "iframe", "canvas", "audio", "video");
    private static final Set<String> MARGINS = Set.of("nav", "footer", "aside", "dialog");
    private static final Set<String> MARGIN_ROLES =
            Set.of("navigation", "contentinfo", "complementary", "banner", "dialog", "alertdialog", "search");
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "label", "option");
    private static final Set<String> HEADINGS = Set.of("h1", "h2");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedWords;
    private int unseen;
    private int hidden;
    private int margins;
    private int controls;
    private int headings;
    private int links;
    private int withoutScript;

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
            enter(element, 1);
        } else if (node instanceof TextNode words && unseen == 0) {
            add(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
        }
    }

    /** Counts an element in, or out again with a step of -1. */
    private void enter(Element element, int step) {
        String name = element.normalName();
        if (standsAlone(element, name) || isHidden(element, name)) {
            end();
        } else if (name.equals("br")) {
            text.append(' ');
        }
        unseen += UNSEEN.contains(name) ? step : 0;
        hidden += isHidden(element, name) ? step : 0;
        if (name.equals("main")) {
            crossMain(step);
        }
        margins += isMargin(element, name) ? step : 0;
        controls += CONTROLS.contains(name) ? step : 0;
        headings += HEADINGS.contains(name) ? step : 0;
        links += name.equals("a") && element.hasAttr("href") ? step : 0;
        withoutScript += name.equals("noscript") ? step : 0;
        if (step > 0 && name.equals("input")) {
            addButton(element);
        }
    }

    private void crossMain(int step) {
        if (step > 0) {
            outerMargins.push(margins);
            margins = 0;
        } else {
            margins = outerMargins.pop();
        }
    }

    private static boolean standsAlone(Element element, String name) {
        return element.isBlock() || CONTROLS.contains(name) || name.equals("noscript") || name.contains("-");
    }

    private static boolean isMargin(Element element, String name) {
        return MARGINS.contains(name)
                || MARGIN_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.attr("aria-modal").equals("true");
    }

    /** A whole page hidden by a style is one that a script will show. */
    private static boolean isHidden(Element element, String name) {
        if (element.attributesSize() == 0
                || Set.of("html", "body", "main", "article").contains(name)) {
            return false;
        }
        return element.hasAttr("hidden") || hidesByStyle(element.attr("style"));
    }

    private static boolean hidesByStyle(String style) {
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void addButton(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (unseen == 0 && (type.equals("submit") || type.equals("button"))) {
            end();
            controls++;
            add(input.attr("value"));
            end();
            controls--;
        }
    }

    private void add(String words) {
        text.append(words);
        if (links > 0) {
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
        if (hidden > 0) {
            return Part.HIDDEN;
        }
        if (withoutScript > 0) {
            return Part.WITHOUT_SCRIPT;
        }
        if (controls > 0) {
            return Part.CONTROL;
        }
        if (margins > 0) {
            return Part.MARGIN;
        }
        return headings > 0 ? Part.HEADING : Part.TEXT;
    }
}
