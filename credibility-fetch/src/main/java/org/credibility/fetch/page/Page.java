package org.credibility.fetch.page;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.ProvenanceNote;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.LinkedData;
import org.credibility.fetch.metadata.PageMetadata;

/**
 * What was read in a body.
 *
 * @param kind the kind of content
 * @param encoding the encoding it was read in; empty where it is no text
 * @param metadata what it tells of itself; empty where it is no web page
 * @param text the words it shows, a line for each block; empty where it is no text
 * @param provenanceNotes the notes in which an article on it says where it comes from, in the order of the page
 * @param citations the pages of other sites that an article on it links to, in the order of the page
 * @param verdict what it turned out to be
 * @param html the page itself; empty where it is no web page, and once all that is wanted of it was read
 * @param linkedData what its JSON-LD says; empty where the page itself is
 * @param refresh where it sends its reader at once; empty where it is to be read
 * @param noArchive whether it asks that no copy of it be kept
 */
public record Page(
        ContentKind kind,
        Optional<Encoding> encoding,
        Optional<PageMetadata> metadata,
        Optional<String> text,
        List<ProvenanceNote> provenanceNotes,
        List<URI> citations,
        PageVerdict verdict,
        Optional<HtmlPage> html,
        Optional<LinkedData> linkedData,
        Optional<URI> refresh,
        boolean noArchive) {
    /** The most text that is kept of a page, in UTF-16 code units: more than any article, and many are kept at a time. */
    public static final int MAX_TEXT = 1024 * 1024;

    /** Checks that all parts are given. */
    public Page {
        requireNonNull(kind, "kind");
        requireNonNull(encoding, "encoding");
        requireNonNull(metadata, "metadata");
        requireNonNull(text, "text");
        provenanceNotes = List.copyOf(provenanceNotes);
        citations = List.copyOf(citations);
        requireNonNull(verdict, "verdict");
        requireNonNull(html, "html");
        requireNonNull(linkedData, "linkedData");
        requireNonNull(refresh, "refresh");
    }

    /** Returns a page of which no words are at hand. */
    public static Page outlined(
            ContentKind kind,
            Optional<Encoding> encoding,
            Optional<PageMetadata> metadata,
            PageVerdict verdict,
            Optional<URI> refresh,
            boolean noArchive) {
        return new Page(
                kind,
                encoding,
                metadata,
                Optional.empty(),
                List.of(),
                List.of(),
                verdict,
                Optional.empty(),
                Optional.empty(),
                refresh,
                noArchive);
    }

    /** Returns the title; empty where it has none. */
    public Optional<String> title() {
        return metadata.flatMap(PageMetadata::title).map(Candidate::value);
    }

    /** Returns whether its text is longer than what is kept of any. */
    public boolean isLong() {
        return text.filter(words -> words.length() > MAX_TEXT).isPresent();
    }

    /** Returns the same with the words, notes and links that are left of it, without the page itself. */
    public Page reduced(Optional<String> newText, List<ProvenanceNote> notes, List<URI> links) {
        return new Page(
                kind,
                encoding,
                metadata,
                newText,
                notes,
                links,
                verdict,
                Optional.empty(),
                Optional.empty(),
                refresh,
                noArchive);
    }
}
