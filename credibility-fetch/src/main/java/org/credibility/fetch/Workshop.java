package org.credibility.fetch;

import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.robots.Robots;
import org.credibility.fetch.transport.Identity;

/** What all visits of one fetcher work with. Safe for use by several threads. */
record Workshop(Limits limits, Identity identity, Carriage carriage, Robots robots, Room room, ParsingRoom parsing) {
    /** Large bodies held at a time. */
    private static final int LARGE_BODIES = 4;

    static Workshop of(Limits limits, Identity identity, Carriage carriage) {
        Room room = new Room(LARGE_BODIES);
        Robots robots = new Robots(carriage.robots(), identity, limits.timeout().dividedBy(2), room);
        return new Workshop(limits, identity, carriage, robots, room, new ParsingRoom(limits.maxBytes()));
    }
}
