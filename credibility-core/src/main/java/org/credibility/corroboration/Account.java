package org.credibility.corroboration;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Chain;
import org.credibility.source.KnownSource;
import org.credibility.source.KnownSources;

/**
 * What one document tells, in a form in which two documents can be compared.
 *
 * <p>Never changes and is safe for use by several threads.
 */
public final class Account {
    private final SourceDocument document;
    private final Map<String, Double> details;
    private final List<String> words;
    private final Set<String> speakers;
    private final Optional<String> owner;
    private final Map<Passage, Chain> told;

    Account(
            SourceDocument document,
            Map<String, Double> details,
            List<String> words,
            Set<String> speakers,
            Optional<String> owner,
            Map<Passage, Chain> told) {
        this.document = requireNonNull(document, "document");
        this.details = Map.copyOf(details);
        this.words = List.copyOf(words);
        this.speakers = Collections.unmodifiableSet(new TreeSet<>(speakers));
        this.owner = requireNonNull(owner, "owner");
        this.told = Map.copyOf(told);
    }

    /** Returns the account that a document gives; one whose text was not seen tells nothing. */
    public static Account of(SourceDocument document) {
        return of(document, KnownSources.NONE);
    }

    /**
     * Returns the account that a document gives, of an outlet whose owner may be known.
     *
     * @param document the document; one whose text was not seen tells nothing
     * @param known what the caller knows of outlets
     */
    public static Account of(SourceDocument document, KnownSources known) {
        return of(document, Set.of(), known, new DetailWords());
    }

    /**
     * The same as one of many accounts, which share what is known of their words.
     *
     * @param passages the passages of which it is asked who says them
     */
    static Account of(SourceDocument document, Set<Passage> passages, KnownSources known, DetailWords details) {
        return AccountReader.read(requireNonNull(document, "document"), passages, owner(document, known), details);
    }

    private static Optional<String> owner(SourceDocument document, KnownSources known) {
        return DocumentChains.entry(document, known)
                .flatMap(KnownSource::owner)
                .map(DocumentChains::folded)
                .filter(name -> !name.isEmpty());
    }

    /** Returns the same account with other words and speakers. */
    Account telling(List<String> otherWords, Set<String> otherSpeakers) {
        return new Account(document, details, otherWords, otherSpeakers, owner, told);
    }

    /** Returns the document. */
    public SourceDocument document() {
        return document;
    }

    /** The stems of the words that carry matter, and how telling each is, 0 to 1. */
    Map<String, Double> details() {
        return details;
    }

    /** The words as written, in order. */
    List<String> words() {
        return words;
    }

    /** A detail as the document writes it first; the detail itself where it is spelled out there, as numbers are. */
    String written(String detail) {
        String begin = detail.substring(0, Math.min(DetailWords.SHORTEST_WORD, detail.length()));
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith(begin) && DetailWords.isDetail(lower, detail)) {
                return lower;
            }
        }
        return detail;
    }

    /**
     * The full names of the people and bodies that are quoted for something, in the order of their spelling: the first that two
     * accounts share is told.
     */
    Set<String> speakers() {
        return speakers;
    }

    /** Who owns its outlet, in a form that can be compared. */
    Optional<String> owner() {
        return owner;
    }

    /** The chain of whoever says a passage that was asked for; empty where the document says it in its own voice. */
    Optional<Chain> told(Passage passage) {
        return Optional.ofNullable(told.get(passage));
    }

    /** The news agencies that it says it has its matter from. */
    Set<String> agencies() {
        return CreditNotes.agencies(document.provenanceNotes());
    }

    Optional<String> outlet() {
        return document.publisher().filter(name -> !name.isBlank());
    }
}
