package org.credibility.lab.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;

/**
 * How near to the body that people marked a choice of the blocks of a page can come, with the body in hand.
 *
 * <p>F1 is a quotient of sums over the chosen blocks, so the best choice takes those blocks of which more than half of the
 * F1 that is reached is in the body: begun with any F1 and repeated, this ends at the highest (W. Dinkelbach, On nonlinear
 * fractional programming, Management Science 1967). Runs that cross the borders of blocks depend on both sides. For the
 * bound they are all taken for hits, and blocks that repeat each other for hits each: no choice has an F1 above it.
 *
 * @param best the F1 of a choice that was made so
 * @param bound an F1 that no choice exceeds
 * @param goneOn the F1 of that choice with all that follows in paragraphs like the chosen ones: where it is low the marked
 *     body ends in the middle of a text
 */
record BodyReach(ShingleMatch best, double bound, ShingleMatch goneOn) {
    private static final int ROUNDS = 20;
    private static final int CROSSING = ShingleMatch.SHINGLE - 1;
    private static final int PARAGRAPH = 12;

    static BodyReach of(JudgedPage page) {
        Counts counts = new Counts(page);
        ShingleMatch best = counts.match(counts.choice(counts.hits()));
        ShingleMatch labelled = counts.match(counts.labelled());
        BitSet choice = best.f1() > labelled.f1() ? counts.choice(counts.hits()) : counts.labelled();
        return new BodyReach(
                best.f1() > labelled.f1() ? best : labelled,
                counts.bound(),
                counts.match(goneOn(page.blocks(), choice)));
    }

    /** Returns a choice with the paragraphs behind it that stand in elements like those of chosen ones, beside them. */
    private static BitSet goneOn(List<HtmlBlock> blocks, BitSet choice) {
        Set<String> kinds = new HashSet<>();
        choice.stream()
                .mapToObj(blocks::get)
                .filter(block -> block.words() >= PARAGRAPH)
                .forEach(block -> kinds.add(kind(block.container())));
        BitSet all = (BitSet) choice.clone();
        for (int at = choice.length(); at < blocks.size(); at++) {
            HtmlBlock block = blocks.get(at);
            boolean runs = block.words() >= PARAGRAPH && 2 * block.linkedWords() < block.words();
            all.set(at, runs && kinds.contains(kind(block.container())));
        }
        return all;
    }

    private static String kind(HtmlContainer container) {
        int parent = container.parent().map(HtmlContainer::index).orElse(-1);
        return parent + " " + container.tag() + " " + container.element().className();
    }

    /** The words of the blocks of a page, held against those of the body. */
    private static final class Counts {
        private final JudgedPage page;
        private final List<String> truth;
        private final List<List<String>> words = new ArrayList<>();
        private final int[] hits;

        Counts(JudgedPage page) {
            this.page = page;
            truth = BodyLabels.words(page.body());
            Map<List<String>, Integer> marked = ShingleMatch.shingles(truth);
            hits = new int[page.blocks().size()];
            for (HtmlBlock block : page.blocks()) {
                List<String> own = BodyLabels.words(block.text());
                words.add(own);
                if (own.size() >= ShingleMatch.SHINGLE) {
                    ShingleMatch.shingles(own)
                            .forEach((run, count) ->
                                    hits[block.index()] += Math.min(count, marked.getOrDefault(run, 0)));
                }
            }
        }

        int[] hits() {
            return hits;
        }

        /** Returns the blocks of which so much is in the body that they raise F1. */
        BitSet choice(int[] gains) {
            BitSet choice = new BitSet();
            double quotient = 0;
            for (int round = 0; round < ROUNDS; round++) {
                choice.clear();
                for (int at = 0; at < gains.length; at++) {
                    choice.set(at, 2 * gains[at] > quotient * words.get(at).size());
                }
                quotient = quotient(choice, gains);
            }
            return choice;
        }

        private double quotient(BitSet choice, int[] gains) {
            double gained = choice.stream().map(at -> gains[at]).sum();
            double given = choice.stream().map(at -> words.get(at).size()).sum();
            return 2 * gained / Math.max(1, given + truth.size() - 2 * CROSSING);
        }

        double bound() {
            int[] gains = new int[hits.length];
            for (int at = 0; at < gains.length; at++) {
                gains[at] = hits[at] + Math.min(CROSSING, words.get(at).size());
            }
            return Math.min(1, quotient(choice(gains), gains));
        }

        BitSet labelled() {
            BitSet labelled = new BitSet();
            page.blocks().forEach(block -> labelled.set(block.index(), page.isBody(block)));
            return labelled;
        }

        ShingleMatch match(BitSet choice) {
            List<String> found = new ArrayList<>();
            choice.stream().forEach(at -> found.addAll(words.get(at)));
            return ShingleMatch.of(truth, found);
        }
    }
}
