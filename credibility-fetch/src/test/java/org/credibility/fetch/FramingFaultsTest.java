package org.credibility.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.CONNECT_ERROR;
import static org.credibility.evidence.Outcome.HTTP_ERROR;
import static org.credibility.evidence.Outcome.NO_CONTENT;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.PROTOCOL_ERROR;
import static org.credibility.evidence.Outcome.TOO_LARGE;
import static org.credibility.evidence.Outcome.TRUNCATED;
import static org.credibility.evidence.Outcome.UNSUPPORTED_TYPE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break the protocol, or that two readers read in two ways. */
class FramingFaultsTest {
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

    private RawServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = RawServer.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void marksABodyShorterThanItsLength() {
        server.answer("/x", HTML + "Content-Length: 50000\r\n\r\n" + Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(TRUNCATED);
    }

    @Test
    void marksABodyThatEndsInABadChunk() {
        server.answer(
                "/x", HTML + "Transfer-Encoding: chunked\r\n\r\n" + chunk(Articles.PAGE) + "zz\r\nboo\r\n0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(TRUNCATED);
    }

    @Test
    void refusesAChunkWithoutEnd() {
        server.answer("/x", HTML + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(PROTOCOL_ERROR);
    }

    @Test
    void takesChunksRatherThanALength() {
        server.answer(
                "/x",
                HTML + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(Articles.PAGE) + "0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 10\r\nContent-Length: 2000",
                "Content-Length: 10, 2000",
                "Content-Length: -1",
                "Content-Length: +10",
                "Content-Length: ten",
                "Content-Encoding: br\r\nContent-Length: 400",
                "Content-Encoding: gzip, gzip\r\nContent-Length: 400",
                "Content-Encoding: zstd\r\nContent-Length: 400",
                "Transfer-Encoding: gzip\r\nContent-Length: 400",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Content-Length : 10",
                "Content-Encoding: gzip\r\nContent-Length: 400",
            })
    void refusesLengthsAndCodingsThatCannotBeRight(String header) {
        server.answer("/x", HTML + header + "\r\n\r\n" + Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(PROTOCOL_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n",
                "<html>no head</html>",
                "HTTP/1.1 abc Bad\r\n\r\n",
                "HTTP/1.1 -20 Bad\r\n\r\n",
                "\r\n\r\n\r\n",
                "HTTP/1.1 304 Not Modified\r\n\r\n",
            })
    void tellsWhatIsNoAnswer(String wire) {
        server.answer("/x", wire);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(PROTOCOL_ERROR);
    }

    @Test
    void refusesAHeaderWithoutEnd() {
        server.script("/x", out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Big: ".getBytes(UTF_8));
            byte[] block = "h".repeat(65536).getBytes(UTF_8);
            for (int at = 0; at < 128; at++) {
                out.write(block);
            }
        });

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(PROTOCOL_ERROR);
    }

    @Test
    void asksOnceMoreWhereTheConnectionBreaks() {
        server.script("/x", out -> {});

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(PROTOCOL_ERROR);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void refusesALengthBeyondAllNumbers() {
        server.answer("/x", HTML + "Content-Length: 99999999999999999999\r\n\r\n" + Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(TOO_LARGE);
    }

    @Test
    void takesChunksRatherThanALengthBeyondTheLimit() {
        server.answer(
                "/x",
                HTML + "Content-Length: 50000000\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(Articles.PAGE)
                        + "0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
                "Content-Encoding: br\r\nContent-Length: 3\r\n\r\nabc",
                "Content-Length: 50000000\r\n\r\n",
                "Content-Length: 5000\r\n\r\n",
                "Content-Length: 5000\r\n\r\nabc",
                "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip.",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            })
    void tellsAnErrorOrARedirectWhateverBecomesOfItsBody(String rest) {
        server.answer("/x", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n" + rest);
        server.answer("/y", "HTTP/1.1 302 Found\r\nLocation: /z\r\n" + rest);
        server.page("/z", Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/x").received().map(Received::status))
                .contains(404);
        assertThat(Fetchers.fetch(server, "/y").outcome()).isEqualTo(OK);
        assertThat(server.requests()).containsExactly("/x", "/y", "/z");
    }

    @Test
    void tellsAnErrorWhoseLengthCanBeReadInTwoWays() {
        server.answer("/x", "HTTP/1.1 404 No\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nforged");

        FetchResult result = Fetchers.fetch(server, "/x");

        assertThat(result.outcome()).isEqualTo(HTTP_ERROR);
        assertThat(text(result)).isEmpty();
    }

    @Test
    void showsNoTextOfAnErrorInACodingNotAskedFor() {
        server.answer("/x", "HTTP/1.1 404 No\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nwords");

        assertThat(text(Fetchers.fetch(server, "/x"))).isEmpty();
    }

    @Test
    void tellsAnEmptyPageThatIsCalledGzip() {
        server.page("/x", "", "Content-Encoding: gzip");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(NO_CONTENT);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void tellsWhatAPartIsThatWasNotAskedFor() {
        server.answer("/x", "HTTP/1.1 206 Part\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\nPNG");
        server.answer("/y", "HTTP/1.1 206 Part\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(UNSUPPORTED_TYPE);
        assertThat(Fetchers.fetch(server, "/y").outcome()).isEqualTo(NO_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 304})
    void tellsTheStatusThatAnswersNoQuestion(int status) {
        server.answer("/x", "HTTP/1.1 " + status + " No\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x"))
                .isInstanceOfSatisfying(
                        FetchResult.Unseen.class,
                        result -> assertThat(result.reason()).isEqualTo("status " + status));
    }

    @Test
    void unpacksGzip() throws IOException {
        server.body("/x", gzip(Articles.PAGE), "text/html", "Content-Encoding: gzip");

        assertThat(text(Fetchers.fetch(server, "/x"))).contains(Articles.SENTENCE);
    }

    @Test
    void marksGzipThatIsCut() throws IOException {
        byte[] packed = gzip(Articles.page(Articles.SENTENCE.repeat(400)));
        byte[] cut = Arrays.copyOf(packed, packed.length - 12);
        server.body("/x", cut, "text/html", "Content-Encoding: gzip");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(TRUNCATED);
    }

    @Test
    void neverTakesAForgedSecondAnswer() {
        String forged = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\nforged";
        server.answer(
                "/x",
                HTML + "Content-Length: " + Articles.PAGE.length() + "\r\n\r\n" + Articles.PAGE + forged + forged);

        try (SourceFetcher fetcher = Fetchers.opening(server).build()) {
            List<FetchResult> results =
                    fetcher.fetch(List.of(URI.create(server.url("/x")), URI.create(server.url("/x?2"))));

            assertThat(results).allMatch(result -> text(result).contains(Articles.SENTENCE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"204 No Content", "205 Reset Content"})
    void tellsWhereThereIsNoContent(String status) {
        server.answer("/x", "HTTP/1.1 " + status + "\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(NO_CONTENT);
    }

    @Test
    void tellsAnEmptyPage() {
        server.page("/x", "");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(NO_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 400, 401, 404, 407, 408, 410, 421, 500, 999})
    void tellsTheErrorsOfHosts(int status) {
        server.answer("/x", "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(server, "/x").outcome()).isEqualTo(HTTP_ERROR);
    }

    @Test
    void tellsWhereNobodyListens() throws IOException {
        String url = server.url("/x");
        SourceFetcher.Builder builder = Fetchers.opening(server);
        server.close();

        try (SourceFetcher fetcher = builder.build()) {
            assertThat(fetcher.fetch(URI.create(url)).outcome()).isEqualTo(CONNECT_ERROR);
        }
    }

    private static String text(FetchResult result) {
        return result.received().flatMap(Received::text).orElse("");
    }

    private static String chunk(String body) {
        return Integer.toHexString(body.getBytes(ISO_8859_1).length) + "\r\n" + body + "\r\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
