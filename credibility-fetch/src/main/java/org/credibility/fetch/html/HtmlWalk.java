package org.credibility.fetch.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its blocks, in one pass that does not recur. */
final class HtmlWalk implements NodeVisitor {
    private static final int STANDS_ALONE =
            Trait.CONTROL.bit() | Trait.HIDDEN.bit() | Trait.WITHOUT_SCRIPT.bit() | Trait.ITEM.bit();

    /** What may stand in the middle of a sentence, though the parser counts it among the blocks. */
    private static final Set<String> PARTS_OF_LINES = Set.of(
            "ins", "del", "script", "style", "link", "meta", "template", "svg", "math", "video", "audio", "canvas");

    private static final int MARGIN = Integer.numberOfTrailingZeros(Trait.MARGIN.bit());

    private final PageCode code = new PageCode();
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<HtmlContainer> containers = new ArrayList<>();
    private final BlockText text = new BlockText();
    private final int[] inside = new int[Trait.values().length];
    private int traits;
    private int[] open = new int[64];
    private int depth;
    private @Nullable HtmlContainer container;

    /** The margins around each main: they do not count inside it, since a navigation before it may never be closed. */
    private final Deque<Integer> outerMargins = new ArrayDeque<>();

    private HtmlWalk() {}

    static HtmlWalk through(Document page) {
        HtmlWalk walk = new HtmlWalk();
        page.traverse(walk);
        return walk;
    }

    PageCode code() {
        return code;
    }

    List<HtmlBlock> blocks() {
        return List.copyOf(blocks);
    }

    List<HtmlContainer> containers() {
        return List.copyOf(containers);
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof Element element) {
            code.add(element);
            enter(element, element.normalName());
        } else if (node instanceof TextNode words && !isIn(Trait.UNSEEN)) {
            text.add(words, traits);
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (node instanceof Element element) {
            leave(element, open[--depth]);
        }
    }

    private void enter(Element element, String name) {
        int own = Trait.of(element, name);
        if (standsAlone(element, own)) {
            end();
            container = new HtmlContainer(containers.size(), element, container, blocks.size());
            containers.add(container);
        } else if (name.equals("br") && text.breakLine()) {
            end();
        }
        push(own);
        if ((own & Trait.LINK.bit()) != 0) {
            text.openLink(element);
        }
        if (name.equals("input")) {
            addButton(element);
        }
    }

    private void leave(Element element, int own) {
        if (standsAlone(element, own)) {
            end();
            leaveContainer();
        }
        if ((own & Trait.LINK.bit()) != 0) {
            text.closeLink();
        }
        pop(own);
    }

    private void leaveContainer() {
        if (container != null) {
            container.endAt(blocks.size());
            container = container.around();
        }
    }

    private void push(int own) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = own;
        for (int left = own; left != 0; left &= left - 1) {
            inside[Integer.numberOfTrailingZeros(left)]++;
        }
        traits |= own;
        if ((own & Trait.MAIN.bit()) != 0) {
            outerMargins.push(inside[MARGIN]);
            setMargins(0);
        }
    }

    private void pop(int own) {
        if ((own & Trait.MAIN.bit()) != 0) {
            setMargins(outerMargins.pop());
        }
        for (int left = own; left != 0; left &= left - 1) {
            int trait = Integer.numberOfTrailingZeros(left);
            if (--inside[trait] == 0) {
                traits &= ~(1 << trait);
            }
        }
    }

    private void setMargins(int count) {
        inside[MARGIN] = count;
        traits = count > 0 ? traits | Trait.MARGIN.bit() : traits & ~Trait.MARGIN.bit();
    }

    private boolean isIn(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Elements that HTML does not know are parts of a line, unless a hyphen tells that they are whole parts of a page. */
    private static boolean standsAlone(Element element, int own) {
        return (element.isBlock() && !PARTS_OF_LINES.contains(element.normalName()))
                || (own & STANDS_ALONE) != 0
                || element.normalName().indexOf('-') > 0
                || element instanceof Document;
    }

    private void addButton(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (!isIn(Trait.UNSEEN) && (type.equals("submit") || type.equals("button"))) {
            end();
            push(Trait.CONTROL.bit());
            text.add(new TextNode(input.attr("value")), traits);
            end();
            pop(open[--depth]);
        }
    }

    private void end() {
        if (container != null) {
            text.block(blocks.size(), container, traits).ifPresent(blocks::add);
        }
    }
}
