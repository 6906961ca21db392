package org.credibility.fetch.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.html.Trait;
import org.jspecify.annotations.Nullable;

/** The blocks and containers of a page as arrays with prefix sums, so that a question about a range is a difference. */
final class PageTable {
    /** A container with such a share of the running text is the page itself: its names say nothing about a part. */
    private static final double WHOLE = 0.6;

    private static final int HEADLINE_REACH = 20;

    /** What is mostly part of a body as a whole, or no part of it. */
    private static final Set<String> GROUPS = Set.of("table", "ul", "ol", "dl");

    private static final Set<String> WHOLE_PAGES = Set.of("html", "body", "main", "article");

    private final HtmlPage page;
    private final List<HtmlBlock> blocks;
    private final boolean readsHidden;
    private final boolean[] prose;
    private final int[] words;
    private final int[] linked;
    private final int[] proseWords;
    private final int[] parents;
    private final int[] roles;
    private final int[] ownRoles;
    private final int[] signatures;
    private final int[] signatureProse;
    private final int[] directProse;
    private final int[] islands;
    private final int[] groups;
    private final BitSet further;

    PageTable(HtmlPage page) {
        this.page = page;
        blocks = page.blocks();
        int n = blocks.size();
        prose = new boolean[n];
        words = new int[n + 1];
        linked = new int[n + 1];
        proseWords = new int[n + 1];
        List<HtmlContainer> containers = page.containers();
        ownRoles = containers.stream()
                .mapToInt(container -> RoleWords.of(container.element()))
                .toArray();
        readsHidden = isHidden(blocks);
        further = FurtherArticles.of(page);
        BitSet comments = comments(containers);
        comments.or(further);
        for (int at = 0; at < n; at++) {
            HtmlBlock block = blocks.get(at);
            prose[at] = Prose.is(block) && !comments.get(at) && (readsHidden || !block.is(Trait.HIDDEN));
            words[at + 1] = words[at] + block.words();
            linked[at + 1] = linked[at] + block.linkedWords();
            proseWords[at + 1] = proseWords[at] + (prose[at] ? block.words() : 0);
        }
        parents = parents(containers);
        roles = new int[containers.size()];
        signatures = new int[containers.size()];
        directProse = new int[containers.size()];
        islands = new int[containers.size()];
        groups = new int[containers.size()];
        readContainers(containers);
        signatureProse = new int[containers.size() + 1];
        for (int at = 0; at < n; at++) {
            if (prose[at]) {
                int container = blocks.get(at).container().index();
                signatureProse[signatures[container]] += blocks.get(at).words();
                directProse[parent(container)] += blocks.get(at).words();
            }
        }
    }

    /** Returns the blocks of readers' comments, which may be longer than what they are on. */
    private BitSet comments(List<HtmlContainer> containers) {
        BitSet comments = new BitSet();
        for (HtmlContainer container : containers) {
            boolean named =
                    (ownRoles[container.index()] & Role.COMMENT.bit()) != 0 && !WHOLE_PAGES.contains(container.tag());
            if (named && !holdsHeadline(container)) {
                comments.set(container.first(), container.end());
            }
        }
        return comments;
    }

