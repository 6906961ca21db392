package org.credibility.score;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.claim.ClaimKind;
import org.credibility.claim.Response;
import org.jspecify.annotations.Nullable;

/**
 * All that a score is made of: the kind of claim, what is brought for and against it, and how it is worded.
 *
 * <p>The order in which parts are added changes nothing. An input never changes and is safe for use by several threads.
 */
public final class ScoreInput {
    private final ClaimKind kind;
    private final List<Testimony> supports;
    private final List<Testimony> contradictions;
    private final List<Response> responses;
    private final List<WriterDistance.Term> distances;
    private final Optional<String> absoluteWord;
    private final boolean quoteMismatch;

    private ScoreInput(Builder builder) {
        kind = builder.kind;
        supports = List.copyOf(builder.supports);
        contradictions = List.copyOf(builder.contradictions);
        responses = List.copyOf(builder.responses);
        distances = List.copyOf(builder.distances);
        absoluteWord = Optional.ofNullable(builder.absoluteWord);
        quoteMismatch = builder.quoteMismatch;
    }

    /** Returns a builder of the input for a claim of a kind. */
    public static Builder builder(ClaimKind kind) {
        return new Builder(requireNonNull(kind, "kind"));
    }

    ClaimKind kind() {
        return kind;
    }

    List<Testimony> supports() {
        return supports;
    }

    List<Testimony> contradictions() {
        return contradictions;
    }

    List<Response> responses() {
        return responses;
    }

    List<WriterDistance.Term> distances() {
        return distances;
    }

    /** Returns the word that makes the claim absolute, "" for one that is not known; empty for a claim that is not absolute. */
    Optional<String> absoluteWord() {
        return absoluteWord;
    }

    boolean hasQuoteMismatch() {
        return quoteMismatch;
    }

    /** Collects the parts of an input; not safe for use by several threads. */
    public static final class Builder {
        private final ClaimKind kind;
        private final List<Testimony> supports = new ArrayList<>();
        private final List<Testimony> contradictions = new ArrayList<>();
        private final List<Response> responses = new ArrayList<>();
        private final List<WriterDistance.Term> distances = new ArrayList<>();
        private @Nullable String absoluteWord;
        private boolean quoteMismatch;

        private Builder(ClaimKind kind) {
            this.kind = kind;
        }

        /** Adds a testimony for the claim. */
        public Builder support(Testimony testimony) {
            supports.add(requireNonNull(testimony, "testimony"));
            return this;
        }

        /** Adds a testimony against the claim. */
        public Builder contradiction(Testimony testimony) {
            contradictions.add(requireNonNull(testimony, "testimony"));
            return this;
        }

        /**
         * Adds what a party says to the claim. Only denials weigh, and those of one party count once, by the strongest; a
         * confirmation is a testimony for the claim and comes in by {@link #support}.
         */
        public Builder response(Response response) {
            responses.add(requireNonNull(response, "response"));
            return this;
        }

        /**
         * Adds words by which the writer steps back from the claim or confirms it.
         *
         * @param words the words of the text; "" where they are not known
         * @param nats below 0 for distance, above 0 for confirmation; rounded half up to four decimals
         * @throws IllegalArgumentException if the nats are outside -10..10
         */
        public Builder distance(String words, BigDecimal nats) {
            distances.add(new WriterDistance.Term(requireNonNull(words, "words"), requireNonNull(nats, "nats")));
            return this;
        }

        /**
         * Marks the claim as one that allows no exception, in the writer's own voice.
         *
         * @param word the word that says so, such as "never"; "" where it is not known
         */
        public Builder absolute(String word) {
            absoluteWord = Phrase.plain(requireNonNull(word, "word"));
            return this;
        }

        /** Marks the claim as one whose quotation differs from what its source says. */
        public Builder quoteMismatch() {
            quoteMismatch = true;
            return this;
        }

        /** Returns the input. */
        public ScoreInput build() {
            return new ScoreInput(this);
        }
    }
}
