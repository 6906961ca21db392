package org.credibility.cli.draft;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.document.Block;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the words of a page from its tree, in the order of the file. */
final class HtmlWalk implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "audio",
            "canvas",
            "datalist",
            "head",
            "iframe",
            "math",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "video");

    private static final Set<String> PLAIN_BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "form",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "main",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("blockquote", Block.Kind.QUOTATION),
            Map.entry("button", Block.Kind.OTHER),
            Map.entry("caption", Block.Kind.OTHER),
            Map.entry("figcaption", Block.Kind.OTHER),
            Map.entry("footer", Block.Kind.OTHER),
            Map.entry("h1", Block.Kind.HEADING),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING),
            Map.entry("li", Block.Kind.LIST_ITEM),
            Map.entry("menu", Block.Kind.OTHER),
            Map.entry("nav", Block.Kind.OTHER),
            Map.entry("td", Block.Kind.OTHER),
            Map.entry("th", Block.Kind.OTHER));

    private final Stretch stretch;
    private final BlockCollector blocks;
    private final Optional<URI> base;
    private final Deque<Context> contexts = new ArrayDeque<>();
    private int unseen;

    HtmlWalk(Stretch stretch, BlockCollector blocks, Block.Kind kind, Optional<URI> base) {
        this.stretch = stretch;
        this.blocks = blocks;
        this.base = base;
        contexts.push(new Context(kind, 0, false));
        blocks.begin(kind, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        } else if (node instanceof Comment comment && comment.sourceRange().isTracked()) {
            blocks.remark(
                    comment.getData(), stretch.begin() + comment.sourceRange().startPos());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void text(TextNode node) {
        if (unseen == 0 && node.sourceRange().isTracked()) {
            int shift = stretch.begin();
            Literals.ofHtml(stretch, blocks.text())
                    .add(
                            node.getWholeText(),
                            shift + node.sourceRange().startPos(),
                            shift + node.sourceRange().endPos());
        }
    }

    private void open(Element element, String name) {
        if (isUnseen(element, name)) {
            unseen++;
        } else if (name.equals("br")) {
            blocks.breakLine();
        } else if (name.equals("a") && element.hasAttr("href")) {
            blocks.openLink(LinkTargets.page(element.attr("href"), base));
        } else if (KINDS.containsKey(name)) {
            boolean cell = name.equals("td") || name.equals("th");
            contexts.push(new Context(kindOf(name), level(name), cell && !isFixed()));
            begin();
        } else if (PLAIN_BLOCKS.contains(name)) {
            begin();
            paragraphInCell(name);
        }
    }

    /** A cell that holds paragraphs is one of a page laid out as a table. */
    private void paragraphInCell(String name) {
        if (name.equals("p") && contexts.element().cell()) {
            blocks.begin(Block.Kind.PARAGRAPH, 0);
        }
    }

    private void close(Element element, String name) {
        if (isUnseen(element, name)) {
            unseen--;
        } else if (name.equals("a") && element.hasAttr("href")) {
            blocks.closeLink();
        } else if (KINDS.containsKey(name)) {
            contexts.pop();
            begin();
        } else if (PLAIN_BLOCKS.contains(name)) {
            begin();
        }
    }

    private void begin() {
        blocks.begin(contexts.element().kind(), contexts.element().level());
    }

    /** What is no prose stays none whatever it is made of: the items of a menu are no list of claims. */
    private Block.Kind kindOf(String name) {
        return isFixed() && !name.equals("h1") ? Block.Kind.OTHER : KINDS.getOrDefault(name, Block.Kind.OTHER);
    }

    private boolean isFixed() {
        Context around = contexts.element();
        return around.kind() == Block.Kind.OTHER && !around.cell();
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 0;
    }

    private static boolean isUnseen(Element element, String name) {
        return UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /**
     * What words at hand belong to.
     *
     * @param kind the kind of their block
     * @param level the level of their heading, or 0
     * @param cell whether they stand in a cell of a table, and not in a menu or the like
     */
    private record Context(Block.Kind kind, int level, boolean cell) {}
}
