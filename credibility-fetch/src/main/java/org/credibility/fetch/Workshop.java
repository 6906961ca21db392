package org.credibility.fetch;

import java.util.Optional;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.memento.TimeGate;
import org.credibility.fetch.robots.Robots;
import org.credibility.fetch.transport.Identity;
import org.credibility.fetch.transport.RedirectPolicy;

/** What all visits of one fetcher work with. Safe for use by several threads. */
record Workshop(
        Limits limits,
        Identity identity,
        RedirectPolicy redirects,
        Carriage carriage,
        Robots robots,
        Room room,
        ReadingRoom reading,
        Copies copies,
        RecordedFailures failures) {
    /** Large bodies held at a time. */
    private static final int LARGE_BODIES = 4;

    static Workshop of(
            Limits limits,
            Identity identity,
            RedirectPolicy redirects,
            Carriage carriage,
            ReadingRoom reading,
            Optional<TimeGate> gate,
            RecordedFailures failures) {
        Room room = new Room(LARGE_BODIES);
        return new Workshop(
                limits,
                identity,
                redirects,
                carriage,
                new Robots(
                        carriage.robots(), identity, redirects, limits.timeout().dividedBy(2), room),
                room,
                reading,
                new Copies(gate, identity, carriage.pages(), room),
                failures);
    }
}
