package org.credibility.fetch.extraction;

import java.util.EnumSet;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.Trait;

/** What the elements around each block tell: what they are, what they are called, what else they hold. */
final class ContainerEvidence {
    /** What a block as a whole stands inside of. */
    private static final Trait[] TRAITS = EnumSet.complementOf(
                    EnumSet.of(Trait.UNSEEN, Trait.EMPHASIS, Trait.STRONG, Trait.LINK))
            .toArray(Trait[]::new);

    private static final Role[] ROLES = Role.values();

    private final PageTable table;
    private final Candidates candidates;
    private final CommonProse common;

    ContainerEvidence(PageTable table, Candidates candidates, CommonProse common) {
        this.table = table;
        this.candidates = candidates;
        this.common = common;
    }

    /** Adds what is around a block. */
    void add(HtmlBlock block, EvidenceRow row) {
        traits(block, row);
        roles(block, row);
        containers(block, row);
        group(block, row);
    }

    /** Adds how long the list or table is that a block is in, and how much it says. */
    private void group(HtmlBlock block, EvidenceRow row) {
        HtmlContainer group = table.group(block.container().index());
        int blocks = group == null ? 0 : group.end() - group.first();
        row.put(blocks);
        row.put(group == null ? -1 : EvidenceRow.share(table.words(group.first(), group.end()), blocks));
        row.put(group == null ? -1 : table.linkDensity(group));
    }

    private void traits(HtmlBlock block, EvidenceRow row) {
        for (Trait trait : TRAITS) {
            row.put(block.is(trait) ? 1 : 0);
        }
        String tag = block.container().tag();
        row.put(tagNumber(tag));
        row.put(tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 0);
        int parent = table.parent(block.container().index());
        row.put(tagNumber(table.page().containers().get(parent).tag()));
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
            case "pre" -> 16;
            default -> tag.indexOf('-') > 0 ? 15 : 0;
        };
    }

    private void roles(HtmlBlock block, EvidenceRow row) {
        int container = block.container().index();
        int near = table.ownRoles(container) | table.ownRoles(table.parent(container));
        int all = table.roles(container);
        for (Role role : ROLES) {
            row.put(((all & role.bit()) != 0 ? 1 : 0) + ((near & role.bit()) != 0 ? 1 : 0));
        }
        row.put(Integer.bitCount(all & ~Role.BODY.bit()));
    }

    private void containers(HtmlBlock block, EvidenceRow row) {
        int all = Math.max(1, table.allProse());
        int container = block.container().index();
        row.put(EvidenceRow.share(table.signatureProse(container), all));
        int parent = table.parent(container);
        row.put(EvidenceRow.share(table.directProse(parent), all));
        int grand = table.parent(parent);
        HtmlContainer parents = table.page().containers().get(parent);
        HtmlContainer grands = table.page().containers().get(grand);
        row.put(EvidenceRow.share(table.prose(block.container()), all));
        row.put(EvidenceRow.share(table.prose(parents), all));
        row.put(EvidenceRow.share(table.prose(grands), all));
        HtmlContainer great = table.page().containers().get(table.parent(grand));
        row.put(EvidenceRow.share(table.prose(great), all));
        row.put(table.linkDensity(parents));
        row.put(table.linkDensity(grands));
        row.put(table.linkDensity(great));
        row.put(parents.end() - parents.first());
        row.put(grands.end() - grands.first());
        row.put(EvidenceRow.share(table.words(parents.first(), parents.end()), parents.end() - parents.first()));
        row.put(block.container().depth() - candidates.ancestorContainer().depth());
        row.put(table.signature(container) == common.signature() ? 1 : 0);
        HtmlContainer island = table.island(block.container());
        row.put(EvidenceRow.share(table.prose(island), all));
        row.put(table.words(island.first(), island.end()));
        row.put(table.linkDensity(island));
        row.put(island.end() - island.first());
        row.put(tagNumber(island.tag()));
    }
}
