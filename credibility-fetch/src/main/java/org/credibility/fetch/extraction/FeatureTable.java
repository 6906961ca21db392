package org.credibility.fetch.extraction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.HtmlLink;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.html.Words;

/** What is known of each block of a page, a row of numbers each. */
final class FeatureTable {
    private static final List<String> LISTS = List.of(
            "/author",
            "/tag",
            "/categor",
            "/topic",
            "/profile",
            "/people",
            "/staff",
            "/contributor",
            "mailto:",
            "javascript:");

    private static final int STOPS = Role.RELATED.bit() | Role.COMMENT.bit() | Role.BIOGRAPHY.bit() | Role.SIGNUP.bit();

    private static final int STOP_SIGNS = TextSigns.RELATED.bit()
            | TextSigns.COMMENT.bit()
            | TextSigns.SIGNUP.bit()
            | TextSigns.BIOGRAPHY.bit()
            | TextSigns.SHARE.bit();

    private final PageTable table;
    private final Candidates candidates;
    private final Set<String> titleWords;
    private final Set<String> deckWords;
    private final Map<String, Integer> copies = new HashMap<>();
    private final int[] signs;
    private final int firstHeading;
    private final int bodyBegin;
    private final int bodyEnd;
    private final int bodySignature;
    private final int[] headingBefore;
    private final int[] stopBefore;
    private float[] row = new float[0];
    private int size;

    FeatureTable(PageTable table, Candidates candidates) {
        this.table = table;
        this.candidates = candidates;
        titleWords = words(table.page()
                .code()
                .property("og:title")
                .or(table.page().code()::title)
                .orElse(""));
        deckWords = words(table.page().code().property("og:description").orElse(""));
        signs = new int[table.size()];
        headingBefore = new int[table.size()];
        stopBefore = new int[table.size()];
        int stop = -1;
        int last = -1;
        int heading = -1;
        for (int at = 0; at < table.size(); at++) {
            HtmlBlock block = table.block(at);
            signs[at] = TextSigns.of(block.text(), block.words());
            copies.merge(block.text(), 1, Integer::sum);
            if (block.is(Trait.HEADING)) {
                last = at;
                if (heading < 0 && overlap(block, titleWords) > 0.6) {
                    heading = at;
                }
            }
            headingBefore[at] = last;
            stop = isStop(block) ? at : stop;
            stopBefore[at] = stop;
        }
        firstHeading = heading;
        int[] best = bodyRange();
        bodyBegin = best[0];
        bodyEnd = best[1];
        bodySignature = best[2];
    }

