package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.credibility.fetch.exchange.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RecordedEvidenceTest {
    private static final List<Exchange> EXCHANGES = List.of(
            Exchanges.of("https://a.example/1", Exchanges.answer(200, "first", "Content-Type", "text/html")),
            Exchanges.of("https://a.example/2", Exchanges.failure()),
            Exchanges.of("https://b.example/3", Exchanges.answer(200, "first")),
            Exchanges.of("https://b.example/4", Exchanges.answer(404, "fourth")));

    @TempDir
    private Path folder;

    private byte[] whole;

    @BeforeEach
    void record() throws IOException {
        Path file = folder.resolve("whole.warc.gz");
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            EXCHANGES.forEach(archive::record);
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void readsAllOfIt() throws IOException {
        assertThat(read(whole).exchanges()).isEqualTo(EXCHANGES);
    }

    @Test
    void usesWhatComesBeforeACut() throws IOException {
        List<Integer> wrong = new ArrayList<>();
        for (int length = 0; length < whole.length; length += 13) {
            List<Exchange> read = read(Arrays.copyOf(whole, length)).exchanges();
            if (!EXCHANGES.subList(0, read.size()).equals(read)) {
                wrong.add(length);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)).exchanges()).isEqualTo(EXCHANGES);
    }

    @Test
    void tellsOfACut() throws IOException {
        assertThat(read(Arrays.copyOf(whole, whole.length * 2 / 3)).damage().orElseThrow())
                .startsWith("damaged after ");
        assertThat(read(new byte[0]).damage()).hasValue("no records");
    }

    @Test
    void neverTakesAChangedByteForEvidence() throws IOException {
        List<Integer> wrong = new ArrayList<>();
        for (int at = 0; at < whole.length; at += 11) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            if (!EXCHANGES.containsAll(read(changed).exchanges())) {
                wrong.add(at);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsABodyThatWasChangedAndPackedAgain() throws IOException {
        String text = new String(new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes(), UTF_8);
        String forged = text.replace("fourth", "FOURTH").replaceAll("(?m)^WARC-Block-Digest.*\r\n", "");
        RecordedEvidence evidence = read(forged.getBytes(UTF_8));

        assertThat(evidence.exchanges()).isEqualTo(EXCHANGES.subList(0, 3));
        assertThat(evidence.damage()).hasValue("the body of https://b.example/4 was changed");
    }

    @Test
    void readsAnArchiveOfAnotherProgram() throws IOException {
        String record = """
                WARC/1.0
                WARC-Type: response
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-0000-00000000000a>
                WARC-Date: 2020-01-02T03:04:05Z
                WARC-Target-URI: http://c.example/
                Content-Type: application/http;msgtype=response
                Content-Length: 50

                HTTP/1.1 200 OK
                Content-Type: text/plain

                hello

                """.replace("\n", "\r\n");
        RecordedEvidence evidence = read(record.getBytes(UTF_8));

        assertThat(evidence.damage()).isEmpty();
        assertThat(evidence.exchanges())
                .extracting(Exchange::reply)
                .containsExactly(Exchanges.answer(200, "hello", "Content-Type", "text/plain"));
    }

    @Test
    void tellsOfABodyInATransferCoding() throws IOException {
        String text = new String(new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes(), UTF_8);
        String foreign = text.replace("HTTP/1.1 404 \r\n", "HTTP/1.1 404 \r\nTransfer-Encoding: chunked\r\n")
                .replaceAll("(?m)^WARC-Block-Digest.*\r\n", "")
                .replace("Content-Length: 42\r\n", "Content-Length: 70\r\n");

        assertThat(read(foreign.getBytes(UTF_8)).damage())
                .hasValue("the body of https://b.example/4 is in a transfer coding, which is not read");
    }

    @Test
    void readsNoFileThatIsNotThere() {
        assertThatIOException().isThrownBy(() -> RecordedEvidence.read(folder.resolve("none.warc.gz")));
    }

    @Test
    @Timeout(30)
    void stopsAtABodyThatIsTooLong() throws IOException {
        byte[] bomb = Exchanges.gzip(
                ("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 9000000000\r\n\r\n" + "0".repeat(1 << 20))
                        .getBytes(UTF_8));

        assertThat(read(bomb).damage().orElseThrow()).contains("a record of 9000000000 bytes is beyond the limit");
    }

    @Test
    @Timeout(30)
    void stopsAtAHeaderThatDoesNotEnd() throws IOException {
        byte[] bomb = Exchanges.gzip(("WARC/1.1\r\nWARC-Type: " + "x".repeat(8 << 20)).getBytes(UTF_8));

        assertThat(read(bomb).damage().orElseThrow()).contains("a record goes on beyond its limit");
    }

    @Test
    void keepsWithinTheLimitOfItsMemory() throws IOException {
        Path file = folder.resolve("long.warc.gz");
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING)) {
            archive.record(EXCHANGES.get(0));
            archive.record(Exchanges.of("https://c.example/", Exchanges.answer(200, "word ".repeat(1000))));
        }
        RecordedEvidence evidence = RecordedEvidence.read(file, new ArchiveLimits(1 << 20, 4000));

        assertThat(evidence.exchanges()).containsExactly(EXCHANGES.get(0));
        assertThat(evidence.damage().orElseThrow()).contains("records of more than 4000 bytes");
    }

    @Test
    @Timeout(30)
    void passesOverRecordsOfOtherKinds() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        byte[] one = "WARC/1.1\r\nWARC-Type: x\r\nContent-Length: 0\r\n\r\n\r\n\r\n".getBytes(UTF_8);
        for (int n = 0; n < 100_000; n++) {
            many.write(one);
        }
        RecordedEvidence evidence = read(Exchanges.gzip(many.toByteArray()));

        assertThat(evidence.exchanges()).isEmpty();
        assertThat(evidence.damage()).isEmpty();
    }

    private RecordedEvidence read(byte[] bytes) throws IOException {
        return RecordedEvidence.read(write(bytes));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("read.warc.gz"), bytes);
    }
}
