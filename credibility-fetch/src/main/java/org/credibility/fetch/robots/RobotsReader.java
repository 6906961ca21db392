package org.credibility.fetch.robots;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
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
import org.credibility.fetch.transport.TimedTasks;
import org.credibility.fetch.transport.Trail;
import org.credibility.fetch.transport.WebAddress;

/** Reads the robots.txt of a host; statuses mean what RFC 9309, section 2.3.1, says. Safe for use by several threads. */
final class RobotsReader implements AutoCloseable {
    /** The most that is read; what comes later does not count (section 2.5). */
    static final int MAX_BYTES = 512 * 1024;

    /** The redirects followed; after more, the file is taken for missing (section 2.3.1.2). */
    static final int MAX_REDIRECTS = 5;

    private static final int TOO_MANY_REQUESTS = 429;

    /** A longer file is read on a thread of its own, since its rules can be made to take seconds to read. */
    private static final int SHORT_BYTES = 32 * 1024;

    /** The most long files that are read at a time. */
    private static final int MAX_LONG = 64;

    private final Transport transport;
    private final Identity identity;
    private final RedirectPolicy redirects;
    private final Room room;
    private final TimedTasks longFiles = new TimedTasks("credibility-robots", MAX_LONG);

    RobotsReader(Transport transport, Identity identity, RedirectPolicy redirects, Room room) {
        this.transport = transport;
        this.identity = identity;
        this.redirects = redirects.withMost(MAX_REDIRECTS);
        this.room = room;
    }

    RobotsFile read(WebAddress host, Deadline deadline) throws InterruptedException {
        try {
            return read(new Trail(WebAddress.of(host.origin() + "/robots.txt"), identity, redirects), deadline);
        } catch (RefusedException e) {
            return e.failure().outcome() == Outcome.TOO_MANY_REDIRECTS
                    ? RobotsRules.NONE
                    : new UnreadableRobots(behindRedirect(e.failure()));
        }
    }

    /** What is wrong where the file redirects to says nothing of the host itself, which may be asked for nothing yet. */
    private static Failure behindRedirect(Failure failure) {
        return switch (failure.outcome()) {
            case BLOCKED_ADDRESS -> new Failure(failure.outcome(), "robots.txt redirects: " + failure.detail());
            case CANCELLED -> failure;
            default ->
                new Failure(Outcome.ROBOTS_UNREACHABLE, "it redirects: " + failure.outcome() + " " + failure.detail());
        };
    }

    private RobotsFile read(Trail trail, Deadline deadline) throws RefusedException, InterruptedException {
        try (Room.Place place = room.place()) {
            while (true) {
                Reply reply = transport
                        .exchange(trail.request(), new Allowance(deadline, MAX_BYTES, place).forBeginning())
                        .reply();
                if (reply instanceof Failure failure) {
                    return new UnreadableRobots(trail.hops().isEmpty() ? failure : behindRedirect(failure));
                }
                Answer answer = (Answer) reply;
                trail.keepCookies(answer);
                if (Trail.redirect(answer).isEmpty()) {
                    return file(trail.current().toUri(), answer, deadline);
                }
                trail.follow(Trail.redirect(answer).get());
            }
        }
    }

    private RobotsFile file(URI address, Answer answer, Deadline deadline) throws InterruptedException {
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
        String type = answer.header("Content-Type").orElse("text/plain");
        return rules(() -> RobotsRules.of(address, content, type, identity.productToken()), content.length, deadline);
    }

    private RobotsFile rules(Supplier<RobotsRules> reading, int bytes, Deadline deadline) throws InterruptedException {
        try {
            return bytes <= SHORT_BYTES ? reading.get() : longFiles.call(reading::get, deadline);
        } catch (RefusedException e) {
            return new UnreadableRobots(e.failure());
        } catch (ExecutionException e) {
            return new UnreadableRobots(new Failure(Outcome.INTERNAL_ERROR, String.valueOf(e.getCause())));
        }
    }

    @Override
    public void close() {
        longFiles.close();
    }
}
