package org.credibility.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.credibility.fetch.archive.ArchiveHeading;
import org.credibility.fetch.archive.EvidenceArchive;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Request;

/**
 * Hosts that nobody plays, only their answers are recorded: a folder of pages, {@code host/path.html} for what
 * {@code https://host/path} answers. A page called "Not found" is answered with 404, and nobody has a robots.txt.
 */
final class RecordedHosts {
    private static final Instant AT = Instant.parse("2031-06-12T09:00:00Z");
    private static final String SUFFIX = ".html";

    private final Path folder;

    RecordedHosts(Path folder) {
        this.folder = folder;
    }

    /** Writes the archive; the same pages give the same bytes. */
    void record(Path archive) throws IOException {
        ArchiveHeading heading = new ArchiveHeading("credibility/0.1.0", AT, new TreeMap<>());
        AtomicLong ids = new AtomicLong();
        try (EvidenceArchive written =
                EvidenceArchive.create(archive, heading, () -> new UUID(0x4000, ids.incrementAndGet()))) {
            for (String host : hosts()) {
                written.record(exchange("https://" + host + "/robots.txt", 404, "text/plain", ""));
            }
            for (Path page : pages()) {
                written.record(exchange(page));
            }
        }
    }

    private List<String> hosts() throws IOException {
        return pages().stream()
                .map(page -> folder.relativize(page).getName(0).toString())
                .distinct()
                .toList();
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private Exchange exchange(Path page) {
        String path = folder.relativize(page).toString().replace('\\', '/');
        String address = "https://" + path.substring(0, path.length() - SUFFIX.length());
        try {
            String words = Files.readString(page);
            int status = words.contains("<title>Not found</title>") ? 404 : 200;
            return exchange(address, status, "text/html; charset=utf-8", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange exchange(String address, int status, String type, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        List<Header> headers =
                List.of(new Header("Content-Type", type), new Header("Content-Length", Integer.toString(bytes.length)));
        return new Exchange(
                new Request(URI.create(address), List.of()),
                AT,
                new Answer("http/1.1", status, headers, Payload.of(bytes), Cut.NONE));
    }
}
