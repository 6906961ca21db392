package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.credibility.document.Article;
import org.credibility.document.ProvenanceNote;
import org.credibility.source.SourceGroup;
import org.credibility.source.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * A document that claims can be held against, or the reason why it could not be seen.
 *
 * <p>A document never changes and is safe for use by several threads.
 */
public final class SourceDocument {
    private final URI address;
    private final Outcome outcome;
    private final OptionalInt status;
    private final Optional<URI> finalAddress;
    private final Optional<URI> canonical;
    private final Optional<String> title;
    private final Optional<String> publisher;
    private final Optional<SourceType> sourceType;
    private final Optional<LocalDate> published;
    private final List<String> authors;
    private final List<ProvenanceNote> provenanceNotes;
    private final List<URI> citations;
    private final Optional<Instant> retrievedAt;
    private final Optional<String> sha256;
    private final Optional<String> text;
    private final Optional<ArchivedCopy> archivedCopy;

    private SourceDocument(Builder builder) {
        address = builder.address;
        outcome = builder.outcome;
        status = builder.status;
        finalAddress = Optional.ofNullable(builder.finalAddress);
        canonical = Optional.ofNullable(builder.canonical);
        title = Optional.ofNullable(builder.title);
        publisher = Optional.ofNullable(builder.publisher);
        sourceType = Optional.ofNullable(builder.sourceType);
        published = Optional.ofNullable(builder.published);
        authors = List.copyOf(builder.authors);
        provenanceNotes = List.copyOf(builder.provenanceNotes);
        citations = List.copyOf(builder.citations);
        retrievedAt = Optional.ofNullable(builder.retrievedAt);
        sha256 = Optional.ofNullable(builder.sha256);
        text = Optional.ofNullable(builder.text);
        archivedCopy = Optional.ofNullable(builder.archivedCopy);
    }

    /** Returns a builder of the document at an address, seen or not as the outcome tells. */
    public static Builder builder(URI address, Outcome outcome) {
        return new Builder(requireNonNull(address, "address"), requireNonNull(outcome, "outcome"));
    }

    /** Returns the address asked for. */
    public URI address() {
        return address;
    }

    /** Returns how the attempt to see it ended. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the status code of the last answer; empty where nothing answered, or in another protocol. */
    public OptionalInt status() {
        return status;
    }

    /** Returns where redirects led; empty where there were none or nothing answered. */
    public Optional<URI> finalAddress() {
        return finalAddress;
    }

    /** Returns the address that it gives for itself, which may be on another site; empty where it gives none. */
    public Optional<URI> canonical() {
        return canonical;
    }

    /**
     * Returns whether it is the article itself: by the address asked for, the one that redirects led to, or the one that it
     * gives for itself.
     */
    public boolean isOf(Article article) {
        return Stream.of(Optional.of(address), finalAddress, canonical)
                .flatMap(Optional::stream)
                .anyMatch(article::isAt);
    }

    /** Returns the title; empty where it is not known. */
    public Optional<String> title() {
        return title;
    }

    /** Returns the name of the publisher; empty where it is not known. */
    public Optional<String> publisher() {
        return publisher;
    }

    /** Returns what the source of its account is; empty where whoever hands it in does not know. */
    public Optional<SourceType> sourceType() {
        return sourceType;
    }

    /** Returns the day of publication; empty where it is not known. */
    public Optional<LocalDate> published() {
        return published;
    }

    /** Returns the authors named, in the order given. */
    public List<String> authors() {
        return authors;
    }

    /** Returns the notes in which it says where it comes from, in the order of the page. */
    public List<ProvenanceNote> provenanceNotes() {
        return provenanceNotes;
    }

    /** Returns the pages that it links to as its sources, in the order given. */
    public List<URI> citations() {
        return citations;
    }

    /** Returns when it was retrieved; empty where that is not known. */
    public Optional<Instant> retrievedAt() {
        return retrievedAt;
    }

    /** Returns the SHA-256 of the bytes retrieved, in lower-case hex; empty where nothing was. */
    public Optional<String> sha256() {
        return sha256;
    }

