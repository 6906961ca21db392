package org.credibility.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.credibility.fetch.archive.EvidenceArchive;
import org.credibility.fetch.archive.RecordedEvidence;
import org.credibility.fetch.archive.RecordingTransport;
import org.credibility.fetch.cache.AnswerFolder;
import org.credibility.fetch.cache.CachingTransport;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Transport;
import org.credibility.fetch.host.Hosts;
import org.credibility.fetch.host.SecondAttempt;
import org.credibility.fetch.transport.WebAddress;

/**
 * What carries the requests of a fetcher, from the patience of hosts up: the cache stands above it, so that what is known
 * costs no turn, and the archive above both, so that it holds all that a visit was told. A replay takes the place of all
 * three and waits for nobody. Safe for use by several threads.
 *
 * @param pages carries requests for pages
 * @param robots carries requests for robots.txt, which are not repeated
 * @param hosts what is known of the patience of hosts
 * @param maxGap the most time left between the starts of two fetches from a host, where that asks for one
 */
record Carriage(Transport pages, Transport robots, Hosts hosts, Duration maxGap) {
    private static final Duration MAX_GAP = Duration.ofSeconds(10);

    /**
     * Returns what carries requests over a network.
     *
     * @param passedOver who hears of an exchange after which the same is asked once more
     */
    static Carriage over(Transport network, Limits limits, Consumer<Exchange> passedOver) {
        Hosts hosts = new Hosts(network, limits.perHost());
        return new Carriage(new SecondAttempt(hosts, passedOver), hosts, hosts, MAX_GAP);
    }

    static Carriage replaying(RecordedEvidence evidence, Limits limits) {
        Transport replay = evidence.transport();
        return new Carriage(replay, replay, new Hosts(replay, limits.perHost()), Duration.ZERO);
    }

    Carriage cached(AnswerFolder folder, Duration maxAge) {
        InstantSource clock = InstantSource.system();
        return new Carriage(
                new CachingTransport(pages, folder, maxAge, clock),
                CachingTransport.ofRules(robots, folder, maxAge, clock),
                hosts,
                maxGap);
    }

    Carriage recorded(EvidenceArchive archive) {
        return new Carriage(
                new RecordingTransport(pages, archive), new RecordingTransport(robots, archive), hosts, maxGap);
    }

    /** Leaves a gap between the starts of two fetches from a host, as its robots.txt asks. */
    void keepGap(WebAddress address, Duration asked) {
        hosts.keepGap(address, asked.compareTo(maxGap) < 0 ? asked : maxGap);
    }
}
