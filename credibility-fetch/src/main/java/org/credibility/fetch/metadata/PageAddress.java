package org.credibility.fetch.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the address that a page gives for itself. */
final class PageAddress {
    private static final int MAX_ADDRESS = 8192;

    private final PageMarkup markup;
    private final URI base;

    PageAddress(PageMarkup markup, URI base) {
        this.markup = markup;
        this.base = base;
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
        String address = written.strip();
        if (address.isEmpty() || address.length() > MAX_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI uri = base.resolve(new URI(address.replace(" ", "%20")));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
