package org.credibility.fetch.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credibility.fetch.metadata.Value.Text;
import org.credibility.fetch.metadata.Value.Thing;

/** Reads each thing a page can tell of itself from the surest place that tells it. */
final class MetadataCascade {
    private static final int MAX_BASES = 50;
    private static final int MAX_LANGUAGE = 35;

    private final PageMarkup markup;
    private final URI address;
    private final LinkedData data;
    private final PageAddress addresses;
    private final Optional<Candidate<URI>> canonical;
    private final DescribedArticle described;
    private final SiteName site;

    MetadataCascade(PageMarkup markup, URI address, LinkedData data) {
        this.markup = markup;
        this.address = address;
        this.data = data;
        addresses = new PageAddress(markup, address);
        canonical = addresses.find();
        Optional<String> title = markup.metas().first("og:title").or(markup::title);
        described = new DescribedArticle(
                data,
                title,
                Optional.of(canonical.map(Candidate::value).orElse(address).toString()));
        site = new SiteName(markup, data, address);
    }

    PageMetadata read() {
        DateFinder dates = new DateFinder(
                markup, described, canonical.map(Candidate::value).orElse(address));
        return new PageMetadata(
                title(),
                new AuthorFinder(markup, described, site).find(),
                dates.published(),
                dates.modified(),
                publisher(),
                canonical,
                language(),
                basedOn(),
                rating(),
                accessibleForFree());
    }

    Optional<Candidate<String>> title() {
        return new TitleFinder(markup, described, site).find();
    }

    private Optional<Candidate<String>> publisher() {
        Optional<String> told = described.things("publisher").stream()
                .map(thing -> thing.text("name"))
                .flatMap(Optional::stream)
                .findFirst();
        return told.map(name -> new Candidate<>(name, Place.LINKED_DATA, "publisher", 0.9))
                .or(() -> markup.metas()
                        .first("og:site_name")
                        .map(name -> new Candidate<>(name, Place.META, "og:site_name", 0.9)))
                .or(() -> site.host().map(host -> new Candidate<>(host, Place.ADDRESS, "host", 0.5)));
    }

    private Optional<String> language() {
        return Optional.of(markup.language())
                .filter(tag -> !tag.isEmpty())
                .or(() -> described.text("inLanguage"))
                .or(() -> markup.metas().first("og:locale"))
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.length() <= MAX_LANGUAGE)
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    private List<URI> basedOn() {
        List<URI> bases = new ArrayList<>();
        for (Thing thing : described.things()) {
            for (Value value : thing.all("isBasedOn")) {
                if (bases.size() < MAX_BASES) {
                    base(value).flatMap(addresses::resolved).ifPresent(bases::add);
                }
            }
        }
        return bases.stream().distinct().toList();
    }

    private Optional<String> base(Value value) {
        if (value instanceof Text text) {
            return Optional.of(text.words());
        }
        Thing thing = data.resolved((Thing) value);
        return thing.text("url").or(() -> thing.text("@id"));
    }

    private Optional<ClaimReview> rating() {
        for (Thing thing : data.things()) {
            if (thing.isA("claimreview")) {
                Optional<ClaimReview> review = rating(thing);
                if (review.isPresent()) {
                    return review;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimReview> rating(Thing review) {
        Optional<String> claimant = data.resolved(review, "itemReviewed").stream()
                .flatMap(claim -> data.resolved(claim, "author").stream())
                .map(author -> author.text("name"))
                .flatMap(Optional::stream)
                .findFirst();
        return data.resolved(review, "reviewRating").stream()
                .map(rating -> rating.text("alternateName").or(() -> rating.text("ratingValue")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(verdict -> new ClaimReview(review.text("claimReviewed"), verdict, claimant));
    }

    private Optional<Boolean> accessibleForFree() {
        return described.text("isAccessibleForFree").map(value -> !LinkedData.isFalse(value));
    }
}
