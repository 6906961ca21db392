package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.credibility.document.Block;

/**
 * Reads CommonMark with tables. Safe for use by several threads as a class; one object reads one text.
 *
 * <p>The tree is walked without recursion, since its depth is the writer's.
 */
final class MarkdownReader {
    /** So many quotations and lists may stand in each other; what is deeper is read as words. */
    private static final int MAX_DEPTH = 200;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    private final String source;
    private final Stretch file;
    private final Optional<URI> base;
    private final BlockCollector blocks = new BlockCollector();
    private Stretch stretch;

    private MarkdownReader(String source, Optional<URI> base) {
        this.source = source;
        this.base = base;
        this.file = Stretch.at(0, source);
        this.stretch = file;
    }

    /**
     * Returns what a text holds.
     *
     * @param source the whole file
     * @param body the same with blanks in place of what is no Markdown
     * @param metadata what it tells of itself; relative addresses are relative to its own
     */
    static MarkedUp read(String source, String body, Metadata metadata) {
        MarkdownReader reader = new MarkdownReader(source, metadata.address());
        reader.walk(PARSER.parse(body));
        return new MarkedUp(source, reader.blocks.blocks(), metadata, reader.blocks.remarks());
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            boolean into = enter(node) && node.getFirstChild() != null;
            if (into) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                leave(node);
                node = node.getParent();
            }
            leave(node);
            node = node == root ? null : node.getNext();
        }
    }

    /** Takes what a node brings, and returns whether its children are to be read. */
    private boolean enter(Node node) {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof SoftLineBreak) {
            blocks.text().space();
        } else if (node instanceof HardLineBreak) {
            blocks.breakLine();
        } else if (node instanceof Link link) {
            blocks.openLink(LinkTargets.page(link.getDestination(), base));
        } else if (node instanceof Code) {
            MarkdownCode.inline(node, stretch, blocks.text());
        } else if (node instanceof HtmlInline html) {
            inlineHtml(html);
        } else {
            return enterBlock(node);
        }
        return true;
    }

    private void inlineHtml(HtmlInline html) {
        String tag = html.getLiteral();
        if (tag.startsWith("<!--") && !html.getSourceSpans().isEmpty()) {
            String comment = tag.length() < 7 ? "" : tag.substring(4, tag.length() - 3);
            blocks.remark(comment, stretch.place(html.getSourceSpans().get(0).getInputIndex()));
        } else {
            InlineHtml.read(tag, base, blocks);
        }
    }

    private boolean enterBlock(Node node) {
        if (node instanceof Paragraph) {
            blocks.begin(kindOfParagraph(node), 0);
        } else if (node instanceof Heading heading) {
            blocks.begin(Block.Kind.HEADING, heading.getLevel());
        } else if (node instanceof TableCell) {
            blocks.begin(Block.Kind.OTHER, 0);
            cell(node);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blocks.begin(Block.Kind.OTHER, 0);
            MarkdownCode.block(node, stretch, blocks.text());
        } else if (node instanceof HtmlBlock) {
            blocks.begin(kindOfParagraph(node), 0);
            html(node);
        }
        return !(node instanceof Image);
    }

    private void leave(Node node) {
        if (node instanceof Link) {
            blocks.closeLink();
        } else if (node instanceof TableCell) {
            blocks.end();
            stretch = file;
        } else if (node instanceof org.commonmark.node.Block) {
            blocks.end();
        }
    }

    private static Block.Kind kindOfParagraph(Node paragraph) {
        for (Node node = paragraph.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ListItem) {
                return Block.Kind.LIST_ITEM;
            }
            if (node instanceof BlockQuote) {
                return Block.Kind.QUOTATION;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    private void cell(Node cell) {
        List<SourceSpan> spans = cell.getSourceSpans();
        if (!spans.isEmpty()) {
            int begin = spans.get(0).getInputIndex();
            stretch = Stretch.ofCell(source, begin, begin + spans.get(0).getLength());
        }
    }

    private void text(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int begin = spans.get(0).getInputIndex();
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        if (isAutomaticLink(text.getParent())) {
            blocks.text().copy(stretch, begin, end);
        } else {
            Literals.ofMarkdown(stretch, blocks.text()).add(text.getLiteral(), begin, end);
        }
    }

    /** In an address in angle brackets nothing is escaped. */
    private boolean isAutomaticLink(Node node) {
        return node instanceof Link
                && !node.getSourceSpans().isEmpty()
                && stretch.at(node.getSourceSpans().get(0).getInputIndex()) == '<';
    }

    private void html(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (!spans.isEmpty()) {
            int begin = spans.get(0).getInputIndex();
            HtmlReader.readInto(blocks, begin, withoutMargin(spans, begin), kindOfParagraph(block), base);
        }
    }

    /** Returns the lines of a block with blanks in place of the signs of the quotation or list around it. */
    private String withoutMargin(List<SourceSpan> spans, int begin) {
        StringBuilder lines = new StringBuilder();
        for (SourceSpan span : spans) {
            while (begin + lines.length() < span.getInputIndex()) {
                char c = source.charAt(begin + lines.length());
                lines.append(c == '\n' || c == '\r' ? c : ' ');
            }
            lines.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return lines.toString();
    }
}
