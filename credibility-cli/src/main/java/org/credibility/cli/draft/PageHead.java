package org.credibility.cli.draft;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.PageMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** What a page tells of itself, with the place of its headline in the file. */
final class PageHead {
    private static final URI NOWHERE = URI.create("");

    private final Document page;
    private final Stretch stretch;
    private final Optional<URI> found;
    private final PageMetadata told;

    /**
     * Takes a page.
     *
     * @param found where it was found; empty for a file
     */
    PageHead(HtmlPage page, Stretch stretch, Optional<URI> found) {
        this.page = page.document();
        this.stretch = stretch;
        this.found = found;
        told = PageMetadata.of(page, found.orElse(NOWHERE));
    }

    /** Returns what relative addresses are relative to; empty where nobody tells where the page lies. */
    Optional<URI> base() {
        return Optional.ofNullable(page.selectFirst("base[href]"))
                .flatMap(base -> LinkTargets.page(base.attr("href"), found))
                .or(() -> found)
                .or(() -> told.canonical().map(Candidate::value));
    }

    /** Returns what the page tells, given its blocks. */
    Metadata read(List<DraftBlock> blocks) {
        Metadata.Builder metadata = new Metadata.Builder();
        told.title().map(Candidate::value).map(title -> placed(title, blocks)).ifPresent(metadata::title);
        told.authors().forEach(author -> metadata.author(author.value().name()));
        told.publisher().map(Candidate::value).ifPresent(metadata::outlet);
        told.published().map(date -> date.value().day()).ifPresent(metadata::date);
        told.canonical().map(Candidate::value).ifPresent(metadata::address);
        return metadata.build();
    }

    /** Returns a title where the page shows it, else where it tells it, else without a place. */
    private PlacedText placed(String title, List<DraftBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.level() > 0)
                .map(DraftBlock::words)
                .filter(words -> says(words, title))
                .findFirst()
                .or(() -> openGraphTitle().filter(words -> says(words, title)))
                .or(() -> titleElement().filter(words -> says(words, title)))
                .orElseGet(() -> PlacedText.ofNowhere(title));
    }

    /** Returns whether words are the title, white space of any kind aside. */
    private static boolean says(PlacedText words, String title) {
        return withoutSpace(words.text()).equals(withoutSpace(title));
    }

    private static String withoutSpace(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isIdentifierIgnorable(c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private Optional<PlacedText> openGraphTitle() {
        return Optional.ofNullable(page.selectFirst("meta[property=og:title][content]"))
                .flatMap(meta -> placed(
                        meta.attr("content"),
                        meta.attributes().sourceRange("content").valueRange()));
    }

    private Optional<PlacedText> titleElement() {
        Element title = page.selectFirst("head > title");
        if (title == null || !(title.childNodeSize() > 0 && title.childNode(0) instanceof TextNode words)) {
            return Optional.empty();
        }
        return placed(words.getWholeText(), words.sourceRange());
    }

    private Optional<PlacedText> placed(String words, Range range) {
        if (!range.isTracked()) {
            return Optional.empty();
        }
        FoldedText text = new FoldedText();
        Literals.ofHtml(stretch, text).add(words, range.startPos(), range.endPos());
        return Optional.of(text.toPlacedText()).filter(placed -> !placed.text().isEmpty());
    }
}
