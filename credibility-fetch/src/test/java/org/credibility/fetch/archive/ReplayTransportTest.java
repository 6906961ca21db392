package org.credibility.fetch.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.credibility.fetch.exchange.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTransportTest {
    private static final String WALL = "https://quay.example/wall";

    @TempDir
    private Path folder;

    @Test
    void answersInTheOrderRecordedAndGoesOnWithTheLast() throws IOException {
        Transport replay = replay(
                Exchanges.of(WALL, Exchanges.answer(503, "busy")), Exchanges.of(WALL, Exchanges.answer(200, "here")));

        assertThat(statuses(replay, 3)).containsExactly(503, 200, 200);
    }

    @Test
    void tellsRequestsWithACookieFromThoseWithout() throws IOException {
        Transport replay = replay(
                Exchanges.of(WALL, Exchanges.answer(302, "", "Location", "/wall", "Set-Cookie", "seen=1")),
                Exchanges.of(WALL, Exchanges.answer(200, "here"), "Cookie", "seen=1"));

        assertThat(status(ask(replay, WALL, "Cookie", "n1=v1"))).isEqualTo(200);
        assertThat(status(ask(replay, WALL))).isEqualTo(302);
    }

    @Test
    void tellsWhenItWasAsked() throws IOException {
        assertThat(exchange(replay(Exchanges.of(WALL, Exchanges.failure())), WALL)
                        .at())
                .isEqualTo(Exchanges.AT);
    }

    @Test
    void failsForWhatWasNotRecorded() throws IOException {
        assertThat(ask(replay(), WALL)).isEqualTo(new Failure(Outcome.CANCELLED, "not in the archive"));
    }

    @Test
    void cutsABodyLongerThanAllowed() throws IOException {
        Transport replay = replay(Exchanges.of(
                WALL,
                new Answer(
                        "h2",
                        200,
                        Exchanges.headers("Content-Encoding", "gzip"),
                        Exchanges.gzip("word ".repeat(10_000)),
                        Cut.NONE)));

        assertThat(((Answer) ask(replay, WALL)).cut()).isEqualTo(Cut.LENGTH);
    }

    @Test
    void replaysWhatATransportCarried() throws IOException {
        Path file = folder.resolve("carried.warc.gz");
        List<Reply> carried = new ArrayList<>();
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING)) {
            Transport live = (request, allowance) -> new Exchange(
                    request,
                    Exchanges.AT,
                    Exchanges.answer(200, request.address().getPath()));
            Transport recording = new RecordingTransport(live, archive);
            carried.add(ask(recording, "https://quay.example/a"));
            carried.add(ask(recording, "https://quay.example/b"));
        }
        Transport replay = RecordedEvidence.read(file).transport();

        assertThat(List.of(ask(replay, "https://quay.example/a"), ask(replay, "https://quay.example/b")))
                .isEqualTo(carried);
    }

    private Transport replay(Exchange... exchanges) throws IOException {
        Path file = folder.resolve("evidence.warc.gz");
        try (EvidenceArchive archive = EvidenceArchive.create(file, Exchanges.HEADING, Exchanges.ids())) {
            for (Exchange exchange : exchanges) {
                archive.record(exchange);
            }
        }
        RecordedEvidence evidence = RecordedEvidence.read(file);
        assertThat(evidence.damage()).isEqualTo(Optional.empty());
        return evidence.transport();
    }

    private static List<Integer> statuses(Transport transport, int times) {
        List<Integer> statuses = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            statuses.add(status(ask(transport, WALL)));
        }
        return statuses;
    }

    private static int status(Reply reply) {
        return ((Answer) reply).status();
    }

    private static Reply ask(Transport transport, String address, String... headers) {
        return exchange(transport, address, headers).reply();
    }

    private static Exchange exchange(Transport transport, String address, String... headers) {
        Request request = new Request(URI.create(address), Exchanges.headers(headers));
        Allowance allowance = new Allowance(Deadline.in(Duration.ofMinutes(1)), 1000, new Room(1).place());
        return transport.exchange(request, allowance);
    }
}
