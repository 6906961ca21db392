package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.CredibilityAnalyzer;
import org.credibility.attribution.AttributionReview;
import org.credibility.cli.draft.Draft;
import org.credibility.document.Article;
import org.credibility.source.KnownSources;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told to do.
 *
 * @param inputs what is read
 * @param facts what the user tells of it
 * @param format the form of what is printed
 * @param output the file to write to; empty for standard output
 * @param page the file for a page of HTML besides; empty for none
 * @param asOf the day at which age is measured
 * @param knownSources the sources that the user knows
 * @param claim the number of the one claim to explain; empty for the whole report
 * @param all whether every claim is listed
 * @param quiet whether hints and warnings are left out
 * @param color when reports for readers are in colour
 * @param requireSources whether a source that could not be seen makes the run incomplete
 * @param layers what options and settings files tell of rules, drafts and fetching
 */
public record Settings(
        InputChoice inputs,
        DraftFacts facts,
        OutputFormat format,
        Optional<Path> output,
        Optional<Path> page,
        Optional<LocalDate> asOf,
        KnownSources knownSources,
        OptionalInt claim,
        boolean all,
        boolean quiet,
        ColorChoice color,
        boolean requireSources,
        LayeredSettings layers) {
    /**
     * Checks that the settings go together.
     *
     * @throws IllegalArgumentException if they do not; the message is a sentence for the user
     */
    public Settings {
        requireNonNull(inputs, "inputs");
        requireNonNull(facts, "facts");
        requireNonNull(format, "format");
        requireNonNull(output, "output");
        requireNonNull(page, "page");
        if (page.isPresent() && page.map(Settings::place).equals(output.map(Settings::place))) {
            throw new IllegalArgumentException(page.get() + ": named for two outputs");
        }
        requireNonNull(asOf, "asOf");
        requireNonNull(knownSources, "knownSources");
        requireNonNull(color, "color");
        requireNonNull(claim, "claim");
        requireNonNull(layers, "layers");
        checkView(format, claim.isPresent(), all);
    }

    /** Returns a builder of settings for some inputs. */
    public static Builder builder(InputChoice inputs) {
        return new Builder(inputs);
    }

    /** Returns the article of a draft: options go over what the draft tells, and that over settings files. */
    public Article article(Draft draft) {
        return layers.complete(facts.article(draft));
    }

    /**
     * Returns an analyzer that measures age and holds articles against the policy as set. It goes over the attributions
     * only where something that is written lists them: that takes most of the time of an article.
     */
    public CredibilityAnalyzer analyzer() {
        CredibilityAnalyzer.Builder analyzer = CredibilityAnalyzer.builder()
                .knownSources(knownSources)
                .policy(layers.policy())
                .rules(layers.triedRules());
        asOf.ifPresent(analyzer::asOf);
        if (!listsAttributions()) {
            analyzer.attributionReview(AttributionReview.NONE);
        }
        return analyzer.build();
    }

    private boolean listsAttributions() {
        return page.isPresent() || format.listsAttributions();
    }

    /**
     * Checks that what is asked for can be done for so many inputs.
     *
     * @throws IllegalArgumentException if it cannot; the message is a sentence for the user
     */
    public void checkCount(int count) {
        if (count <= 1) {
            return;
        }
        if (format == OutputFormat.JSON) {
            throw new IllegalArgumentException("--format json takes one input; use --format jsonl for several");
        }
        if (format == OutputFormat.HTML || page.isPresent()) {
            throw new IllegalArgumentException("a page of HTML takes one input, not several");
        }
        Optional<String> option =
                facts.optionForOneDraft().or(() -> claim.isPresent() ? Optional.of("--claim") : Optional.empty());
        if (option.isPresent()) {
            throw new IllegalArgumentException(option.get() + " takes one input, not several");
        }
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
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
        private final InputChoice inputs;
        private DraftFacts facts = DraftFacts.NONE;
        private OutputFormat format = OutputFormat.TEXT;
        private @Nullable Path output;
        private @Nullable Path page;
        private @Nullable LocalDate asOf;
        private OptionalInt claim = OptionalInt.empty();
        private boolean all;
        private boolean quiet;
        private boolean requireSources;
        private KnownSources knownSources = KnownSources.NONE;
        private ColorChoice color = ColorChoice.AUTO;
        private LayeredSettings layers = LayeredSettings.NONE;

        private Builder(InputChoice inputs) {
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

        /** Sets the file for a page of HTML besides; null for none. */
        public Builder page(@Nullable Path page) {
            this.page = page;
            return this;
        }

        /** Sets what the user tells of the drafts; nothing unless set. */
        public Builder facts(DraftFacts facts) {
            this.facts = requireNonNull(facts, "facts");
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

        /** Sets what options and settings files tell of rules, drafts and fetching; nothing unless set. */
        public Builder layers(LayeredSettings layers) {
            this.layers = requireNonNull(layers, "layers");
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

        /** Sets whether a source that could not be seen makes the run incomplete. */
        public Builder requireSources(boolean requireSources) {
            this.requireSources = requireSources;
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
                    facts,
                    format,
                    Optional.ofNullable(output),
                    Optional.ofNullable(page),
                    Optional.ofNullable(asOf),
                    knownSources,
                    claim,
                    all,
                    quiet,
                    color,
                    requireSources,
                    layers);
        }
    }
}
