package org.credibility.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.memento.Memento;
import org.credibility.fetch.memento.TimeGate;
import org.credibility.fetch.transport.Identity;

/**
 * Looks for copies of pages that are gone, in the web archive that the caller names. Its answers are small; of a copy
 * itself no more than its head is needed.
 */
record Copies(Optional<TimeGate> gate, Identity identity, Transport transport, Room room) {
    private static final int MAX_BYTES = 64 * 1024;

    /** Returns the copy of a page nearest to a time; empty where the page is not gone, or nobody keeps one. */
    Optional<Memento> find(FetchResult.Unseen result, Instant wanted, Deadline deadline) {
        return gate.filter(named -> isGone(result))
                .flatMap(archive -> find(archive, result.address(), wanted, deadline));
    }

    private Optional<Memento> find(TimeGate archive, URI original, Instant wanted, Deadline deadline) {
        try (Room.Place place = room.place()) {
            Allowance allowance = new Allowance(deadline, MAX_BYTES, place).forBeginning();
            return archive.find(original, wanted, identity.headers(), transport, allowance);
        }
    }

    /** Nobody is asked for a copy of what may be there tomorrow, or is there for others. */
    private static boolean isGone(FetchResult.Unseen result) {
        return switch (result.outcome()) {
            case SOFT_404, HOMEPAGE_REDIRECT, DNS_ERROR -> true;
            case HTTP_ERROR ->
                result.received()
                        .map(Received::status)
                        .filter(status -> status == 404 || status == 410)
                        .isPresent();
            default -> false;
        };
    }
}
