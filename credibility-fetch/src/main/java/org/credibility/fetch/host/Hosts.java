package org.credibility.fetch.host;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.WebAddress;

/**
 * Keeps to the patience of hosts: few requests at a time, a gap between fetches where one is asked for, and none at all
 * while a host has asked to wait.
 *
 * <p>It stands before another transport. What it knows of a host lasts an hour from the last request on. Safe for use by
 * several threads.
 */
public final class Hosts implements Transport {
    private static final int MAX_HOSTS = 10_000;

    private final Transport next;
    private final Cache<String, Host> hosts;
    private final int inFlight;

    /**
     * Creates the knowledge of no host yet.
     *
     * @param next what carries the requests
     * @param inFlight the most requests to one host at a time
     */
    public Hosts(Transport next, int inFlight) {
        this.next = next;
        this.inFlight = inFlight;
        hosts = Caffeine.newBuilder()
                .maximumSize(MAX_HOSTS)
                .expireAfterAccess(RetryAfter.MAX)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Exchange exchange(Request request, Allowance allowance) {
        try {
            return exchange(hostOf(WebAddress.of(request.address().toString())), request, allowance);
        } catch (RefusedException e) {
            return notAsked(request, e.failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notAsked(request, new Failure(Outcome.CANCELLED, ""));
        }
    }

    private Exchange exchange(Host host, Request request, Allowance allowance) throws InterruptedException {
        if (!host.enter(allowance.deadline())) {
            return notAsked(request, new Failure(Outcome.TIMEOUT, "the time was over before the host was free"));
        }
        try {
            Duration pause = waited(host, allowance.deadline());
            if (!pause.isZero() && !allowance.deadline().isCancelled()) {
                return notAsked(
                        request,
                        new Failure(
                                Outcome.RATE_LIMITED,
                                "the host has asked to wait for " + (pause.toSeconds() + 1) + " more seconds"));
            }
            Exchange exchange = next.exchange(request, allowance);
            host.note(exchange);
            return exchange;
        } finally {
            host.leave();
        }
    }

    /** Waits as long as a host has asked for where time enough is left then, and returns how much longer it is. */
    private static Duration waited(Host host, Deadline deadline) throws InterruptedException {
        Duration pause = host.pause();
        while (!pause.isZero() && pause.compareTo(deadline.left().dividedBy(2)) < 0 && !deadline.isCancelled()) {
            deadline.pause(pause.plusMillis(1));
            pause = host.pause();
        }
        return pause;
    }

    /** Leaves at least so much time between the starts of two fetches from a host. */
    public void keepGap(WebAddress address, Duration gap) {
        hostOf(address).keepGap(gap);
    }

    /** Takes the next start of a fetch from a host, and returns the time until then. */
    public Duration takeStart(WebAddress address) {
        return hostOf(address).takeStart();
    }

    private Host hostOf(WebAddress address) {
        return hosts.get(address.authority(), key -> new Host(inFlight));
    }

    private static Exchange notAsked(Request request, Failure failure) {
        return new Exchange(request, Instant.EPOCH, failure);
    }
}
