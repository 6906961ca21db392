package org.credibility.fetch.metadata;

import java.net.URI;
import java.util.Optional;
import org.credibility.fetch.link.LinkAddress;
import org.jsoup.nodes.Element;

/** Finds the address that a page gives for itself. */
final class PageAddress {
    private final PageMarkup markup;
    private final URI base;

    /** Takes a page and where it was found; relative addresses are relative to the base that it may tell. */
    PageAddress(PageMarkup markup, URI found) {
        this.markup = markup;
        this.base = markup.base().flatMap(told -> resolved(told, found)).orElse(found);
    }

    /** Returns the canonical address; empty where the page gives none that an article could have. */
    Optional<Candidate<URI>> find() {
        return link("canonical")
                .map(href -> new Candidate<>(href, Place.LINK, "canonical", 0.98))
                .or(() -> markup.metas()
                        .first("og:url")
                        .flatMap(this::resolved)
                        .map(uri -> new Candidate<>(uri, Place.META, "og:url", 0.95)));
    }

    private Optional<URI> link(String relation) {
        for (Element link : markup.links()) {
            if (link.normalName().equals("link") && link.attr("rel").strip().equalsIgnoreCase(relation)) {
                Optional<URI> target = resolved(link.attr("href"));
                if (target.isPresent()) {
                    return target;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns an absolute web address; empty for anything else. */
    Optional<URI> resolved(String written) {
        return resolved(written, base);
    }

    private static Optional<URI> resolved(String written, URI base) {
        return LinkAddress.of(written, base).map(LinkAddress::resolved).filter(uri -> uri.getHost() != null);
    }
}
