package org.credibility.cli.draft;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Block;
import org.credibility.document.Link;
import org.credibility.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers the blocks of a draft as a reader walks through it. */
final class BlockCollector {
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private FoldedText text = new FoldedText();
    private List<Link> links = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private @Nullable URI target;
    private Link.Kind linkKind = Link.Kind.INLINE;
    private int anchorBegin;

    /** Ends the block at hand and begins one of another kind; a block without words is none. */
    void begin(Block.Kind nextKind, int nextLevel) {
        end();
        kind = nextKind;
        level = nextLevel;
    }

    /** Ends the block at hand; what follows is of the same kind. */
    void end() {
        closeAnchor();
        if (!text.isEmpty()) {
            blocks.add(new DraftBlock(kind, level, text.toPlacedText(), links));
            links = new ArrayList<>();
        }
        text = new FoldedText();
        anchorBegin = 0;
    }

    /** Ends a line on the writer's wish: that ends a block as well, but not a heading or a cell. */
    void breakLine() {
        if (kind == Block.Kind.HEADING || kind == Block.Kind.OTHER) {
            text.space();
        } else {
            end();
        }
    }

    /** Takes a comment that stands at a place in the file, if it is meant for this program. */
    void remark(String comment, int place) {
        if (Remark.isMeant(comment)) {
            remarks.add(new Remark(comment, place, blocks.size(), text.nextBegin()));
        }
    }

    /** Returns the words of the block at hand, to be added to. */
    FoldedText text() {
        return text;
    }

    /** Begins the anchor of a link; empty where the link leads nowhere that could be a source. */
    void openLink(Optional<URI> link) {
        openLink(link, Link.Kind.INLINE);
    }

    /** Begins the anchor of a link of a kind; empty where the link leads nowhere that could be a source. */
    void openLink(Optional<URI> link, Link.Kind kindOfLink) {
        closeLink();
        target = link.orElse(null);
        linkKind = kindOfLink;
        anchorBegin = text.nextBegin();
    }

    /** Ends the anchor of a link, if there is one. */
    void closeLink() {
        closeAnchor();
        target = null;
    }

    private void closeAnchor() {
        if (target != null && text.end() > anchorBegin) {
            links.add(new Link(Span.of(anchorBegin, text.end()), target, linkKind));
        }
    }

    /** Returns the blocks so far. */
    List<DraftBlock> blocks() {
        end();
        return List.copyOf(blocks);
    }

    /** Returns the comments so far that are meant for this program. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