    /** Returns whether a block heads what comes after an article. */
    private boolean isStop(HtmlBlock block) {
        boolean named = (table.ownRoles(block.container().index()) & STOPS) != 0;
        return block.words() <= 8
                && ((block.is(Trait.HEADING) && (named || (signs[block.index()] & STOP_SIGNS) != 0))
                        || (signs[block.index()] & (TextSigns.RELATED.bit() | TextSigns.COMMENT.bit())) != 0);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Words.of(text.length() > 1000 ? text.substring(0, 1000) : text));
    }

    /** Returns the first and last block of running text with the commonest signature, and that signature. */
    private int[] bodyRange() {
        int most = 0;
        int signature = -1;
        for (int at = 0; at < table.size(); at++) {
            int container = table.block(at).container().index();
            if (table.isProse(at) && table.signatureProse(container) > most) {
                most = table.signatureProse(container);
                signature = table.signature(container);
            }
        }
        int begin = -1;
        int end = 0;
        for (int at = 0; at < table.size(); at++) {
            if (table.isProse(at) && table.signature(table.block(at).container().index()) == signature) {
                begin = begin < 0 ? at : begin;
                end = at + 1;
            }
        }
        return new int[] {Math.max(0, begin), end, signature};
    }

    /** Returns what the words of a block say, a bit for each sign. */
    int signs(HtmlBlock block) {
        return signs[block.index()];
    }

    /** Returns how much of a block and of the title of the page is the same. */
    double titleShare(HtmlBlock block) {
        return overlap(block, titleWords);
    }

    /** Returns the row of a block. */
    float[] row(int at) {
        row = new float[Math.max(row.length, 256)];
        size = 0;
        HtmlBlock block = table.block(at);
        text(block);
        traits(block);
        roles(block);
        containers(block);
        votes(at);
        place(at);
        neighbours(at);
        return Arrays.copyOf(row, size);
    }

    private void put(double value) {
        row[size++] = (float) value;
    }

    private void text(HtmlBlock block) {
        String text = block.text();
        int words = block.words();
        put(words);
        put(share(block.linkedWords(), words));
        put(block.links().size());
        put(share(block.emphasizedWords(), words));
        put(share(block.strongWords(), words));
        put(Prose.endsSentence(text) ? 1 : 0);
        int letters = 0;
        int upper = 0;
        int digits = 0;
        int commas = 0;
        int stops = 0;
        for (int i = 0; i < Math.min(text.length(), 2000); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                upper++;
                letters++;
            } else if ((c >= 'a' && c <= 'z') || c > 0xbf) {
                letters++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ',') {
                commas++;
            } else if (c == '.' || c == '!' || c == '?') {
                stops++;
            }
        }
        put(share(upper, letters));
        put(share(digits, text.length()));
        put(commas);
        put(stops);
        put(share(letters, words));
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        put(
                Character.isUpperCase(first)
                        ? 2
                        : Character.isLetter(first)
                                ? 1
                                : Character.isDigit(first) ? 3 : "\"“'‘«".indexOf(first) >= 0 ? 4 : 0);
        put(last == ':' ? 1 : last == '?' ? 2 : last == '…' ? 3 : last == ')' ? 4 : last == '.' ? 5 : 0);
        for (TextSigns sign : TextSigns.values()) {
            put((signs[block.index()] & sign.bit()) != 0 ? 1 : 0);
        }
        put(overlap(block, titleWords));
        put(overlap(block, deckWords));
        put(copies.getOrDefault(text, 1));
        links(block);
        put(!block.links().isEmpty() && block.links().get(0).begin() == 0 ? 1 : 0);
    }

    private void links(HtmlBlock block) {
        int here = 0;
        int listed = 0;
        for (HtmlLink link : block.links()) {
            String target = link.element().attr("href");
            here += target.startsWith("#") ? 1 : 0;
            listed += LISTS.stream().anyMatch(target::contains) ? 1 : 0;
        }
        put(here);
        put(listed);
    }

    private static double overlap(HtmlBlock block, Set<String> other) {
        if (other.isEmpty() || block.words() > 80) {
            return 0;
        }
        List<String> own = Words.of(block.text());
        if (own.isEmpty()) {
            return 0;
        }
        long shared = own.stream().filter(other::contains).count();
        return Math.min((double) shared / own.size(), (double) shared / other.size() * 1.5);
    }

    private void traits(HtmlBlock block) {
        for (Trait trait : Trait.values()) {
            if (trait != Trait.UNSEEN && trait != Trait.EMPHASIS && trait != Trait.STRONG && trait != Trait.LINK) {
                put(block.is(trait) ? 1 : 0);
            }
        }
        String tag = block.container().tag();
        put(tagNumber(tag));
        put(tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 0);
        int parent = table.parent(block.container().index());
        put(tagNumber(table.page().containers().get(parent).tag()));
    }

    private static int tagNumber(String tag) {
        return switch (tag) {
            case "p" -> 1;
            case "div" -> 2;
            case "li" -> 3;
            case "h1", "h2" -> 4;
            case "h3", "h4", "h5", "h6" -> 5;
            case "blockquote" -> 6;
            case "section" -> 7;
            case "article" -> 8;
            case "td", "th" -> 9;
            case "figcaption", "figure" -> 10;
            case "ul", "ol" -> 11;
            case "header" -> 12;
            case "body" -> 13;
            case "main" -> 14;
            default -> tag.indexOf('-') > 0 ? 15 : 0;
        };
    }

    private void roles(HtmlBlock block) {
        int container = block.container().index();
        int near = table.ownRoles(container) | table.ownRoles(table.parent(container));
        int all = table.roles(container);
        for (Role role : Role.values()) {
            put(((all & role.bit()) != 0 ? 1 : 0) + ((near & role.bit()) != 0 ? 1 : 0));
        }
        put(Integer.bitCount(all & ~Role.BODY.bit()));
    }

    private void containers(HtmlBlock block) {
        int all = Math.max(1, table.allProse());
        int container = block.container().index();
        put(share(table.signatureProse(container), all));
        int parent = table.parent(container);
        put(share(table.directProse(parent), all));
        int grand = table.parent(parent);
        HtmlContainer parents = table.page().containers().get(parent);
        HtmlContainer grands = table.page().containers().get(grand);
        put(share(table.prose(block.container()), all));
        put(share(table.prose(parents), all));
        put(share(table.prose(grands), all));
        HtmlContainer great = table.page().containers().get(table.parent(grand));
        put(share(table.prose(great), all));
        put(table.linkDensity(parents));
        put(table.linkDensity(grands));
        put(table.linkDensity(great));
        put(parents.end() - parents.first());
        put(grands.end() - grands.first());
        put(share(table.words(parents.first(), parents.end()), parents.end() - parents.first()));
        put(block.container().depth() - candidates.ancestorContainer().depth());
        put(table.signature(container) == bodySignature ? 1 : 0);
        HtmlContainer island = table.island(block.container());
        put(share(table.prose(island), all));
        put(table.words(island.first(), island.end()));
        put(table.linkDensity(island));
        put(island.end() - island.first());
        put(tagNumber(island.tag()));
    }

    private void votes(int at) {
        int votes = 0;
        for (BitSet candidate : candidates.all()) {
            boolean in = candidate.get(at);
            votes += in ? 1 : 0;
            put(candidate.isEmpty() ? -1 : in ? 1 : 0);
        }
        put(votes);
        put(candidates.ancestorContainer().holds(at) ? 1 : 0);
        put(candidates.namedContainer().holds(at) ? 1 : 0);
        HtmlContainer root = candidates.ancestorContainer();
        put(share(at - root.first(), root.end() - root.first()));
    }

    private void place(int at) {
        int n = table.size();
        put(share(at, n));
        put(share(table.prose(0, at), Math.max(1, table.allProse())));
        put(Math.max(-30, Math.min(30, at - bodyBegin)));
        put(Math.max(-30, Math.min(30, at - bodyEnd)));
        put(firstHeading < 0 ? -31 : Math.max(-30, Math.min(30, at - firstHeading)));
        int heading = headingBefore[at];
        put(heading < 0 ? 50 : Math.min(50, at - heading));
        put(
                heading < 0 || heading == at
                        ? 0
                        : signs[heading]
                                & (TextSigns.RELATED.bit()
                                        | TextSigns.SIGNUP.bit()
                                        | TextSigns.COMMENT.bit()
                                        | TextSigns.BIOGRAPHY.bit()
                                        | TextSigns.SHARE.bit()));
        int stop = stopBefore[at];
        put(stop < 0 ? 100 : Math.min(60, at - stop));
        put(
                stop < 0
                        ? -1
                        : together(
                                table.block(stop).container(), table.block(at).container()));
        put(stop < 0 ? -1 : share(table.prose(0, stop), Math.max(1, table.allProse())));
        put(
                heading < 0
                        ? 0
                        : together(
                                table.block(heading).container(),
                                table.block(at).container()));
        put(
                heading < 0
                        ? 0
                        : table.signature(table.block(heading).container().index()) == 0
                                ? 0
                                : share(
                                        table.directProse(table.parent(
                                                table.block(heading).container().index())),
                                        Math.max(1, table.allProse())));
    }

    private int together(HtmlContainer one, HtmlContainer other) {
        int a = table.parent(one.index());
        int b = table.parent(other.index());
        return a == b ? 2 : table.parent(a) == table.parent(b) || table.parent(a) == b || table.parent(b) == a ? 1 : 0;
    }

    private void neighbours(int at) {
        for (int step : new int[] {-2, -1, 1, 2}) {
            HtmlBlock other = table.blockOrNull(at + step);
            put(other == null ? -1 : Math.min(100, other.words()));
            put(other == null ? -1 : share(other.linkedWords(), other.words()));
            put(other == null ? -1 : table.isProse(at + step) ? 1 : 0);
            put(other == null ? -1 : together(other.container(), table.block(at).container()));
        }
        for (int reach : new int[] {4, 10}) {
            int begin = Math.max(0, at - reach);
            int end = Math.min(table.size(), at + reach + 1);
            put(share(table.prose(begin, at), Math.max(1, table.words(begin, at))));
            put(share(table.prose(at + 1, end), Math.max(1, table.words(at + 1, end))));
            put(share(table.linked(begin, at), Math.max(1, table.words(begin, at))));
            put(share(table.linked(at + 1, end), Math.max(1, table.words(at + 1, end))));
        }
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
