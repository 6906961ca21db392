package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** Makes the records of an archive: names as the standard gives them, each with its digests. */
final class Records {
    /** The field of metadata that tells what they are of. */
    static final String KIND = "credibility-record";

    static final String KIND_OF_ANSWER = "answer";
    static final String KIND_OF_FAILURE = "failure";
    static final String KIND_OF_NOTE = "fetch";
    static final String PAYLOAD_SHA256 = "payload-sha256";
    static final String OUTCOME = "outcome";
    static final String DETAIL = "detail";
    static final String ROBOTS = "robots";
    static final String NO_ARCHIVE = "no-archive";
    static final String REDIRECT = "redirect";
    static final String FINAL_ADDRESS = "final-address";
    static final String RETRIEVED_AT = "retrieved-at";
    static final String CHARSET = "charset";
    static final String BODY_SHA256 = "body-sha256";
    static final String TEXT_SHA256 = "text-sha256";

    /** The field of the metadata of an answer after which the same was asked once more. */
    static final String ASKED_AGAIN = "asked-again";

    static final String SETTING = "setting-";
    static final String TRUNCATED = "WARC-Truncated";
    static final String PROTOCOL = "WARC-Protocol";

    private static final URI IDENTICAL = WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;

    private final Supplier<UUID> ids;
    private final Instant begun;

    Records(Supplier<UUID> ids, Instant begun) {
        this.ids = ids;
        this.begun = begun;
    }

    URI nextId() {
        return URI.create("urn:uuid:" + ids.get());
    }

    ArchiveRecord heading(ArchiveHeading heading, String fileName) {
        Fields fields = new Fields()
                .add("software", heading.software())
                .add("format", "WARC File Format 1.1")
                .add("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/");
        heading.settings().forEach((name, value) -> fields.add(SETTING + name, value));
        fields.add(
                "settings-sha256", Digests.sha256(heading.settings().toString().getBytes(UTF_8)));
        byte[] body = fields.bytes();
        WarcRecord header = new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(nextId())
                .date(begun)
                .filename(fileName)
                .blockDigest(Digests.standard(body))
                .body(MediaType.WARC_FIELDS, body)
                .build();
        return new ArchiveRecord(header, body);
    }

    /** What was never asked has no time of its own. */
    private Instant time(Exchange exchange) {
        return exchange.at().equals(Instant.EPOCH) ? begun : exchange.at();
    }

    ArchiveRecord request(Exchange exchange, URI answerId) {
        byte[] body = HttpRecord.bytes(exchange.request());
        WarcRecord header = new WarcRequest.Builder(exchange.request().address())
                .version(MessageVersion.WARC_1_1)
                .recordId(nextId())
                .date(time(exchange))
                .concurrentTo(answerId)
                .blockDigest(Digests.standard(body))
                .body(MediaType.HTTP_REQUEST, body)
                .build();
        return new ArchiveRecord(header, body);
    }

    ArchiveRecord answer(URI id, Exchange exchange, Answer answer, byte[] body) {
        WarcRecord header = new WarcResponse.Builder(exchange.request().address())
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(time(exchange))
                .setHeader(PROTOCOL, answer.protocol())
                .addHeaders(truncation(answer.cut()))
                .blockDigest(Digests.standard(body))
                .payloadDigest(Digests.standard(answer.payload().toByteArray()))
                .body(MediaType.HTTP_RESPONSE, body)
                .build();
        return new ArchiveRecord(header, body);
    }

    ArchiveRecord revisit(URI id, Exchange exchange, Answer answer, byte[] head, EvidenceArchive.Original original) {
        WarcRecord header = new WarcRevisit.Builder(exchange.request().address(), IDENTICAL)
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(time(exchange))
                .setHeader(PROTOCOL, answer.protocol())
                .addHeaders(truncation(answer.cut()))
                .refersTo(original.id(), original.address(), original.at())
                .blockDigest(Digests.standard(head))
                .payloadDigest(Digests.standard(answer.payload().toByteArray()))
                .body(MediaType.HTTP_RESPONSE, head)
                .build();
        return new ArchiveRecord(header, head);
    }

    ArchiveRecord facts(Exchange exchange, URI answerId, String sha256) {
        return facts(exchange, answerId, new Fields(), sha256);
    }

    /** Tells of an answer that it was not the last word. */
    ArchiveRecord factsOfAttempt(Exchange exchange, URI answerId, String sha256) {
        return facts(exchange, answerId, new Fields().add(ASKED_AGAIN, "yes"), sha256);
    }

    private ArchiveRecord facts(Exchange exchange, URI answerId, Fields fields, String sha256) {
        fields.add(KIND, KIND_OF_ANSWER).add(PAYLOAD_SHA256, sha256);
        return metadata(nextId(), exchange.request().address(), time(exchange), Optional.of(answerId), fields);
    }

    ArchiveRecord failure(URI id, Exchange exchange, Failure failure) {
        Fields fields = new Fields()
                .add(KIND, KIND_OF_FAILURE)
                .add(OUTCOME, failure.outcome().name())
                .add(DETAIL, failure.detail());
        return metadata(id, exchange.request().address(), time(exchange), Optional.empty(), fields);
    }

    ArchiveRecord note(FetchNote note, Optional<URI> answerId) {
        Fields fields = new Fields()
                .add(KIND, KIND_OF_NOTE)
                .add(OUTCOME, note.outcome().name())
                .add(DETAIL, note.reason())
                .add(ROBOTS, note.robots());
        note.redirects().forEach(hop -> fields.add(REDIRECT, hop.toString()));
        note.finalAddress().ifPresent(address -> fields.add(FINAL_ADDRESS, address.toString()));
        note.retrievedAt().ifPresent(at -> fields.add(RETRIEVED_AT, at.toString()));
        if (note.noArchive()) {
            fields.add(NO_ARCHIVE, "yes");
        }
        note.charset().ifPresent(charset -> fields.add(CHARSET, charset));
        note.bodySha256().ifPresent(sha256 -> fields.add(BODY_SHA256, sha256));
        note.textSha256().ifPresent(sha256 -> fields.add(TEXT_SHA256, sha256));
        return metadata(nextId(), note.address(), note.at(), answerId, fields);
    }

    private static ArchiveRecord metadata(URI id, URI address, Instant at, Optional<URI> concurrentTo, Fields fields) {
        byte[] body = fields.bytes();
        WarcMetadata.Builder builder = new WarcMetadata.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(at)
                .targetURI(address)
                .blockDigest(Digests.standard(body))
                .body(MediaType.WARC_FIELDS, body);
        concurrentTo.ifPresent(builder::concurrentTo);
        return new ArchiveRecord(builder.build(), body);
    }

    private static Map<String, List<String>> truncation(Cut cut) {
        return cut == Cut.NONE ? Map.of() : Map.of(TRUNCATED, List.of(cut.name().toLowerCase(Locale.ROOT)));
    }

    /** The lines of an {@code application/warc-fields} body. */
    private static final class Fields {
        private final StringBuilder lines = new StringBuilder();

        Fields add(String name, String value) {
            lines.append(name).append(": ").append(Header.oneLine(value)).append("\r\n");
            return this;
        }

        byte[] bytes() {
            return lines.toString().getBytes(UTF_8);
        }
    }
}
