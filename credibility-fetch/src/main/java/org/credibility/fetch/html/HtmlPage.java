package org.credibility.fetch.html;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * A web page, parsed once and laid flat. Reading is linear in the page, and no page makes it throw. Immutable as long as
 * nobody changes its {@link #document()}; to be read by one thread at a time.
 */
public final class HtmlPage {
    /** So many elements may stand in each other; what is deeper is read as if it stood beside them. */
    public static final int MAX_DEPTH = 512;

    /** The most tags of a page that are read: longer pages are made by programs, and a tree takes many times its source. */
    public static final int MAX_TAGS = 250_000;

    private final Document document;
    private final URI base;
    private final PageCode code;
    private final List<HtmlBlock> blocks;
    private final List<HtmlContainer> containers;

    private HtmlPage(Document document, URI base) {
        this.document = document;
        this.base = base;
        HtmlWalk walk = HtmlWalk.through(document);
        this.code = walk.code();
        this.blocks = walk.blocks();
        this.containers = walk.containers();
    }

    /** Returns the part of a source that is to be read: all of it, or up to the first of too many tags. */
    public static String readable(String source) {
        return readable(source, MAX_TAGS);
    }

    /** Returns the same with so many tags. */
    static String readable(String source, int maxTags) {
        int tag = source.indexOf('<');
        for (int tags = 1; tag >= 0; tags++) {
            if (tags > maxTags) {
                return source.substring(0, tag);
            }
            tag = source.indexOf('<', tag + 1);
        }
        return source;
    }

    /**
     * Returns a page whose words know their places in the file, which takes two thirds more time.
     *
     * @param html the source of the page
     * @param base the address it was found at
     */
    public static HtmlPage placed(String html, URI base) {
        return parse(Parser.htmlParser().setTrackPosition(true), html, base);
    }

    /**
     * Returns a page read without places.
     *
     * @param html the source of the page
     * @param base the address it was found at
     */
    public static HtmlPage of(String html, URI base) {
        return parse(Parser.htmlParser(), html, base);
    }

    /**
     * Returns a page of XML, read without places.
     *
     * @param xhtml the source of the page
     * @param base the address it was found at
     */
    public static HtmlPage ofXml(String xhtml, URI base) {
        return parse(Parser.xmlParser().tagSet(tagsOfXml()), xhtml, base);
    }

    /** The parser knows of XML no blocks, and those of web pages only where a document names its namespace. */
    private static TagSet tagsOfXml() {
        TagSet known = TagSet.Html();
        return TagSet.Html().onNewTag(tag -> {
            Tag page = known.get(tag.normalName(), Parser.NamespaceHtml);
            if (page != null && page.isBlock()) {
                tag.set(Tag.Block);
            }
        });
    }

    /** Returns a page that is parsed already. */
    public static HtmlPage of(Document document, URI base) {
        return new HtmlPage(requireNonNull(document, "document"), requireNonNull(base, "base"));
    }

    private static HtmlPage parse(Parser parser, String source, URI base) {
        Document document = parser.setMaxDepth(MAX_DEPTH).parseInput(source, base.toString());
        HtmlPage page = of(document, base);
        return page.code.isStreamed() && StreamedParts.place(document) ? of(document, base) : page;
    }

    /**
     * Returns the page with the text in it that only a script would show; this page where there is none. The tree of this page
     * becomes that of the other, so this one is of no use any more.
     *
     * @param paid whether one has to pay for the text of a page; asked only where there is something to put into it
     */
    public HtmlPage filled(Predicate<HtmlPage> paid) {
        return ScriptFilling.fill(this, paid) ? of(document, base) : this;
    }

    /** Returns the tree, which must not be changed. */
    public Document document() {
        return document;
    }

    /** Returns the address the page was found at. */
    public URI base() {
        return base;
    }

    /** Returns what tells of the page without being shown. */
    public PageCode code() {
        return code;
    }

    /** Returns the stretches of words that stand on lines of their own, in the order of the page. */
    public List<HtmlBlock> blocks() {
        return blocks;
    }

    /** Returns the elements that stand on lines of their own, parents before children. */
    public List<HtmlContainer> containers() {
        return containers;
    }
}
