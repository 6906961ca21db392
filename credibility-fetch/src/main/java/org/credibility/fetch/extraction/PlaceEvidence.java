package org.credibility.fetch.extraction;

import java.util.BitSet;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.Trait;

/** What the place of each block tells: which candidates hold it, what it stands behind, what it stands beside. */
final class PlaceEvidence {
    private static final int STOPS =
            Role.RELATED.bit() | Role.COMMENT.bit() | Role.BIOGRAPHY.bit() | Role.SIGNUP.bit() | Role.REFERENCES.bit();

    private static final int STOP_SIGNS = TextSigns.RELATED.bit()
            | TextSigns.COMMENT.bit()
            | TextSigns.SIGNUP.bit()
            | TextSigns.BIOGRAPHY.bit()
            | TextSigns.REFERENCES.bit()
            | TextSigns.SHARE.bit();

    private static final int LONGEST_STOP = 8;
    private static final double HEADLINE = 0.6;

    private final PageTable table;
    private final Candidates candidates;
    private final CommonProse common;
    private final WordEvidence words;
    private final int firstHeading;
    private final int[] headingBefore;
    private final int[] stopBefore;

    PlaceEvidence(PageTable table, Candidates candidates, CommonProse common, WordEvidence words) {
        this.table = table;
        this.candidates = candidates;
        this.common = common;
        this.words = words;
        headingBefore = new int[table.size()];
        stopBefore = new int[table.size()];
        int stop = -1;
        int last = -1;
        int headline = -1;
        for (int at = 0; at < table.size(); at++) {
            HtmlBlock block = table.block(at);
            if (block.is(Trait.HEADING)) {
                last = at;
                headline = headline < 0 && words.titleShare(at) > HEADLINE ? at : headline;
            }
            headingBefore[at] = last;
            stop = isStop(block) ? at : stop;
            stopBefore[at] = stop;
        }
        firstHeading = headline;
    }

    /** Returns whether a block heads what comes after an article. */
    private boolean isStop(HtmlBlock block) {
        boolean named = (table.ownRoles(block.container().index()) & STOPS) != 0;
        return block.words() <= LONGEST_STOP
                && ((block.is(Trait.HEADING) && (named || (words.signs(block.index()) & STOP_SIGNS) != 0))
                        || (words.signs(block.index()) & (TextSigns.RELATED.bit() | TextSigns.COMMENT.bit())) != 0);
    }

    /** Returns what the words of the heading before a block say, a bit for each sign. */
    int headingSigns(int at) {
        return headingBefore[at] < 0 || headingBefore[at] == at ? 0 : words.signs(headingBefore[at]);
    }

    /** Adds where a block stands. */
    void add(int at, EvidenceRow row) {
        votes(at, row);
        place(at, row);
        neighbours(at, row);
    }

    private void votes(int at, EvidenceRow row) {
        int votes = 0;
        for (BitSet candidate : candidates.all()) {
            boolean in = candidate.get(at);
            votes += in ? 1 : 0;
            row.put(candidate.isEmpty() ? -1 : in ? 1 : 0);
        }
        row.put(votes);
        row.put(candidates.ancestorContainer().holds(at) ? 1 : 0);
        row.put(candidates.namedContainer().holds(at) ? 1 : 0);
        HtmlContainer root = candidates.ancestorContainer();
        row.put(EvidenceRow.share(at - root.first(), root.end() - root.first()));
    }

    private void place(int at, EvidenceRow row) {
        int n = table.size();
        row.put(EvidenceRow.share(at, n));
        row.put(EvidenceRow.share(table.prose(0, at), Math.max(1, table.allProse())));
        row.put(Math.max(-30, Math.min(30, at - common.begin())));
        row.put(Math.max(-30, Math.min(30, at - common.end())));
        row.put(firstHeading < 0 ? -31 : Math.max(-30, Math.min(30, at - firstHeading)));
        int heading = headingBefore[at];
        row.put(heading < 0 ? 50 : Math.min(50, at - heading));
        row.put(
                heading < 0 || heading == at
                        ? 0
                        : words.signs(heading)
                                & (TextSigns.RELATED.bit()
                                        | TextSigns.SIGNUP.bit()
                                        | TextSigns.COMMENT.bit()
                                        | TextSigns.BIOGRAPHY.bit()
                                        | TextSigns.REFERENCES.bit()
                                        | TextSigns.SHARE.bit()));
        int stop = stopBefore[at];
        row.put(stop < 0 ? 100 : Math.min(60, at - stop));
        row.put(
                stop < 0
                        ? -1
                        : together(
                                table.block(stop).container(), table.block(at).container()));
        row.put(stop < 0 ? -1 : EvidenceRow.share(table.prose(0, stop), Math.max(1, table.allProse())));
        row.put(
                heading < 0
                        ? 0
                        : together(
                                table.block(heading).container(),
                                table.block(at).container()));
        row.put(
                heading < 0
                        ? 0
                        : table.signature(table.block(heading).container().index()) == 0
                                ? 0
                                : EvidenceRow.share(
                                        table.directProse(table.parent(
                                                table.block(heading).container().index())),
                                        Math.max(1, table.allProse())));
    }

    private int together(HtmlContainer one, HtmlContainer other) {
        int a = table.parent(one.index());
        int b = table.parent(other.index());
        return a == b ? 2 : table.parent(a) == table.parent(b) || table.parent(a) == b || table.parent(b) == a ? 1 : 0;
    }

    private void neighbours(int at, EvidenceRow row) {
        for (int step : new int[] {-2, -1, 1, 2}) {
            HtmlBlock other = table.blockOrNull(at + step);
            row.put(other == null ? -1 : Math.min(100, other.words()));
            row.put(other == null ? -1 : EvidenceRow.share(other.linkedWords(), other.words()));
            row.put(other == null ? -1 : table.isProse(at + step) ? 1 : 0);
            row.put(
                    other == null
                            ? -1
                            : together(other.container(), table.block(at).container()));
        }
        for (int reach : new int[] {4, 10}) {
            int begin = Math.max(0, at - reach);
            int end = Math.min(table.size(), at + reach + 1);
            row.put(EvidenceRow.share(table.prose(begin, at), Math.max(1, table.words(begin, at))));
            row.put(EvidenceRow.share(table.prose(at + 1, end), Math.max(1, table.words(at + 1, end))));
            row.put(EvidenceRow.share(table.linked(begin, at), Math.max(1, table.words(begin, at))));
            row.put(EvidenceRow.share(table.linked(at + 1, end), Math.max(1, table.words(at + 1, end))));
        }
    }
}
