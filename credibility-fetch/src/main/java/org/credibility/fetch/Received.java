package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.credibility.document.ProvenanceNote;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.PageMetadata;

/**
 * What an answer held.
 *
 * @param status the status code
 * @param contentType the value of the {@code Content-Type} header; empty where there was none
 * @param charset the name of the encoding it was read in; empty where it is no text
 * @param metadata what the page tells of itself; empty where it is no web page
 * @param text the words it shows; empty where it is no text, or texts are not wanted
 * @param provenanceNotes the notes in which it says where it comes from, in the order of the page
 * @param citations the pages of other sites that its article links to, in the order of the page
 * @param bytes the size of the body, unpacked
 * @param truncated whether the end of the body is missing
 * @param noArchive whether it asks that no copy of it be kept, in {@code X-Robots-Tag} or a meta element
 * @param sha256 the SHA-256 of the body, unpacked, in lower-case hex; empty where texts are not wanted
 */
public record Received(
        int status,
        Optional<String> contentType,
        Optional<String> charset,
        Optional<PageMetadata> metadata,
        Optional<String> text,
        List<ProvenanceNote> provenanceNotes,
        List<URI> citations,
        int bytes,
        boolean truncated,
        boolean noArchive,
        Optional<String> sha256) {
    /** Checks that all parts are given. */
    public Received {
        requireNonNull(contentType, "contentType");
        requireNonNull(charset, "charset");
        requireNonNull(metadata, "metadata");
        requireNonNull(text, "text");
        provenanceNotes = List.copyOf(provenanceNotes);
        citations = List.copyOf(citations);
        requireNonNull(sha256, "sha256");
    }

    /** Returns the title; empty where it has none. */
    public Optional<String> title() {
        return metadata.flatMap(PageMetadata::title).map(Candidate::value);
    }
}