    /** A page is not called after a part of it that holds its first heading. */
    private boolean holdsHeadline(HtmlContainer container) {
        for (int at = container.first(); at < Math.min(container.end(), container.first() + HEADLINE_REACH); at++) {
            if (blocks.get(at).container().tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether most of the running text is hidden: a script will show it, or does where the reader has paid. */
    private static boolean isHidden(List<HtmlBlock> blocks) {
        int shown = 0;
        int hidden = 0;
        for (HtmlBlock block : blocks) {
            if (Prose.is(block)) {
                shown += block.is(Trait.HIDDEN) ? 0 : block.words();
                hidden += block.is(Trait.HIDDEN) ? block.words() : 0;
            }
        }
        return hidden > shown;
    }

    private static int[] parents(List<HtmlContainer> containers) {
        int[] parents = new int[containers.size()];
        for (HtmlContainer container : containers) {
            parents[container.index()] =
                    container.parent().map(HtmlContainer::index).orElse(container.index());
        }
        return parents;
    }

    private void readContainers(List<HtmlContainer> containers) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Long, Integer> pairs = new HashMap<>();
        int[] own = new int[containers.size()];
        for (HtmlContainer container : containers) {
            int at = container.index();
            int parent = parent(at);
            boolean whole = prose(container) > WHOLE * allProse();
            int kept = whole ? ownRoles[at] & Role.BODY.bit() : ownRoles[at];
            roles[at] = kept | (parent == at ? 0 : roles[parent]);
            boolean apart = parent != at && 2 * prose(containers.get(parent)) <= allProse();
            islands[at] = apart ? islands[parent] : at;
            groups[at] = GROUPS.contains(container.tag()) ? at : parent == at ? -1 : groups[parent];
            own[at] = number(numbers, container.tag() + kind(container));
            long pair = ((long) own[parent] << 32) | own[at];
            Integer known = pairs.putIfAbsent(pair, pairs.size());
            signatures[at] = known == null ? pairs.size() - 1 : known;
        }
    }

    /** Returns the class of a container without the numbers that tell it from others of its kind. */
    private static String kind(HtmlContainer container) {
        String names = container.element().className();
        StringBuilder kind = new StringBuilder(names.length());
        for (int at = 0; at < names.length(); at++) {
            char c = names.charAt(at);
            if (c < '0' || c > '9') {
                kind.append(c);
            }
        }
        return kind.toString();
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Returns the container around a container; the page itself for itself. */
    int parent(int container) {
        return parents[container];
    }

    /** Returns whether what a style hides is text of the page: most of its running text is hidden. */
    boolean readsHidden() {
        return readsHidden;
    }

    HtmlPage page() {
        return page;
    }

    int size() {
        return blocks.size();
    }

    HtmlBlock block(int at) {
        return blocks.get(at);
    }

    boolean isProse(int at) {
        return prose[at];
    }

    /** Returns how many words the blocks of a range have. */
    int words(int begin, int end) {
        return words[end] - words[begin];
    }

    int linked(int begin, int end) {
        return linked[end] - linked[begin];
    }

    int prose(int begin, int end) {
        return proseWords[end] - proseWords[begin];
    }

    int prose(HtmlContainer container) {
        return prose(container.first(), container.end());
    }

    int allProse() {
        return proseWords[blocks.size()];
    }

    /** Returns what the names of a container and of all around it say, the whole page aside. */
    int roles(int container) {
        return roles[container];
    }

    int ownRoles(int container) {
        return ownRoles[container];
    }

    /** Returns how much running text stands in containers that look as one does: same tag, same names, same parent. */
    int signatureProse(int container) {
        return signatureProse[signatures[container]];
    }

    int signature(int container) {
        return signatures[container];
    }

    /** Returns how much running text stands right inside a container. */
    int directProse(int container) {
        return directProse[container];
    }

    /** Returns the outermost container around a container, or itself, that is not around most of the running text. */
    HtmlContainer island(HtmlContainer container) {
        return page.containers().get(islands[container.index()]);
    }

    /** Returns the innermost list or table that a container is or is in; null outside of all. */
    @Nullable
    HtmlContainer group(int container) {
        return groups[container] < 0 ? null : page.containers().get(groups[container]);
    }

    /** Returns whether a block belongs to another article than that of the page. */
    boolean isFurther(int at) {
        return further.get(at);
    }

    double linkDensity(HtmlContainer container) {
        int all = words(container.first(), container.end());
        return all == 0 ? 0 : (double) linked(container.first(), container.end()) / all;
    }

    @Nullable
    HtmlBlock blockOrNull(int at) {
        return at < 0 || at >= blocks.size() ? null : blocks.get(at);
    }
}
