package org.credibility.fetch.extraction;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlLink;
import org.credibility.fetch.link.LinkAddress;
import org.credibility.fetch.link.LinkKinds;
import org.credibility.fetch.link.PageLink;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Puts the links of a body beside the sentences and paragraphs they stand in. */
final class BodyLinks {
    /** So many links are told of an article. */
    private static final int MAX_LINKS = 5000;

    private final URI page;
    private final URI base;
    private final List<PageLink> links = new ArrayList<>();

    private BodyLinks(URI page, URI base) {
        this.page = page;
        this.base = base;
    }

    static List<PageLink> of(Extraction article) {
        URI page = page(article);
        BodyLinks found = new BodyLinks(page, base(article, page));
        int begin = 0;
        for (HtmlBlock block : article.body()) {
            found.add(block, begin);
            begin += block.text().length() + 1;
        }
        return List.copyOf(found.links);
    }

    /** Returns where the page was found; of a file, the address that it gives for itself. */
    private static URI page(Extraction article) {
        return article.address().getHost() == null
                ? article.metadata().canonical().map(Candidate::value).orElse(article.address())
                : article.address();
    }

    /** Returns what relative addresses are relative to: what a base element says, else the page. */
    private static URI base(Extraction article, URI page) {
        return article.body().stream()
                .findFirst()
                .flatMap(
                        block -> Optional.ofNullable(block.container().element().ownerDocument()))
                .flatMap(document -> Optional.ofNullable(document.selectFirst("base[href]")))
                .flatMap(element -> LinkAddress.of(element.attr("href"), page))
                .map(LinkAddress::resolved)
                .orElse(page);
    }

    private void add(HtmlBlock block, int begin) {
        if (block.links().isEmpty()) {
            return;
        }
        TextStructure structure = TextStructure.of(block.text());
        for (HtmlLink link : block.links()) {
            Span anchor = Span.of(link.begin(), link.end()).trim(block.text());
            if (!anchor.isEmpty() && links.size() < MAX_LINKS) {
                add(link, anchor, block, structure, begin);
            }
        }
    }

    private void add(HtmlLink link, Span anchor, HtmlBlock block, TextStructure structure, int begin) {
        String words = block.text().substring(anchor.begin(), anchor.end());
        Optional<LinkAddress> address = LinkAddress.of(link.element().attr("href"), base);
        address.ifPresent(target -> links.add(new PageLink(
                target,
                moved(anchor, begin),
                moved(sentence(anchor, structure), begin),
                moved(Span.of(0, block.text().length()), begin),
                LinkKinds.of(link.element(), block.text(), words),
                target.isOnSiteOf(page) ? PageLink.Reach.INTERNAL : PageLink.Reach.EXTERNAL)));
    }

    /** Returns the sentence of an anchor; one that goes over several sentences has them all. */
    private static Span sentence(Span anchor, TextStructure structure) {
        Span first = structure.sentenceAt(anchor.begin()).map(Sentence::span).orElse(anchor);
        Span last = structure.sentenceAt(anchor.end() - 1).map(Sentence::span).orElse(anchor);
        return first.cover(last).cover(anchor);
    }

    private static Span moved(Span span, int by) {
        return Span.of(span.begin() + by, span.end() + by);
    }
}
