package org.credibility.cli.draft;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** What the head of a page tells: the usual tags, and no guess at what they leave out. */
final class PageMetadata {
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private final Document page;
    private final Stretch stretch;

    PageMetadata(Document page, Stretch stretch) {
        this.page = page;
        this.stretch = stretch;
    }

    /** Returns what relative addresses are relative to; empty where the page does not tell its own address. */
    Optional<URI> base() {
        return attribute("base[href]", "href")
                .or(this::address)
                .flatMap(address -> LinkTargets.page(address, Optional.empty()));
    }

    /** Returns what the page tells, given its blocks. */
    Metadata read(List<DraftBlock> blocks) {
        Metadata.Builder metadata = new Metadata.Builder();
        title(blocks).ifPresent(metadata::title);
        attribute("meta[name=author][content]", "content").ifPresent(metadata::author);
        attribute("meta[property=og:site_name][content]", "content").ifPresent(metadata::outlet);
        date().ifPresent(metadata::date);
        address()
                .flatMap(address -> LinkTargets.page(address, Optional.empty()))
                .ifPresent(metadata::address);
        return metadata.build();
    }

    /** The only first heading is the headline; of several, the one that the title of the page holds; else that title. */
    private Optional<PlacedText> title(List<DraftBlock> blocks) {
        List<DraftBlock> headings =
                blocks.stream().filter(block -> block.level() == 1).toList();
        if (headings.size() == 1) {
            return Optional.of(headings.get(0).words());
        }
        Optional<PlacedText> named = openGraphTitle().or(this::titleElement);
        return headings.stream()
                .map(DraftBlock::words)
                .filter(heading -> named.isPresent() && holds(named.get(), heading))
                .findFirst()
                .or(() -> named);
    }

    private static boolean holds(PlacedText title, PlacedText heading) {
        return title.text().toLowerCase(Locale.ROOT).contains(heading.text().toLowerCase(Locale.ROOT));
    }

    private Optional<PlacedText> openGraphTitle() {
        Element meta = page.selectFirst("meta[property=og:title][content]");
        if (meta == null) {
            return Optional.empty();
        }
        return placed(
                meta.attr("content"), meta.attributes().sourceRange("content").valueRange());
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

    private Optional<LocalDate> date() {
        return attribute("meta[property=article:published_time][content]", "content")
                .or(this::datePublished)
                .or(() -> attribute("time[datetime]", "datetime"))
                .flatMap(Days::find);
    }

    private Optional<String> datePublished() {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = PUBLISHED.matcher(script.data());
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> address() {
        return attribute("link[rel=canonical][href]", "href")
                .or(() -> attribute("meta[property=og:url][content]", "content"));
    }

    private Optional<String> attribute(String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }
}
