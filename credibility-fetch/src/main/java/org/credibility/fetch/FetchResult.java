package org.credibility.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.credibility.evidence.ArchivedCopy;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.fetch.memento.Memento;

/**
 * What became of one link. Nothing that the world does wrong is thrown: it is told here.
 *
 * <p>A result never changes and is safe for use by several threads.
 */
public sealed interface FetchResult {
    /** Returns the address asked for. */
    URI address();

    /** Returns how the attempt ended. */
    Outcome outcome();

    /** Returns the way from the address asked for to the one that answered, or to where it ended. */
    Journey journey();

    /** Returns what the last answer held; empty where nothing was received. */
    Optional<Received> received();

    /** Returns the copy that a web archive keeps of it; empty where none was looked for or found. */
    default Optional<Memento> copy() {
        return Optional.empty();
    }

    /** Returns the document for the core. It holds a text only where the source itself was seen. */
    default SourceDocument document() {
        SourceDocument.Builder document = SourceDocument.builder(address(), outcome());
        journey().finalAddress().ifPresent(document::finalAddress);
        journey().retrievedAt().ifPresent(document::retrievedAt);
        received().ifPresent(received -> {
            received.metadata().ifPresent(metadata -> metadata.addTo(document));
            received.provenanceNotes().forEach(document::provenanceNote);
            received.citations().forEach(document::citation);
            received.sha256().ifPresent(document::sha256);
            document.status(received.status());
        });
        copy().map(copy -> new ArchivedCopy(copy.address(), copy.at())).ifPresent(document::archivedCopy);
        if (this instanceof Seen seen) {
            seen.content().text().ifPresent(document::text);
        }
        return document.build();
    }

    /**
     * A source that was seen, at least its beginning.
     *
     * @param address the address asked for
     * @param outcome one of the outcomes that show a text
     * @param journey how it was reached
     * @param content what it holds
     */
    record Seen(URI address, Outcome outcome, Journey journey, Received content) implements FetchResult {
        /** Checks that the outcome is one that shows a text. */
        public Seen {
            requireNonNull(address, "address");
            requireNonNull(journey, "journey");
            requireNonNull(content, "content");
            if (!outcome.isSeen()) {
                throw new IllegalArgumentException("outcome " + outcome + " shows no text");
            }
        }

        @Override
        public Optional<Received> received() {
            return Optional.of(content);
        }
    }

    /**
     * A source that was not seen. This says nothing against what it is cited for.
     *
     * @param address the address asked for
     * @param outcome one of the outcomes that show no text
     * @param reason what went wrong, for a reader; "" where the outcome says all
     * @param journey how far it was followed
     * @param received what stood there in its place, a wall or an error; empty where there was no answer
     * @param copy the copy that a web archive keeps of it; empty where none was looked for or found
     */
    record Unseen(
            URI address,
            Outcome outcome,
            String reason,
            Journey journey,
            Optional<Received> received,
            Optional<Memento> copy)
            implements FetchResult {
        /** Checks that the outcome is one that shows no text. */
        public Unseen {
            requireNonNull(address, "address");
            requireNonNull(reason, "reason");
            requireNonNull(journey, "journey");
            requireNonNull(received, "received");
            requireNonNull(copy, "copy");
            if (outcome.isSeen()) {
                throw new IllegalArgumentException("outcome " + outcome + " shows a text");
            }
        }

        /** A source of which no copy is known. */
        Unseen(URI address, Outcome outcome, String reason, Journey journey, Optional<Received> received) {
            this(address, outcome, reason, journey, received, Optional.empty());
        }

        Unseen withCopy(Optional<Memento> found) {
            return new Unseen(address, outcome, reason, journey, received, found);
        }
    }
}
