package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.BLOCKED_SCHEME;
import static org.credibility.evidence.Outcome.CONNECT_ERROR;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.PROTOCOL_ERROR;
import static org.credibility.evidence.Outcome.TLS_ERROR;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates that prove nothing, and servers of HTTP/2 that break off. */
class TlsFaultsTest {
    private MockWebServer server;

    @BeforeEach
    void createServer() {
        server = new MockWebServer();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    private static HeldCertificate.Builder certificate() {
        return new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1");
    }

    private void start(HeldCertificate held) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(held)
                .build()
                .sslSocketFactory());
        server.start();
    }

    private static MockResponse article() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body(Articles.PAGE)
                .build();
    }

    private static MockResponse noRobots() {
        return new MockResponse.Builder().code(404).build();
    }

    private FetchResult fetch(HeldCertificate trusted) {
        return fetch(trusting(trusted));
    }

    private SourceFetcher.Builder trusting(HeldCertificate trusted) {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(trusted.certificate())
                .build();
        SourceFetcher.Builder builder = builder();
        builder.network().trust(trust.sslSocketFactory(), trust.trustManager());
        return builder;
    }

    private SourceFetcher.Builder builder() {
        return SourceFetcher.builder().allowAddresses(Set.of("127.0.0.1:" + server.getPort()));
    }

    private FetchResult fetch(SourceFetcher.Builder builder) {
        try (SourceFetcher fetcher = builder.build()) {
            return fetcher.fetch(URI.create("https://127.0.0.1:" + server.getPort() + "/x"));
        }
    }

    @Test
    void readsOverHttp2FromWhomItTrusts() throws IOException, InterruptedException {
        HeldCertificate held = certificate().build();
        start(held);
        server.enqueue(noRobots());
        server.enqueue(article());

        assertThat(fetch(held).outcome()).isEqualTo(OK);
        assertThat(server.takeRequest().getVersion()).contains("2");
    }

    @Test
    void trustsNoCertificateThatSignsItself() throws IOException {
        start(certificate().build());

        assertThat(fetch(builder()).outcome()).isEqualTo(TLS_ERROR);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void trustsNoCertificateThatIsOver() throws IOException {
        long now = System.currentTimeMillis();
        HeldCertificate authority =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        start(certificate()
                .signedBy(authority)
                .validityInterval(now - 100_000, now - 50_000)
                .build());

        assertThat(fetch(authority).outcome()).isEqualTo(TLS_ERROR);
    }

    @Test
    void trustsNoCertificateOfAnotherHost() throws IOException {
        HeldCertificate held = new HeldCertificate.Builder()
                .addSubjectAlternativeName("other.test")
                .build();
        start(held);

        assertThat(fetch(held).outcome()).isEqualTo(TLS_ERROR);
    }

    @Test
    void tellsAServerThatSpeaksNoTls() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                SourceFetcher fetcher = SourceFetcher.builder()
                        .allowAddresses(Set.of("127.0.0.1:" + listener.getLocalPort()))
                        .build()) {
            Thread server = new Thread(() -> answerInPlain(listener));
            server.start();

            URI address = URI.create("https://127.0.0.1:" + listener.getLocalPort() + "/x");

            assertThat(fetcher.fetch(address).outcome()).isEqualTo(TLS_ERROR);
        }
    }

    @Test
    void waitsForNoHandshakeLongerThanForAConnection() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            SourceFetcher.Builder builder =
                    SourceFetcher.builder().allowAddresses(Set.of("127.0.0.1:" + silent.getLocalPort()));
            builder.network().connectTimeout(Duration.ofMillis(300));
            try (SourceFetcher fetcher = builder.build()) {
                URI address = URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/x");

                assertThat(fetcher.fetch(address).outcome()).isEqualTo(CONNECT_ERROR);
            }
        }
    }

    @Test
    void waitsForAnAnswerLongerThanForAConnection() throws IOException {
        HeldCertificate held = certificate().build();
        start(held);
        server.enqueue(noRobots());
        server.enqueue(
                article().newBuilder().headersDelay(1200, TimeUnit.MILLISECONDS).build());
        SourceFetcher.Builder builder = trusting(held);
        builder.network().connectTimeout(Duration.ofSeconds(1));

        assertThat(fetch(builder).outcome()).isEqualTo(OK);
    }

    private static void answerInPlain(ServerSocket listener) {
        try (Socket socket = listener.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().read(new byte[4096]);
        } catch (IOException e) {
            // whoever asked has gone
        }
    }

    @Test
    void neverLeavesASecureConnectionForAnother() throws IOException {
        HeldCertificate held = certificate().build();
        start(held);
        server.enqueue(noRobots());
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "http://127.0.0.1:" + server.getPort() + "/y")
                .build());

        assertThat(fetch(held).outcome()).isEqualTo(BLOCKED_SCHEME);
    }

    /** NO_ERROR, PROTOCOL_ERROR, REFUSED_STREAM, CANCEL of RFC 9113, section 7. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8})
    void asksOnceMoreWhereAStreamIsReset(int errorCode) throws IOException {
        HeldCertificate held = certificate().build();
        start(held);
        server.enqueue(noRobots());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseStream(errorCode))
                .build());
        server.enqueue(article());

        assertThat(fetch(held).outcome()).isEqualTo(OK);
    }

    @Test
    void tellsAStreamThatIsAlwaysReset() throws IOException {
        HeldCertificate held = certificate().build();
        start(held);
        server.enqueue(noRobots());
        for (int at = 0; at < 3; at++) {
            server.enqueue(new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseStream(7))
                    .build());
        }

        assertThat(fetch(held).outcome()).isEqualTo(PROTOCOL_ERROR);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void refusesHeadersWithoutEndOverHttp2() throws IOException {
        HeldCertificate held = certificate().build();
        start(held);
        MockResponse.Builder heavy = new MockResponse.Builder();
        IntStream.range(0, 1000).forEach(at -> heavy.addHeader("X-" + at, "v".repeat(1000)));
        server.enqueue(noRobots());
        server.enqueue(heavy.build());
        server.enqueue(heavy.build());

        assertThat(fetch(held).outcome()).isEqualTo(PROTOCOL_ERROR);
    }

    @Test
    void takesNoUnaskedRepetitionOfAnAnswer() throws IOException, InterruptedException {
        server.start();
        server.enqueue(noRobots());
        server.enqueue(new MockResponse.Builder().code(408).build());
        server.enqueue(article());

        try (SourceFetcher fetcher = builder().build()) {
            fetcher.fetch(URI.create("http://127.0.0.1:" + server.getPort() + "/x"));
        }

        server.takeRequest();
        server.takeRequest();
        assertThat(server.takeRequest(300, TimeUnit.MILLISECONDS)).isNull();
    }
}
