package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.draft.Draft;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.credibility.source.KnownSources;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told to do.
 *
 * @param inputs the inputs in the order given; never empty
 * @param format the form of what is printed
 * @param output the file to write to; empty for standard output
 * @param title the headline, over what the draft says
 * @param outlet the outlet that publishes the drafts
 * @param tier the user's rating of the outlet
 * @param published the day of publication
 * @param asOf the day at which age is measured
 * @param knownSources the sources that the user knows
 * @param claim the number of the one claim to explain; empty for the whole report
 * @param all whether every claim is listed
 * @param quiet whether hints and warnings are left out
 * @param color when reports for readers are in colour
 */
public record Settings(
        List<String> inputs,
        OutputFormat format,
        Optional<Path> output,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Tier> tier,
        Optional<LocalDate> published,
        Optional<LocalDate> asOf,
        KnownSources knownSources,
        OptionalInt claim,
        boolean all,
        boolean quiet,
        ColorChoice color) {
    /**
     * Copies the inputs and checks that the settings go together.
     *
     * @throws IllegalArgumentException if they do not; the message is a sentence for the user
     */
    public Settings {
        inputs = List.copyOf(inputs);
        requireNonNull(format, "format");
        requireNonNull(output, "output");
        requireNonNull(title, "title");
        requireNonNull(outlet, "outlet");
        requireNonNull(tier, "tier");
        requireNonNull(published, "published");
        requireNonNull(asOf, "asOf");
        requireNonNull(knownSources, "knownSources");
        requireNonNull(color, "color");
        requireNonNull(claim, "claim");
        checkInputs(inputs, format, title.isPresent(), claim.isPresent());
        checkView(format, claim.isPresent(), all);
    }

    /** Returns a builder of settings for some inputs. */
    public static Builder builder(List<String> inputs) {
        return new Builder(inputs);
    }

    /** Returns the article of a draft; what was set goes over what the draft tells. */
    public Article article(Draft draft) {
        Article.Builder article = draft.article();
        title.ifPresent(article::title);
        outlet.ifPresent(article::publisher);
        tier.ifPresent(article::tier);
        published.ifPresent(article::published);
        return article.build();
    }

    /** Returns an analyzer that measures age as set. */
    public CredibilityAnalyzer analyzer() {
        CredibilityAnalyzer.Builder analyzer = CredibilityAnalyzer.builder().knownSources(knownSources);
        asOf.ifPresent(analyzer::asOf);
        return analyzer.build();
    }

    private static void checkInputs(List<String> inputs, OutputFormat format, boolean title, boolean claim) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("an input is needed: the path of a plain text, or - for standard input");
        }
        Inputs.check(inputs);
        if (inputs.size() == 1) {
            return;
        }
        if (format == OutputFormat.JSON) {
            throw new IllegalArgumentException("--format json takes one input; use --format jsonl for several");
        }
        if (title || claim) {
            throw new IllegalArgumentException((title ? "--title" : "--claim") + " takes one input, not several");
        }
    }

    private static void checkView(OutputFormat format, boolean claim, boolean all) {
        if (format != OutputFormat.TEXT && (claim || all)) {
            throw new IllegalArgumentException((claim ? "--claim" : "--all") + " is for --format text; " + format.id()
                    + " always holds everything");
        }
        if (claim && all) {
            throw new IllegalArgumentException("--claim and --all do not go together");
        }
    }

    /** Collects settings; not safe for use by several threads. */
    public static final class Builder {
        private final List<String> inputs;
        private OutputFormat format = OutputFormat.TEXT;
        private @Nullable Path output;
        private @Nullable String title;
        private @Nullable String outlet;
        private @Nullable Tier tier;
        private @Nullable LocalDate published;
        private @Nullable LocalDate asOf;
        private OptionalInt claim = OptionalInt.empty();
        private boolean all;
        private boolean quiet;
        private KnownSources knownSources = KnownSources.NONE;
        private ColorChoice color = ColorChoice.AUTO;

        private Builder(List<String> inputs) {
            this.inputs = requireNonNull(inputs, "inputs");
        }

        /** Sets the form of what is printed; text for readers unless set. */
        public Builder format(OutputFormat format) {
            this.format = requireNonNull(format, "format");
            return this;
        }

        /** Sets the file to write to; null for standard output. */
        public Builder output(@Nullable Path output) {
            this.output = output;
            return this;
        }

        /** Sets the headline; null for the draft's own. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets the outlet; null where it is not known. */
        public Builder outlet(@Nullable String outlet) {
            this.outlet = outlet;
            return this;
        }

        /** Sets the rating of the outlet; null where there is none. */
        public Builder tier(@Nullable Tier tier) {
            this.tier = tier;
            return this;
        }

        /** Sets the day of publication; null where it is not known. */
        public Builder published(@Nullable LocalDate published) {
            this.published = published;
            return this;
        }

        /** Sets the day at which age is measured; null for the day of publication. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Sets the sources that the user knows; none unless set. */
        public Builder knownSources(KnownSources sources) {
            knownSources = requireNonNull(sources, "sources");
            return this;
        }

        /** Sets when reports for readers are in colour; automatic unless set. */
        public Builder color(ColorChoice color) {
            this.color = requireNonNull(color, "color");
            return this;
        }

        /** Sets the one claim to explain; null for the whole report. */
        public Builder claim(@Nullable Integer claim) {
            this.claim = claim == null ? OptionalInt.empty() : OptionalInt.of(claim);
            return this;
        }

        /** Sets whether every claim is listed. */
        public Builder all(boolean all) {
            this.all = all;
            return this;
        }

        /** Sets whether hints and warnings are left out. */
        public Builder quiet(boolean quiet) {
            this.quiet = quiet;
            return this;
        }

        /**
         * Returns the settings.
         *
         * @throws IllegalArgumentException if they do not go together; the message is a sentence for the user
         */
        public Settings build() {
            return new Settings(
                    inputs,
                    format,
                    Optional.ofNullable(output),
                    Optional.ofNullable(title),
                    Optional.ofNullable(outlet),
                    Optional.ofNullable(tier),
                    Optional.ofNullable(published),
                    Optional.ofNullable(asOf),
                    knownSources,
                    claim,
                    all,
                    quiet,
                    color);
        }
    }
}
