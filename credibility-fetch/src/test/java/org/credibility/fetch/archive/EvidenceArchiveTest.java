package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.tools.ValidateTool;

class EvidenceArchiveTest {
    private static final String STORY = "https://quay.example/story?id=7&x=%C3%A9";
    private static final Exchange PLAIN = Exchanges.of(
            STORY,
            Exchanges.answer(200, "<p>The pier closes.</p>", "Content-Type", "text/html", "X-Note", "one"),
            "Host",
            "quay.example",
            "User-Agent",
            "credibility/0.1.0");

    private static final FetchNote NOTE = new FetchNote(
            URI.create("https://sho.example/x7"),
            Exchanges.AT,
            Outcome.PAYWALL,
            "isAccessibleForFree false",
            List.of(URI.create("https://sho.example/x8"), URI.create(STORY)),
            Optional.of(URI.create(STORY)),
            Optional.of(Exchanges.AT),
            "allowed",
            true,
            Optional.of("windows-1252"),
            Optional.of("ab".repeat(32)),
            Optional.empty());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("evidence.warc.gz");
    }

    @Test
    void keepsWhatWasSaid() throws IOException {
        assertThat(recorded(PLAIN).exchanges()).containsExactly(PLAIN);
    }

    @Test
    void keepsAFailure() throws IOException {
        Exchange failed = Exchanges.of(STORY, Exchanges.failure());

        assertThat(recorded(failed).exchanges()).containsExactly(failed);
    }

    @Test
    void keepsAPackedBodyAsItWasSent() throws IOException {
        Answer answer = new Answer(
                "h2",
                200,
                Exchanges.headers("content-encoding", "gzip", "content-type", "text/html"),
                Exchanges.gzip("<p>The pier closes."),
                Cut.NONE);

        assertThat(recorded(Exchanges.of(STORY, answer)).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(answer);
    }

    @Test
    void keepsTheHeadersOfTheWireUnderOtherNames() throws IOException {
        Answer answer = Exchanges.answer(
                200, "short", "Transfer-Encoding", "chunked", "Content-Length", "5000", "Connection", "close");
        RecordedEvidence evidence = recorded(Exchanges.of(STORY, answer));

        assertThat(evidence.exchanges()).extracting(Exchange::reply).containsExactly(answer);
        assertThat(text()).contains("X-Archive-Orig-Transfer-Encoding: chunked", "\r\nContent-Length: 5\r\n");
    }

    @Test
    void keepsWhyABodyIsCut() throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        for (Cut cut : Cut.values()) {
            Answer answer =
                    new Answer("http/1.1", 200, List.of(), Payload.of(cut.name().getBytes(UTF_8)), cut);
            exchanges.add(Exchanges.of(STORY, answer));
        }

        assertThat(recorded(exchanges.toArray(Exchange[]::new)).exchanges()).containsExactlyElementsOf(exchanges);
        assertThat(text()).contains("WARC-Truncated: length", "WARC-Truncated: time", "WARC-Truncated: disconnect");
    }

    @Test
    void keepsABodyThatCameTwiceOnce() throws IOException {
        Exchange again = Exchanges.of("https://quay.example/copy", PLAIN.reply());

        assertThat(recorded(PLAIN, again).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(PLAIN.reply(), PLAIN.reply());
        assertThat(text().split("The pier closes", -1)).hasSize(2);
        assertThat(text()).contains("WARC-Type: revisit", "WARC-Refers-To-Target-URI: " + STORY);
    }

    @Test
    void leavesOutCookiesAndCredentials() throws IOException {
        Exchange secret = Exchanges.of(
                STORY,
                Exchanges.answer(200, "x", "Set-Cookie", "session=s3cret; Path=/; HttpOnly", "Set-Cookie2", "s3cret"),
                "Cookie",
                "session=s3cret",
                "Authorization",
                "Bearer s3cret",
                "Proxy-Authorization",
                "Basic s3cret");
        RecordedEvidence evidence = recorded(secret);

        assertThat(text()).doesNotContain("s3cret", "session", "Authorization", "\r\nSet-Cookie", "\r\nCookie");
        assertThat(evidence.exchanges().get(0).request().headers()).containsExactly(new Header("Cookie", "sent"));
    }

    @ParameterizedTest
    @CsvSource({
        "Location, http://ann:s3cret@quay.example/a@b, http://***@quay.example/a@b",
        "Location, ht\ttp:/\\ann:s3cret@quay.example/, ht\ttp:/\\***@quay.example/",
        "Location, //ann:s3cret\\@quay.example/, //***@quay.example/",
        "Content-Location, https:s3cret@quay.example/, https:***@quay.example/",
        "Refresh, '0;url=\"http://ann:s3cret@quay.example/\"', '0;url=\"http://***@quay.example/\"'",
        "Refresh, 1.5 //s3cret@quay.example/@b, 1.5 //***@quay.example/@b",
        "Refresh, '0;\u2003url=\"\u2003http://s3cret@quay.example/\"', '0;\u2003url=\"\u2003http://***@quay.example/\"'",
        "Location, //:@s3cret@quay.example/, //***@quay.example/",
        "Link, '</a@b>, <http://s3cret@quay.example/>; rel=next', '</a@b>, <http://***@quay.example/>; rel=next'",
    })
    void leavesOutCredentialsOfAnAddressThatAHeaderNames(String name, String value, String kept) throws IOException {
        recorded(Exchanges.of(STORY, Exchanges.answer(302, "", name, value)));

        assertThat(text()).contains(name + ": " + kept).doesNotContain("s3cret");
    }

    @Test
    @Timeout(5)
    void readsALongHeaderInLinearTime() throws IOException {
        for (String piece : List.of("<a:", ";url=a:", "\t", "//", "a:")) {
            Exchange exchange = Exchanges.of(
                    STORY + piece.length(),
                    Exchanges.answer(302, "", "Link", piece.repeat(80_000), "Refresh", piece.repeat(80_000)));

            assertThat(HttpRecord.headBytes((Answer) exchange.reply(), new Pseudonyms()))
                    .hasSizeGreaterThan(40);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Archive-Orig-Location",
                "x-archive-set-cookie",
                "X-Archive-Cookie",
                "X-Archive-Orig-X-Archive-Orig-Age"
            })
    void takesNoHeaderOfAHostForOneOfItsOwn(String name) throws IOException {
        Answer answer = Exchanges.answer(200, "x", name, "a=1");

        assertThat(recorded(Exchanges.of(STORY, answer)).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a\tb",
                "/@ann/7",
                "ann@b",
                "http://quay.example/@ann",
                "http://@quay.example/a",
                "//:@quay.example/a"
            })
    void keepsWhereARedirectLeads(String location) throws IOException {
        Answer answer = Exchanges.answer(302, "", "Location", location);

        assertThat(recorded(Exchanges.of(STORY, answer)).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(answer);
    }

    @Test
    void tellsTheSameCookieFromAnother() throws IOException {
        RecordedEvidence evidence = recorded(Exchanges.of(
                STORY,
                Exchanges.answer(200, "x", "Set-Cookie", "a=1; Path=/x", "Set-Cookie", "a=2", "Set-Cookie", "b=1")));

        assertThat(((Answer) evidence.exchanges().get(0).reply()).headers("Set-Cookie"))
                .containsExactly("n1=v1; Path=/x", "n1=v2", "n2=v1");
    }

    @Test
    void keepsHeadersOfAnyLetters() throws IOException {
        Answer answer = Exchanges.answer(302, "", "Location", "/wiadomości/łódź", "X-Empty", "", "x-lower", "ü");

        assertThat(recorded(Exchanges.of(STORY, answer)).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(answer);
    }

    @Test
    void letsNoHeaderEndItsLine() throws IOException {
        Answer answer = Exchanges.answer(200, "x", "X-Evil", "a\r\nWARC/1.1\r\n\r\n", "bad name", "x", "", "y");

        assertThat(recorded(Exchanges.of(STORY, answer)).exchanges())
                .extracting(Exchange::reply)
                .containsExactly(Exchanges.answer(200, "x", "X-Evil", "a  WARC/1.1"));
    }

    @Test
    void tellsWhatItIs() throws IOException {
        assertThat(recorded(PLAIN).heading()).hasValue(Exchanges.HEADING);
        assertThat(text())
                .startsWith("WARC/1.1\r\n")
                .contains("software: credibility/0.1.0", "setting-as-of: 2026-03-24");
    }

    @Test
    void holdsRecordsOfTheStandardInOrder() throws IOException {
        record(PLAIN);
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                types.add(record.type());
            }
        }

        assertThat(types).containsExactly("warcinfo", "request", "response", "metadata");
    }

    @Test
    void notesWhatWasMadeOfALink() throws IOException {
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            archive.record(PLAIN);
            archive.record(NOTE);
        }

        assertThat(text())
                .contains(
                        "outcome: PAYWALL",
                        "redirect: " + STORY,
                        "robots: allowed",
                        "no-archive: yes",
                        "charset: windows-1252",
                        "body-sha256: abab",
                        "WARC-Concurrent-To: <urn:uuid:00000000-0000-4000-0000-000000000002>");
        assertThat(RecordedEvidence.read(file).exchanges()).containsExactly(PLAIN);
        assertThat(RecordedEvidence.read(file).notes()).containsExactly(NOTE);
    }

    @Test
    void holdsAnAttemptThatIsNotTheLastWord() throws IOException {
        Exchange busy = Exchanges.of(STORY, Exchanges.answer(503, "busy", "Retry-After", "1"));
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            archive.recordAttempt(busy);
            archive.record(PLAIN);
        }

        assertThat(text()).contains("HTTP/1.1 503 ", "Retry-After: 1", "asked-again: yes");
        assertThat(RecordedEvidence.read(file).exchanges()).containsExactly(PLAIN);
    }

    @Test
    void satisfiesTheValidatorOfJwarcWithNotesAndAttempts() throws Exception {
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            archive.recordAttempt(Exchanges.of(STORY, Exchanges.answer(503, "busy", "Retry-After", "1")));
            archive.record(PLAIN);
            archive.record(NOTE);
        }

        assertThat(complaints()).isEmpty();
    }

    @Test
    void satisfiesTheValidatorOfJwarc() throws Exception {
        record(
                PLAIN,
                Exchanges.of("https://quay.example/copy", PLAIN.reply()),
                Exchanges.of(STORY, Exchanges.failure()),
                Exchanges.of(STORY, Exchanges.answer(301, "", "Location", "/ö", "Set-Cookie", "a=b")),
                Exchanges.of(
                        "http://[::1]:8080",
                        new Answer(
                                "h2",
                                200,
                                Exchanges.headers("content-encoding", "gzip", "transfer-encoding", "chunked"),
                                Exchanges.gzip("words"),
                                Cut.LENGTH)));

        assertThat(complaints()).isEmpty();
    }

    @Test
    void comesOutTheSameForTheSameExchanges() throws IOException {
        record(PLAIN, Exchanges.of(STORY, Exchanges.failure()));
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        record(PLAIN, Exchanges.of(STORY, Exchanges.failure()));

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void writesPlainTextWhereTheNameSaysSo() throws IOException {
        file = folder.resolve("evidence.warc");
        record(PLAIN);

        assertThat(Files.readString(file, ISO_8859_1)).startsWith("WARC/1.1");
        assertThat(RecordedEvidence.read(file).exchanges()).containsExactly(PLAIN);
    }

    @Test
    void neverTouchesAFileThatIsThere() throws IOException {
        Files.writeString(file, "precious");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> EvidenceArchive.create(file, Exchanges.HEADING));
        assertThat(file).hasContent("precious");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void neverTouchesAFileThatCameMeanwhile() throws IOException {
        EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING);
        Files.writeString(file, "precious");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(archive::close);
        assertThat(file).hasContent("precious");
    }

    @Test
    void leavesTheUnfinishedFileOfAnotherRunAlone() throws IOException {
        try (EvidenceArchive first = EvidenceArchive.create(file, Exchanges.HEADING)) {
            first.record(PLAIN);

            assertThatExceptionOfType(FileAlreadyExistsException.class)
                    .isThrownBy(() -> EvidenceArchive.create(file, Exchanges.HEADING));
        }
        assertThat(RecordedEvidence.read(file).exchanges()).containsExactly(PLAIN);
    }

    @Test
    void hasItsNameOnlyWhenItIsComplete() throws IOException {
        EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING);
        archive.record(PLAIN);
        boolean early = Files.exists(file);
        archive.close();
        archive.close();

        assertThat(early).isFalse();
        assertThat(folder.toFile().list()).containsExactly("evidence.warc.gz");
    }

    @Test
    void outlivesTheInterruptionOfAThread() throws IOException {
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING)) {
            Thread.currentThread().interrupt();
            archive.record(PLAIN);
        }
        boolean interrupted = Thread.interrupted();

        assertThat(interrupted).isTrue();
        assertThat(RecordedEvidence.read(file).exchanges()).containsExactly(PLAIN);
    }

    @Test
    void takesRecordsOfManyThreads() throws Exception {
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING)) {
            List<Thread> threads = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                String address = "https://quay.example/" + at;
                Thread thread = new Thread(() -> {
                    for (int n = 0; n < 50; n++) {
                        archive.record(Exchanges.of(address, Exchanges.answer(200, address + n)));
                    }
                });
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        RecordedEvidence evidence = RecordedEvidence.read(file);

        assertThat(evidence.damage()).isEmpty();
        assertThat(evidence.exchanges()).hasSize(400);
    }

    @Test
    void recordsNothingAfterItsEnd() throws IOException {
        EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING);
        archive.close();
        archive.record(PLAIN);

        assertThat(RecordedEvidence.read(file).exchanges()).isEmpty();
    }

    private RecordedEvidence recorded(Exchange... exchanges) throws IOException {
        record(exchanges);
        RecordedEvidence evidence = RecordedEvidence.read(file);
        assertThat(evidence.damage()).isEmpty();
        return evidence;
    }

    private void record(Exchange... exchanges) throws IOException {
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            for (Exchange exchange : exchanges) {
                archive.record(exchange);
            }
        }
    }

    private String text() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Returns what the validator says against the file; its method is not public, and its program ends the machine. */
    private List<String> complaints() throws ReflectiveOperationException {
        Method validate = ValidateTool.class.getDeclaredMethod("validate", Path.class);
        validate.setAccessible(true);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(said, true, UTF_8)) {
            System.setOut(capture);
            System.setErr(capture);
            boolean valid = (Boolean) validate.invoke(new ValidateTool(false), file);
            List<String> lines = new ArrayList<>(said.toString(UTF_8).lines().toList());
            if (!valid) {
                lines.add("not valid");
            }
            return lines;
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
