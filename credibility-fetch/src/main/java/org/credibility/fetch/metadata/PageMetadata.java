package org.credibility.fetch.metadata;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.html.HtmlPage;

/**
 * What a page tells of the article on it. Each value knows where it comes from; what the page does not tell is empty.
 *
 * @param title the title, without the name of the site
 * @param authors the authors in the order given, each once
 * @param published the day of publication
 * @param modified the day of the last change
 * @param publisher who publishes it
 * @param canonical the address it gives for itself
 * @param language its language as a BCP 47 tag
 * @param basedOn the addresses of what it says it is based on, in schema.org's {@code isBasedOn}
 * @param rating what a fact check of schema.org's {@code ClaimReview} on it says of a claim
 * @param accessibleForFree whether it says that it can be read for free
 */
public record PageMetadata(
        Optional<Candidate<String>> title,
        List<Candidate<Author>> authors,
        Optional<Candidate<PageDate>> published,
        Optional<Candidate<PageDate>> modified,
        Optional<Candidate<String>> publisher,
        Optional<Candidate<URI>> canonical,
        Optional<String> language,
        List<URI> basedOn,
        Optional<ClaimReview> rating,
        Optional<Boolean> accessibleForFree) {
    /** Copies the lists and checks that every part is given. */
    public PageMetadata {
        requireNonNull(title, "title");
        authors = List.copyOf(authors);
        requireNonNull(published, "published");
        requireNonNull(modified, "modified");
        requireNonNull(publisher, "publisher");
        requireNonNull(canonical, "canonical");
        requireNonNull(language, "language");
        basedOn = List.copyOf(basedOn);
        requireNonNull(rating, "rating");
        requireNonNull(accessibleForFree, "accessibleForFree");
    }

    /**
     * Returns what a page tells. Reading is linear in the page and bounded; no page makes it throw.
     *
     * @param page the page, which is not changed
     * @param address where it was found
     */
    public static PageMetadata of(HtmlPage page, URI address) {
        return of(page, address, LinkedData.of(page));
    }

    /**
     * Returns what a page tells whose linked data is read already.
     *
     * @param page the page, which is not changed
     * @param address where it was found
     * @param data what the JSON-LD of the page says
     */
    public static PageMetadata of(HtmlPage page, URI address, LinkedData data) {
        return new MetadataCascade(PageMarkup.of(page.document()), address, data).read();
    }

    /**
     * Returns the title that a page tells, and nothing else.
     *
     * @param page the page, which is not changed
     * @param address where it was found
     * @param data what the JSON-LD of the page says
     */
    public static PageMetadata titleOf(HtmlPage page, URI address, LinkedData data) {
        return titled(new MetadataCascade(PageMarkup.ofHead(page.code()), address, data).title());
    }

    /** Returns a title, and nothing else. */
    public static PageMetadata titled(Optional<Candidate<String>> title) {
        return new PageMetadata(
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Puts into an article what the page tells, but for its title, which stands in the text as well. */
    public void addTo(Article.Builder article) {
        authors.forEach(author -> article.author(author.value().name()));
        published.ifPresent(date -> article.published(date.value().day()));
        publisher.ifPresent(name -> article.publisher(name.value()));
        canonical.ifPresent(address -> article.canonical(address.value()));
    }

    /** Puts into a document what the page tells. */
    public void addTo(SourceDocument.Builder document) {
        title.ifPresent(words -> document.title(words.value()));
        authors.forEach(author -> document.author(author.value().name()));
        published.ifPresent(date -> document.published(date.value().day()));
        publisher.ifPresent(name -> document.publisher(name.value()));
        canonical.ifPresent(address -> document.canonical(address.value()));
    }
}
