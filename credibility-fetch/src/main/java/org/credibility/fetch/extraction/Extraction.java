package org.credibility.fetch.extraction;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.document.ProvenanceNote;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.link.PageLink;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.page.PageVerdict;

/**
 * The article of a page.
 *
 * @param address where the page was found
 * @param metadata what the page tells of it
 * @param body the blocks of its body, in the order of the page; each knows its runs in the source and its links
 * @param trimmed the blocks between and around them that are no part of it
 * @param confidence how well the ways to find it agree, from 0 to 1
 * @param verdict what the page is
 */
public record Extraction(
        URI address,
        PageMetadata metadata,
        List<HtmlBlock> body,
        List<TrimmedBlock> trimmed,
        double confidence,
        PageVerdict verdict) {
    /** The most notes told: no article has so many. */
    private static final int MAX_NOTES = 20;

    /** Copies the lists and checks that every part is given. */
    public Extraction {
        requireNonNull(address, "address");
        requireNonNull(metadata, "metadata");
        body = List.copyOf(body);
        trimmed = List.copyOf(trimmed);
        requireNonNull(verdict, "verdict");
    }

    /** Returns the body as a text, a line for each block. */
    public String text() {
        return body.stream().map(HtmlBlock::text).collect(joining("\n"));
    }

    /** Returns the links of the body, in the order of {@link #text()}, which their spans lie in. */
    public List<PageLink> links() {
        return BodyLinks.of(this);
    }

    /** Returns the notes in which the page says where the article comes from, in its order, of the body and beside it. */
    public List<ProvenanceNote> provenanceNotes() {
        return Stream.concat(body.stream(), trimmed.stream().map(TrimmedBlock::block))
                .sorted(Comparator.comparingInt(HtmlBlock::index))
                .map(block -> ProvenanceNote.ofLine(block.text()))
                .flatMap(Optional::stream)
                .limit(MAX_NOTES)
                .toList();
    }
}
