package org.credibility.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTransportTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private final FakeHost host = new FakeHost();
    private final List<String> warnings = new ArrayList<>();

    @Test
    void asksOnceInARun() {
        host.replies(FakeHost.answer(200, "story", "Cache-Control", "no-store"));
        CachingTransport run = run();
        ask(run);

        assertThat(FakeHost.body(ask(run))).isEqualTo("story");
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void asksOnceInARunWhoseFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file");
        host.replies(FakeHost.answer(200, "story"));
        CachingTransport run = new CachingTransport(host, new AnswerFolder(file, 1 << 20, warnings::add), DAY, host);
        ask(run);

        assertThat(FakeHost.body(ask(run))).isEqualTo("story");
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void asksOnceInTwoRuns() {
        host.replies(FakeHost.answer(200, "story"));
        Exchange first = ask(run());
        host.wait(Duration.ofHours(23));

        assertThat(ask(run())).isEqualTo(first);
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void asksAgainWhenAnAnswerIsOlderThanWanted() {
        host.replies(FakeHost.answer(200, "old"), FakeHost.answer(200, "new"));
        ask(run());
        host.wait(DAY);

        assertThat(FakeHost.body(ask(run()))).isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control | max-age=60 | 59 | 1",
                "Cache-Control | max-age=60 | 60 | 2",
                "Cache-Control | public, MAX-AGE=\"60\" | 61 | 2",
                "Cache-Control | private, max-age=60 | 59 | 1",
                "Cache-Control | max-age=0, must-revalidate | 0 | 2",
                "Cache-Control | no-cache | 0 | 2",
                "Cache-Control | no-cache=\"x, max-age=60\" | 0 | 2",
                "Cache-Control | max-age=soon | 0 | 2",
                "Cache-Control | max-age=99999999999999999999 | 86399 | 1",
                "Cache-Control | max-age=99999999999999999999 | 86400 | 2",
                "Cache-Control | no-store | 0 | 2",
                "Vary | * | 0 | 2",
                "Expires | Tue, 24 Mar 2026 10:01:00 GMT | 59 | 1",
                "Expires | Tue, 24 Mar 2026 10:01:00 GMT | 61 | 2",
                "Expires | Tuesday, 24-Mar-26 10:01:00 GMT | 59 | 1",
                "Expires | Tue Mar 24 10:01:00 2026 | 61 | 2",
                "Expires | 0 | 0 | 2",
                "Age | 86390 | 9 | 1",
                "Age | 86390 | 10 | 2",
                "Date | Mon, 23 Mar 2026 10:00:30 GMT | 29 | 1",
                "Date | Mon, 23 Mar 2026 10:00:30 GMT | 30 | 2"
            })
    void keepsAnAnswerAsLongAsTheHostAllows(String name, String value, int seconds, int asked) {
        host.replies(FakeHost.answer(200, "story", name, value));
        ask(run());
        host.wait(Duration.ofSeconds(seconds));
        ask(run());

        assertThat(host.asked()).hasSize(asked);
    }

    @Test
    void asksWhetherAnAnswerStillHolds() {
        host.replies(
                FakeHost.answer(200, "story", "ETag", "\"v1\"", "Cache-Control", "max-age=0"),
                FakeHost.answer(304, "", "Cache-Control", "max-age=60"));
        ask(run());
        host.wait(Duration.ofSeconds(30));
        Exchange confirmed = ask(run());

        assertThat(host.lastAskedWith("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(FakeHost.body(confirmed)).isEqualTo("story");
        assertThat(confirmed.request()).isEqualTo(FakeHost.request());
        assertThat(confirmed.at()).isEqualTo(Instant.parse("2026-03-24T10:00:30Z"));
    }

    @Test
    void believesAConfirmationAsLongAsItSays() {
        host.replies(
                FakeHost.answer(200, "story", "ETag", "\"v1\"", "Cache-Control", "max-age=0"),
                FakeHost.answer(304, "", "Cache-Control", "max-age=60", "Content-Length", "0"));
        ask(run());
        ask(run());
        host.wait(Duration.ofSeconds(59));
        Exchange third = ask(run());

        assertThat(host.asked()).hasSize(2);
        assertThat(((Answer) third.reply()).headers("Content-Length")).isEmpty();
    }

    @Test
    void takesWhatIsNew() {
        host.replies(
                FakeHost.answer(
                        200, "old", "Last-Modified", "Tue, 01 Apr 2025 10:00:00 GMT", "Cache-Control", "no-cache"),
                FakeHost.answer(200, "new"));
        ask(run());

        assertThat(FakeHost.body(ask(run()))).isEqualTo("new");
        assertThat(host.lastAskedWith("If-Modified-Since")).isEqualTo("Tue, 01 Apr 2025 10:00:00 GMT");
    }

    @Test
    void tellsThatAHostFailsRatherThanWhatItSaidBefore() {
        Failure failure = new Failure(Outcome.TIMEOUT, "");
        host.replies(FakeHost.answer(200, "old", "ETag", "\"v1\"", "Cache-Control", "no-cache"), failure);
        ask(run());

        assertThat(ask(run()).reply()).isEqualTo(failure);
    }

    @Test
    void passesOnAnAnswerNeverAskedFor() {
        host.replies(FakeHost.answer(304, ""));

        assertThat(((Answer) ask(run()).reply()).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 403, 429, 500, 503})
    void keepsNoAnswerThatMayPass(int status) {
        host.replies(FakeHost.answer(status, "trouble"));
        CachingTransport run = run();
        ask(run);
        ask(run);

        assertThat(host.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 451})
    void keepsAnErrorForTheRun(int status) {
        host.replies(FakeHost.answer(status, "gone"));
        CachingTransport run = run();
        ask(run);
        ask(run);
        ask(run());

        assertThat(host.asked()).hasSize(2);
    }

    @Test
    void keepsThatThereAreNoRules() {
        host.replies(FakeHost.answer(404, "none"));
        AnswerFolder files = new AnswerFolder(folder, 1 << 20, warnings::add);
        ask(CachingTransport.ofRules(host, files, DAY, host));
        ask(CachingTransport.ofRules(host, files, DAY, host));

        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void keepsNoFailure() {
        host.replies(new Failure(Outcome.TIMEOUT, ""), FakeHost.answer(200, "story"));
        CachingTransport run = run();
        ask(run);

        assertThat(FakeHost.body(ask(run))).isEqualTo("story");
    }

    @Test
    void keepsNoCutBody() {
        host.replies(new Answer("h2", 200, List.of(), Payload.of(new byte[9]), Cut.TIME), FakeHost.answer(200, "all"));
        CachingTransport run = run();
        ask(run);

        assertThat(FakeHost.body(ask(run))).isEqualTo("all");
    }

    @Test
    void keepsNothingThatIsPersonal() {
        host.replies(FakeHost.answer(200, "for you", "Set-Cookie", "a=b"));
        CachingTransport run = run();
        ask(run);
        ask(run);
        run.exchange(FakeHost.request("Cookie", "a=b"), FakeHost.allowance());

        assertThat(host.asked()).hasSize(3);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotAnswerARequestWithACookieFromWhatItKnows() {
        host.replies(FakeHost.answer(200, "for all"), FakeHost.answer(200, "for you"));
        CachingTransport run = run();
        ask(run);

        assertThat(FakeHost.body(run.exchange(FakeHost.request("Cookie", "a=b"), FakeHost.allowance())))
                .isEqualTo("for you");
    }

    @Test
    void tellsApartWhatVaries() {
        host.replies(
                FakeHost.answer(200, "english", "Vary", "Accept-Language, accept-encoding"),
                FakeHost.answer(200, "deutsch"));
        run().exchange(FakeHost.request("accept-language", "en"), FakeHost.allowance());
        Exchange other = run().exchange(FakeHost.request("Accept-Language", "de"), FakeHost.allowance());

        assertThat(FakeHost.body(other)).isEqualTo("deutsch");
    }

    @Test
    void asksAgainForABodyLongerThanAllowedNow() {
        host.replies(FakeHost.answer(200, "x".repeat(5000)), new Failure(Outcome.TOO_LARGE, ""));
        Allowance all = FakeHost.allowance();
        ask(run());
        Reply reply = run().exchange(FakeHost.request(), new Allowance(all.deadline(), 4999, all.place()))
                .reply();

        assertThat(reply).isEqualTo(new Failure(Outcome.TOO_LARGE, ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitsForRoomBeforeItTakesALargeBodyFromDisk(boolean packed) throws Exception {
        byte[] body = new byte[2 * Room.SMALL_BYTES];
        host.replies(new Answer(
                "http/1.1",
                200,
                packed ? FakeHost.headers("Content-Encoding", "gzip") : List.of(),
                Payload.of(packed ? gzip(body) : body),
                Cut.NONE));
        ask(run());
        Room room = new Room(1);
        Deadline soon = Deadline.in(Duration.ofMillis(50));
        room.place().takeForLarge(soon);
        Allowance allowance = new Allowance(soon, 1 << 20, room.place());

        assertThat(run().exchange(FakeHost.request(), allowance).reply())
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.outcome()).isEqualTo(Outcome.TIMEOUT));
        assertThat(host.asked()).hasSize(1);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"'\"2\"', 3", "'W/\"1\"', 2", "'\"1\"', 2"})
    void believesNoConfirmationOfAnotherVersion(String tag, int asked) {
        host.replies(
                FakeHost.answer(200, "old", "Cache-Control", "max-age=0", "ETag", "\"1\""),
                FakeHost.answer(304, "", "ETag", tag),
                FakeHost.answer(200, "new"));
        ask(run());

        assertThat(FakeHost.body(ask(run()))).isEqualTo(asked == 3 ? "new" : "old");
        assertThat(host.asked()).hasSize(asked);
    }

    @Test
    void trustsNoAnswerOfTheFuture() {
        host.replies(FakeHost.answer(200, "story"));
        ask(run());
        host.wait(Duration.ofDays(-2));
        ask(run());

        assertThat(host.asked()).hasSize(2);
    }

    @Test
    void forgetsWhatMayNoLongerBeKept() {
        host.replies(
                FakeHost.answer(200, "old", "Cache-Control", "max-age=0"),
                FakeHost.answer(200, "new", "Cache-Control", "no-store"));
        ask(run());
        ask(run());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsInMemoryAlone() {
        host.replies(FakeHost.answer(200, "story"));
        CachingTransport memory = CachingTransport.inMemory(host);
        ask(memory);
        ask(memory);

        assertThat(host.asked()).hasSize(1);
    }

    private CachingTransport run() {
        return new CachingTransport(host, new AnswerFolder(folder, 1 << 20, warnings::add), DAY, host);
    }

    private static Exchange ask(CachingTransport transport) {
        Request request = FakeHost.request();
        return transport.exchange(request, FakeHost.allowance());
    }
}
