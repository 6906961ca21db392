package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.document.LanguageGuess;
import org.credibility.document.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the user tells of drafts; it goes over what they tell of themselves.
 *
 * @param title the headline
 * @param outlet who publishes them
 * @param tier the user's rating of the outlet
 * @param published the day of publication
 * @param address where the draft lies on the web
 * @param language the language as a BCP 47 tag; where there is none, the words tell
 */
public record DraftFacts(
        Optional<String> title,
        Optional<String> outlet,
        Optional<Tier> tier,
        Optional<LocalDate> published,
        Optional<URI> address,
        Optional<String> language) {
    /** Nothing told. */
    public static final DraftFacts NONE = builder().build();

    /** Checks that every part is given. */
    public DraftFacts {
        requireNonNull(title, "title");
        requireNonNull(outlet, "outlet");
        requireNonNull(tier, "tier");
        requireNonNull(published, "published");
        requireNonNull(address, "address");
        requireNonNull(language, "language");
    }

    /** Returns a builder of facts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the article of a draft. */
    public Article article(Draft draft) {
        Article.Builder article = draft.article(title);
        outlet.ifPresent(article::publisher);
        tier.ifPresent(article::tier);
        published.ifPresent(article::published);
        address.ifPresent(article::canonical);
        language.ifPresent(article::language);
        Article read = placed(article, article.build(), draft.input());
        return language.isPresent() ? read : guessed(article, read);
    }

    /** A page that was fetched lies where it was found, unless it tells another address itself. */
    private static Article placed(Article.Builder builder, Article read, Input input) {
        return read.canonical().isPresent() || input.url().isEmpty()
                ? read
                : builder.canonical(URI.create(input.url().get())).build();
    }

    private static Article guessed(Article.Builder builder, Article read) {
        String guess = LanguageGuess.of(read.text());
        return guess.equals(read.language()) ? read : builder.language(guess).build();
    }

    /** Returns the option that belongs to one draft alone; empty where none is used. */
    Optional<String> optionForOneDraft() {
        if (title.isPresent()) {
            return Optional.of("--title");
        }
        return address.isPresent() ? Optional.of("--url") : Optional.empty();
    }

    /** Collects facts, each null where it is not known; not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String outlet;
        private @Nullable Tier tier;
        private @Nullable LocalDate published;
        private @Nullable URI address;
        private @Nullable String language;

        private Builder() {}

        /** Sets the headline; null for the draft's own. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the outlet. */
        public Builder outlet(@Nullable String outlet) {
            this.outlet = outlet;
            return this;
        }

        /** Sets the rating of the outlet. */
        public Builder tier(@Nullable Tier tier) {
            this.tier = tier;
            return this;
        }

        /** Sets the day of publication. */
        public Builder published(@Nullable LocalDate published) {
            this.published = published;
            return this;
        }

        /** Sets where the draft lies on the web. */
        public Builder address(@Nullable URI address) {
            this.address = address;
            return this;
        }

        /** Sets the language as a BCP 47 tag; null where the words tell. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Returns the facts. */
        public DraftFacts build() {
            return new DraftFacts(
                    Optional.ofNullable(title),
                    Optional.ofNullable(outlet),
                    Optional.ofNullable(tier),
                    Optional.ofNullable(published),
                    Optional.ofNullable(address),
                    Optional.ofNullable(language));
        }
    }
}
