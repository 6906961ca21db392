package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/** Puts the records of an archive together again to exchanges. */
final class EvidenceCollector {
    private static final String DEFAULT_PROTOCOL = "http/1.1";

    private static final int MAX_FAULTS = 20;

    private final long maxKeptBytes;
    private final Map<URI, List<Header>> requests = new HashMap<>();
    private final Map<URI, Payload> payloads = new HashMap<>();
    private final Map<URI, Exchange> exchanges = new LinkedHashMap<>();
    private final List<FetchNote> notes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable ArchiveHeading heading;
    private long kept;

    EvidenceCollector(long maxKeptBytes) {
        this.maxKeptBytes = maxKeptBytes;
    }

    /** What a record holds, to be kept once the record is known to be whole. */
    @FunctionalInterface
    interface Taken {
        void keep();
    }

    /** Notes what is wrong with the file; the first faults tell enough. */
    void fault(String fault) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(fault);
        }
    }

    RecordedEvidence evidence() {
        return new RecordedEvidence(
                Optional.ofNullable(heading),
                List.copyOf(exchanges.values()),
                notes,
                faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults)));
    }

    /**
     * Takes what a record holds.
     *
     * @throws IOException if it is not what it says, or too much
     */
    Taken take(WarcRecord record, byte[] block) throws IOException {
        checkDigest(record, block);
        kept += block.length;
        if (kept > maxKeptBytes) {
            throw new IOException("records of more than " + maxKeptBytes + " bytes");
        }
        if (record instanceof Warcinfo) {
            return takeHeading(record, block);
        }
        if (record instanceof WarcRequest request) {
            List<Header> headers = HttpRecord.headers(HttpRecord.headLines(block));
            return () -> request.concurrentTo().forEach(id -> requests.put(id, headers));
        }
        if (record instanceof WarcResponse response) {
            return takeAnswer(response, block);
        }
        if (record instanceof WarcRevisit revisit) {
            return takeRevisit(revisit, block);
        }
        return record instanceof WarcMetadata metadata ? takeMetadata(metadata, block) : () -> {};
    }

    private static void checkDigest(WarcRecord record, byte[] block) throws IOException {
        Optional<WarcDigest> digest = record.blockDigest();
        boolean known = digest.isPresent() && digest.get().algorithm().equals("sha1");
        if (known && !digest.get().equals(Digests.standard(block))) {
            throw new IOException("the digest of a record is not that of its block");
        }
    }

    private Taken takeHeading(WarcRecord record, byte[] block) {
        Map<String, String> fields = fields(block);
        TreeMap<String, String> settings = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(Records.SETTING)) {
                settings.put(name.substring(Records.SETTING.length()), value);
            }
        });
        ArchiveHeading read = new ArchiveHeading(fields.getOrDefault("software", ""), record.date(), settings);
        return () -> heading = heading == null ? read : heading;
    }

    private Taken takeAnswer(WarcResponse response, byte[] block) throws IOException {
        List<String> head = HttpRecord.headLines(block);
        if (HttpRecord.isTransferCoded(head)) {
            return () -> fault("the body of " + response.target() + " is in a transfer coding, which is not read");
        }
        Payload payload = HttpRecord.body(block);
        Answer answer = answer(response, head, payload);
        return () -> {
            payloads.put(response.id(), payload);
            keep(response, answer);
        };
    }

    private Taken takeRevisit(WarcRevisit revisit, byte[] block) throws IOException {
        Optional<Payload> payload = revisit.refersTo().map(payloads::get);
        if (payload.isEmpty()) {
            return () -> fault("the body of " + revisit.target() + " is in no record");
        }
        Answer answer = answer(revisit, HttpRecord.headLines(block), payload.get());
        return () -> keep(revisit, answer);
    }

    private Taken takeMetadata(WarcMetadata metadata, byte[] block) {
        Map<String, String> fields = fields(block);
        return switch (fields.getOrDefault(Records.KIND, "")) {
            case Records.KIND_OF_FAILURE -> {
                Outcome outcome = Outcome.valueOf(fields.getOrDefault(Records.OUTCOME, ""));
                Failure failure = new Failure(outcome, fields.getOrDefault(Records.DETAIL, ""));
                yield () -> keep(metadata, failure);
            }
            case Records.KIND_OF_ANSWER -> {
                String sha256 = fields.getOrDefault(Records.PAYLOAD_SHA256, "");
                boolean passedOver = fields.containsKey(Records.ASKED_AGAIN);
                yield () -> metadata.concurrentTo().forEach(id -> {
                    check(id, sha256);
                    if (passedOver) {
                        exchanges.remove(id);
                    }
                });
            }
            case Records.KIND_OF_NOTE -> {
                FetchNote note = note(metadata, fields, redirects(block));
                yield () -> notes.add(note);
            }
            default -> () -> {};
        };
    }

    private static FetchNote note(WarcMetadata metadata, Map<String, String> fields, List<URI> redirects) {
        return new FetchNote(
                metadata.targetURI(),
                metadata.date(),
                Outcome.valueOf(fields.getOrDefault(Records.OUTCOME, "")),
                fields.getOrDefault(Records.DETAIL, ""),
                redirects,
                Optional.ofNullable(fields.get(Records.FINAL_ADDRESS)).map(URI::create),
                Optional.ofNullable(fields.get(Records.RETRIEVED_AT)).map(Instant::parse),
                fields.getOrDefault(Records.ROBOTS, ""),
                fields.containsKey(Records.NO_ARCHIVE),
                Optional.ofNullable(fields.get(Records.CHARSET)),
                Optional.ofNullable(fields.get(Records.BODY_SHA256)),
                Optional.ofNullable(fields.get(Records.TEXT_SHA256)));
    }

    private static List<URI> redirects(byte[] block) {
        String begin = Records.REDIRECT + ":";
        return new String(block, UTF_8)
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> URI.create(line.substring(begin.length()).strip()))
                .toList();
    }

    /** Drops an exchange whose body is not the one recorded. */
    private void check(URI id, String sha256) {
        Exchange exchange = exchanges.get(id);
        if (exchange != null
                && exchange.reply() instanceof Answer answer
                && !answer.payload().sha256().equals(sha256)) {
            exchanges.remove(id);
            fault("the body of " + exchange.request().address() + " was changed");
        }
    }

    private void keep(WarcTargetRecord record, Reply reply) {
        List<Header> headers = requests.getOrDefault(record.id(), List.of());
        exchanges.put(record.id(), new Exchange(new Request(record.targetURI(), headers), record.date(), reply));
    }

    private static Answer answer(WarcTargetRecord record, List<String> head, Payload payload) throws IOException {
        String protocol = record.headers().first(Records.PROTOCOL).orElse(DEFAULT_PROTOCOL);
        Cut cut = record.headers()
                .first(Records.TRUNCATED)
                .map(EvidenceCollector::cut)
                .orElse(Cut.NONE);
        return new Answer(protocol, HttpRecord.status(head), HttpRecord.headers(head), payload, cut);
    }

    private static Cut cut(String reason) {
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "length" -> Cut.LENGTH;
            case "time" -> Cut.TIME;
            default -> Cut.DISCONNECT;
        };
    }

    /** Returns the first value of each field of an {@code application/warc-fields} block. */
    private static Map<String, String> fields(byte[] block) {
        Map<String, String> fields = new HashMap<>();
        new String(block, UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon), line.substring(colon + 1).strip());
            }
        });
        return fields;
    }
}
