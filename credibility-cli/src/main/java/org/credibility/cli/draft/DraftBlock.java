package org.credibility.cli.draft;

import java.util.List;
import org.credibility.document.Block;
import org.credibility.document.Link;

/**
 * One block of a draft.
 *
 * @param kind what its markup says it is
 * @param level 1 to 6 for a heading, 0 for any other block
 * @param words its words, on one line
 * @param links the links in it; their anchors are spans of its own words
 */
record DraftBlock(Block.Kind kind, int level, PlacedText words, List<Link> links) {
    /** Copies the links. */
    DraftBlock {
        links = List.copyOf(links);
    }

    String text() {
        return words.text();
    }
}
