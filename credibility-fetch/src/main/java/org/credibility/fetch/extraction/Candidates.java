package org.credibility.fetch.extraction;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.Trait;
import org.jsoup.nodes.Element;

/**
 * Five ways to find a body that have little in common, so that where they agree they are right: the ancestor that most
 * running text stands in (as Readability does), the element whose names say that it is the body, what microdata marks, the
 * best run of blocks, and what JSON-LD repeats of the body.
 *
 * @param ancestor the blocks of the ancestor with the highest score
 * @param named the blocks of the element that is named a body
 * @param marked the blocks of microdata's articleBody
 * @param run the best run of blocks
 * @param declared the blocks that JSON-LD repeats
 * @param ancestorContainer the ancestor
 * @param namedContainer the element that is named
 */
record Candidates(
        BitSet ancestor,
        BitSet named,
        BitSet marked,
        BitSet run,
        BitSet declared,
        HtmlContainer ancestorContainer,
        HtmlContainer namedContainer) {
    private static final int LEVELS = 4;

    static Candidates of(PageTable table, String declaredBody) {
        HtmlContainer ancestor = bestAncestor(table);
        HtmlContainer named = bestNamed(table);
        return new Candidates(
                prose(table, ancestor),
                prose(table, named),
                marked(table),
                bestRun(table),
                new DeclaredBody(declaredBody).blocks(table),
                ancestor,
                named);
    }

    List<BitSet> all() {
        return List.of(ancestor, named, marked, run, declared);
    }

    /** Returns the blocks that most of the candidates hold that found anything. */
    BitSet majority() {
        List<BitSet> found = all().stream().filter(blocks -> !blocks.isEmpty()).toList();
        BitSet majority = new BitSet();
        int end = found.stream().mapToInt(BitSet::length).max().orElse(0);
        for (int at = 0; at < end; at++) {
            int block = at;
            long votes = found.stream().filter(blocks -> blocks.get(block)).count();
            majority.set(at, 2 * votes > found.size());
        }
        return majority;
    }

    /** The running text of each block counts for its parent in full, for those around it by half as much each. */
    private static HtmlContainer bestAncestor(PageTable table) {
        List<HtmlContainer> containers = table.page().containers();
        double[] scores = new double[containers.size()];
        for (int at = 0; at < table.size(); at++) {
            if (table.isProse(at)) {
                HtmlBlock block = table.block(at);
                double score = 1 + Math.min(block.words() / 20.0, 4);
                int container = block.container().index();
                if (!isParagraph(block.container())) {
                    scores[container] += score;
                }
                for (int level = 0; level < LEVELS && table.parent(container) != container; level++) {
                    container = table.parent(container);
                    scores[container] += level == 0 ? score : score / (2 << level);
                }
            }
        }
        HtmlContainer best = containers.get(0);
        double highest = -1;
        for (HtmlContainer container : containers) {
            double score = scores[container.index()] * (1 - table.linkDensity(container)) * weight(table, container);
            if (score > highest) {
                highest = score;
                best = container;
            }
        }
        return best;
    }

    private static final int AGAINST = Role.COMMENT.bit()
            | Role.RELATED.bit()
            | Role.SIGNUP.bit()
            | Role.FOOTER.bit()
            | Role.NAVIGATION.bit()
            | Role.BIOGRAPHY.bit();

    private static double weight(PageTable table, HtmlContainer container) {
        int roles = table.roles(container.index());
        double weight = (roles & AGAINST) != 0 ? 0.5 : 1;
        return (table.ownRoles(container.index()) & Role.BODY.bit()) != 0 ? 1.25 * weight : weight;
    }

    private static boolean isParagraph(HtmlContainer container) {
        return container.tag().equals("p")
                || container.tag().equals("li")
                || container.tag().equals("blockquote");
    }

    /** The deepest of the named elements that still holds most of what the best of them holds. */
    private static HtmlContainer bestNamed(PageTable table) {
        List<HtmlContainer> containers = table.page().containers();
        HtmlContainer best = containers.get(0);
        double highest = 0;
        for (HtmlContainer container : containers) {
            double factor = nameFactor(table, container);
            if (factor > 0) {
                double score = factor * table.prose(container) * (1 - table.linkDensity(container));
                if (score >= highest && score > 0) {
                    highest = score;
                    best = container;
                }
            }
        }
        return best;
    }

    private static double nameFactor(PageTable table, HtmlContainer container) {
        if (container.element().attr("itemprop").contains("articleBody")) {
            return 2;
        }
        if ((table.ownRoles(container.index()) & Role.BODY.bit()) != 0) {
            return (table.roles(container.index()) & AGAINST) != 0 ? 0.7 : 1.2;
        }
        return switch (container.tag()) {
            case "article" -> 0.9;
            case "main" -> 0.75;
            default -> 0;
        };
    }

    private static BitSet prose(PageTable table, HtmlContainer container) {
        BitSet blocks = new BitSet();
        for (int at = container.first(); at < container.end(); at++) {
            blocks.set(at, table.isProse(at) || table.block(at).is(Trait.HEADING));
        }
        return blocks;
    }

    private static BitSet marked(PageTable table) {
        BitSet blocks = new BitSet();
        Set<Element> elements = new HashSet<>(table.page().code().itemProperties("articleBody"));
        if (!elements.isEmpty()) {
            table.page().containers().stream()
                    .filter(container -> elements.contains(container.element()))
                    .forEach(container -> blocks.set(container.first(), container.end()));
        }
        return blocks;
    }

    /** Running text counts for a run, everything else against it, links more than labels. */
    private static BitSet bestRun(PageTable table) {
        double sum = 0;
        double best = 0;
        int begin = 0;
        int bestBegin = 0;
        int bestEnd = 0;
        for (int at = 0; at < table.size(); at++) {
            HtmlBlock block = table.block(at);
            double gain = table.isProse(at)
                    ? block.words()
                    : block.is(Trait.HEADING) && block.linkedWords() == 0
                            ? 0
                            : -(4 + Math.min(12, block.linkedWords()));
            if (sum <= 0) {
                sum = 0;
                begin = at;
            }
            sum += gain;
            if (sum > best) {
                best = sum;
                bestBegin = begin;
                bestEnd = at + 1;
            }
        }
        BitSet blocks = new BitSet();
        blocks.set(bestBegin, bestEnd);
        return blocks;
    }
}
