package org.credibility.fetch.robots;

import java.net.URI;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.ContentCoding;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.transport.Identity;
import org.credibility.fetch.transport.RedirectPolicy;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.Trail;
import org.credibility.fetch.transport.WebAddress;

/** Reads the robots.txt of a host; statuses mean what RFC 9309, section 2.3.1, says. Safe for use by several threads. */
final class RobotsReader {
    /** The most that is read; what comes later does not count (section 2.5). */
    static final int MAX_BYTES = 512 * 1024;

    /** The redirects followed; after more, the file is taken for missing (section 2.3.1.2). */
    static final int MAX_REDIRECTS = 5;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Transport transport;
    private final Identity identity;
    private final RedirectPolicy redirects;
    private final Room room;

    RobotsReader(Transport transport, Identity identity, RedirectPolicy redirects, Room room) {
        this.transport = transport;
        this.identity = identity;
        this.redirects = redirects.withMost(MAX_REDIRECTS);
        this.room = room;
    }

    RobotsFile read(WebAddress host, Deadline deadline) {
        try {
            Trail trail = new Trail(WebAddress.of(host.origin() + "/robots.txt"), identity, redirects);
            return read(trail, deadline);
        } catch (RefusedException e) {
            return e.failure().outcome() == Outcome.TOO_MANY_REDIRECTS
                    ? RobotsRules.NONE
                    : new UnreadableRobots(e.failure());
        }
    }

    private RobotsFile read(Trail trail, Deadline deadline) throws RefusedException {
        try (Room.Place place = room.place()) {
            while (true) {
                Reply reply = transport
                        .exchange(trail.request(), new Allowance(deadline, MAX_BYTES, place))
                        .reply();
                if (reply instanceof Failure failure) {
                    return new UnreadableRobots(failure);
                }
                Answer answer = (Answer) reply;
                trail.keepCookies(answer);
                if (Trail.redirect(answer).isEmpty()) {
                    return file(trail.current().toUri(), answer);
                }
                trail.follow(Trail.redirect(answer).get());
            }
        }
    }

    private RobotsFile file(URI address, Answer answer) {
        int status = answer.status();
        if (status >= 500 || status == TOO_MANY_REQUESTS) {
            return new UnreadableRobots(new Failure(Outcome.HTTP_ERROR, "status " + status));
        }
        if (status < 200 || status >= 300) {
            return RobotsRules.NONE;
        }
        if (answer.cut() == Cut.DISCONNECT || answer.cut() == Cut.TIME) {
            return new UnreadableRobots(new Failure(Outcome.PROTOCOL_ERROR, "its end is missing"));
        }
        byte[] content = ContentCoding.of(answer)
                .orElse(ContentCoding.IDENTITY)
                .unpack(answer.payload(), MAX_BYTES)
                .toByteArray();
        return RobotsRules.of(
                address, content, answer.header("Content-Type").orElse("text/plain"), identity.productToken());
    }
}