    /** Returns the main text; empty where it was not seen. */
    public Optional<String> text() {
        return text;
    }

    /** Returns the copy that an archive keeps of what is gone; empty where none is known. */
    public Optional<ArchivedCopy> archivedCopy() {
        return archivedCopy;
    }

    /** Collects the parts of a document; not safe for use by several threads. */
    public static final class Builder {
        private final URI address;
        private final Outcome outcome;
        private OptionalInt status = OptionalInt.empty();
        private @Nullable URI finalAddress;
        private @Nullable URI canonical;
        private @Nullable String title;
        private @Nullable String publisher;
        private @Nullable SourceType sourceType;
        private @Nullable LocalDate published;
        private final List<String> authors = new ArrayList<>();
        private final List<ProvenanceNote> provenanceNotes = new ArrayList<>();
        private final List<URI> citations = new ArrayList<>();
        private @Nullable Instant retrievedAt;
        private @Nullable String sha256;
        private @Nullable String text;
        private @Nullable ArchivedCopy archivedCopy;

        private Builder(URI address, Outcome outcome) {
            this.address = address;
            this.outcome = outcome;
        }

        /** Sets the status code of the last answer. */
        public Builder status(int status) {
            this.status = OptionalInt.of(status);
            return this;
        }

        /** Sets where redirects led. */
        public Builder finalAddress(URI finalAddress) {
            this.finalAddress = requireNonNull(finalAddress, "finalAddress");
            return this;
        }

        /** Sets the address that it gives for itself. */
        public Builder canonical(URI canonical) {
            this.canonical = requireNonNull(canonical, "canonical");
            return this;
        }

        /** Sets the title. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets the name of the publisher. */
        public Builder publisher(String publisher) {
            this.publisher = requireNonNull(publisher, "publisher");
            return this;
        }

        /**
         * Sets what the source of its account is, over what its words tell: the publisher itself or, for people who are not
         * named, somebody whom the publisher passes on.
         *
         * @throws IllegalArgumentException if the type is of nobody
         */
        public Builder sourceType(SourceType sourceType) {
            if (sourceType.group() == SourceGroup.NONE) {
                throw new IllegalArgumentException("a document cannot be of " + sourceType + ", which is nobody");
            }
            this.sourceType = sourceType;
            return this;
        }

        /** Sets the day of publication. */
        public Builder published(LocalDate published) {
            this.published = requireNonNull(published, "published");
            return this;
        }

        /** Adds an author. */
        public Builder author(String author) {
            authors.add(requireNonNull(author, "author"));
            return this;
        }

        /** Adds a provenance note. */
        public Builder provenanceNote(ProvenanceNote provenanceNote) {
            provenanceNotes.add(requireNonNull(provenanceNote, "provenanceNote"));
            return this;
        }

        /** Adds a page that it links to as one of its sources. */
        public Builder citation(URI citation) {
            citations.add(requireNonNull(citation, "citation"));
            return this;
        }

        /** Sets when it was retrieved. */
        public Builder retrievedAt(Instant retrievedAt) {
            this.retrievedAt = requireNonNull(retrievedAt, "retrievedAt");
            return this;
        }

        /** Sets the SHA-256 of the bytes retrieved, in lower-case hex. */
        public Builder sha256(String sha256) {
            this.sha256 = requireNonNull(sha256, "sha256");
            return this;
        }

        /** Sets the main text. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets the copy that an archive keeps of what is gone. */
        public Builder archivedCopy(ArchivedCopy archivedCopy) {
            this.archivedCopy = requireNonNull(archivedCopy, "archivedCopy");
            return this;
        }

        /**
         * Returns the document.
         *
         * @throws IllegalArgumentException if a text is given for an outcome that shows none
         */
        public SourceDocument build() {
            if (text != null && !outcome.isSeen()) {
                throw new IllegalArgumentException("a document with outcome " + outcome + " has no text");
            }
            return new SourceDocument(this);
        }
    }
}
