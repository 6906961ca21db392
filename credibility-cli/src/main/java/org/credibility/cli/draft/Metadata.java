package org.credibility.cli.draft;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a draft tells of itself besides its words.
 *
 * @param title the headline; empty where it is to be taken from the words
 * @param authors the authors, in the order given
 * @param date the day of publication
 * @param outlet who publishes it
 * @param tier the writer's rating of the outlet
 * @param address where it lies on the web
 * @param ignored the rules that do not apply to it
 * @param reason why they do not
 */
record Metadata(
        Optional<PlacedText> title,
        List<String> authors,
        Optional<LocalDate> date,
        Optional<String> outlet,
        Optional<Tier> tier,
        Optional<URI> address,
        List<String> ignored,
        Optional<String> reason) {
    /** What a draft tells that tells nothing. */
    static final Metadata NONE = new Builder().build();

    /** Copies the lists. */
    Metadata {
        authors = List.copyOf(authors);
        ignored = List.copyOf(ignored);
    }

    /** Returns the same, with an address where none is told. */
    Metadata orAt(Optional<URI> found) {
        return new Metadata(title, authors, date, outlet, tier, address.or(() -> found), ignored, reason);
    }

    /** Puts everything but title and rules into an article. */
    void addTo(Article.Builder article) {
        authors.forEach(article::author);
        date.ifPresent(article::published);
        outlet.ifPresent(article::publisher);
        tier.ifPresent(article::tier);
        address.ifPresent(article::canonical);
    }

    /** Collects what a draft tells; the first word on a matter counts. */
    static final class Builder {
        private @Nullable PlacedText title;
        private final List<String> authors = new ArrayList<>();
        private @Nullable LocalDate date;
        private @Nullable String outlet;
        private @Nullable Tier tier;
        private @Nullable URI address;
        private final List<String> ignored = new ArrayList<>();
        private @Nullable String reason;

        Builder title(PlacedText words) {
            title = title == null && !words.text().isEmpty() ? words : title;
            return this;
        }

        Builder author(String name) {
            if (!name.isBlank() && !authors.contains(name.strip())) {
                authors.add(name.strip());
            }
            return this;
        }

        Builder date(LocalDate day) {
            date = date == null ? day : date;
            return this;
        }

        Builder outlet(String name) {
            outlet = outlet == null && !name.isBlank() ? name.strip() : outlet;
            return this;
        }

        Builder tier(Tier rating) {
            tier = tier == null ? rating : tier;
            return this;
        }

        Builder address(URI uri) {
            address = address == null ? uri : address;
            return this;
        }

        Builder ignored(String rule) {
            ignored.add(rule.strip());
            return this;
        }

        Builder reason(String words) {
            reason = reason == null && !words.isBlank() ? words.strip() : reason;
            return this;
        }

        Metadata build() {
            return new Metadata(
                    Optional.ofNullable(title),
                    authors,
                    Optional.ofNullable(date),
                    Optional.ofNullable(outlet),
                    Optional.ofNullable(tier),
                    Optional.ofNullable(address),
                    ignored,
                    Optional.ofNullable(reason));
        }
    }
}
