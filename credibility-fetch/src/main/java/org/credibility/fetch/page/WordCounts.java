package org.credibility.fetch.page;

import java.util.List;

/**
 * How many words a page shows.
 *
 * @param prose those of running text
 * @param visible those that a reader sees
 * @param linked those of them that are part of a link
 * @param hiddenProse those of running text that is not shown at first: it can be read all the same
 */
record WordCounts(int prose, int visible, int linked, int hiddenProse) {
    static WordCounts of(List<PageBlock> blocks) {
        int prose = 0;
        int visible = 0;
        int linked = 0;
        int hiddenProse = 0;
        for (PageBlock block : blocks) {
            prose += block.isProse() ? block.words() : 0;
            hiddenProse += block.isHiddenProse() ? block.words() : 0;
            if (block.isVisible()) {
                visible += block.words();
                linked += block.linkedWords();
            }
        }
        return new WordCounts(prose, visible, linked, hiddenProse);
    }
}
