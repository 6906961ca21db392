package org.credibility.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.BLOCKED_ADDRESS;
import static org.credibility.evidence.Outcome.DNS_ERROR;
import static org.credibility.evidence.Outcome.OK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.credibility.fetch.transport.NameLookup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resolvers that fail, hang, lie or change their mind. */
class DnsFaultsTest {
    private RawServer server;
    private String port;

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
        server.page("/x", Articles.PAGE);
        port = server.authority().substring(server.authority().indexOf(':') + 1);
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void tellsANameThatLeadsNowhere() {
        NameLookup lookup = host -> {
            throw new UnknownHostException(host);
        };

        FetchResult result = fetch(lookup, "http://news.test/x");

        assertThat(result.outcome()).isEqualTo(DNS_ERROR);
        assertThat(((FetchResult.Unseen) result).reason()).isEqualTo("the name news.test could not be resolved");
    }

    @Test
    void leavesALookupThatHangsAtTheDeadline() {
        NameLookup lookup = host -> {
            sleepDeaf(Duration.ofSeconds(8));
            return List.of(InetAddress.getLoopbackAddress());
        };
        long begin = System.nanoTime();

        assertThat(fetch(lookup, "http://news.test/x").outcome()).isEqualTo(DNS_ERROR);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    /** Sleeps through interruptions, as a look-up of the operating system does. */
    static void sleepDeaf(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                // deaf
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "64:ff9b::7f00:1"})
    void blocksANameThatLeadsHome(String address) {
        NameLookup lookup = host -> List.of(InetAddress.getByName(address));

        assertThat(fetch(lookup, "http://news.test/x").outcome()).isEqualTo(BLOCKED_ADDRESS);
    }

    @Test
    void dialsTheAddressThatWasChecked() {
        AtomicInteger asked = new AtomicInteger();
        NameLookup rebinding = host -> List.of(InetAddress.getByName(
                asked.getAndIncrement() % 2 == 0 ? "192.0.2.1" : "127.0.0.1")); // neither of them is public

        assertThat(fetch(rebinding, "http://news.test:8080/x").outcome()).isEqualTo(BLOCKED_ADDRESS);
        assertThat(server.heads()).isEmpty();
    }

    @Test
    void triesTheNextAddressWhereTheFirstIsDead() {
        NameLookup lookup = host -> List.of(loopback(9), loopback(1));

        FetchResult result = fetch(lookup, "http://news.test:" + port + "/x");

        assertThat(result.outcome()).isEqualTo(OK);
    }

    @Test
    void doesNotAskForTheNamesOfLiterals() {
        AtomicInteger asked = new AtomicInteger();
        NameLookup lookup = host -> {
            asked.incrementAndGet();
            throw new UnknownHostException(host);
        };

        assertThat(fetch(lookup, server.url("/x")).outcome()).isEqualTo(OK);
        assertThat(asked).hasValue(0);
    }

    private static InetAddress loopback(int last) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private FetchResult fetch(NameLookup lookup, String url) {
        SourceFetcher.Builder builder = SourceFetcher.builder()
                .allowAddresses(Set.of("news.test:" + port, server.authority()))
                .timeout(Duration.ofSeconds(4));
        builder.network().lookup(lookup);
        try (SourceFetcher fetcher = builder.build()) {
            return fetcher.fetch(URI.create(url));
        }
    }
}
