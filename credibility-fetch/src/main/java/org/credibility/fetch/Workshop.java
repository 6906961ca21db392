package org.credibility.fetch;

import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.host.Hosts;
import org.credibility.fetch.host.SecondAttempt;
import org.credibility.fetch.robots.Robots;
import org.credibility.fetch.transport.Identity;

/** What all visits of one fetcher work with. Safe for use by several threads. */
record Workshop(
        Limits limits,
        Identity identity,
        Hosts hosts,
        Transport transport,
        Robots robots,
        Room room,
        ParsingRoom parsing) {
    /** Large bodies held at a time. */
    private static final int LARGE_BODIES = 4;

    static Workshop of(Limits limits, Identity identity, Transport carrier) {
        Hosts hosts = new Hosts(carrier, limits.perHost());
        Room room = new Room(LARGE_BODIES);
        Robots robots = new Robots(hosts, identity, limits.timeout().dividedBy(2), room);
        return new Workshop(
                limits, identity, hosts, new SecondAttempt(hosts), robots, room, new ParsingRoom(limits.maxBytes()));
    }
}
