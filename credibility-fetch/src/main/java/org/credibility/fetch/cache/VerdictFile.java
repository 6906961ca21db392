package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Checksum;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.metadata.Place;
import org.credibility.fetch.page.ContentKind;
import org.credibility.fetch.page.Encoding;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageVerdict;

/**
 * What a page turned out to be as the bytes of a file: a name and number of the format, the checksum of what follows, what
 * it was read from and by whom, and what was read.
 */
final class VerdictFile {
    private static final byte[] MAGIC = "credibility-verdict 1\n".getBytes(UTF_8);
    private static final int HEAD = MAGIC.length + Long.BYTES;
    private static final int MAX_EVIDENCE = 100;

    private VerdictFile() {}

    static byte[] bytes(byte[] key, Page page) throws IOException {
        byte[] fields = fields(page);
        byte[] all = ByteBuffer.allocate(Integer.BYTES + key.length + fields.length)
                .putInt(key.length)
                .put(key)
                .put(fields)
                .array();
        return ByteBuffer.allocate(HEAD + all.length)
                .put(MAGIC)
                .putLong(Checksum.of(all))
                .put(all)
                .array();
    }

    /**
     * Returns the page that a file holds; empty where it is one of another key.
     *
     * @throws IOException if the file holds none, or not the one it held
     */
    static Optional<Page> read(byte[] file, byte[] key) throws IOException {
        if (file.length < HEAD + Integer.BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new IOException("is no stored verdict");
        }
        ByteBuffer numbers = ByteBuffer.wrap(file, MAGIC.length, file.length - MAGIC.length);
        if (numbers.getLong() != Checksum.of(file, HEAD, file.length)) {
            throw new IOException("is cut or changed");
        }
        int begin = HEAD + Integer.BYTES;
        int end = begin + key.length;
        boolean same = numbers.getInt() == key.length
                && end <= file.length
                && Arrays.equals(file, begin, end, key, 0, key.length);
        return same ? page(new FieldReader(file, end, file.length)) : Optional.empty();
    }

    private static byte[] fields(Page page) throws IOException {
        FieldWriter out = new FieldWriter()
                .text(page.kind().name())
                .optional(page.encoding().map(Encoding::name))
                .truth(page.metadata().isPresent());
        writeTitle(page.metadata().flatMap(PageMetadata::title), out);
        out.text(page.verdict().kind().name()).number(page.verdict().evidence().size());
        for (String evidence : page.verdict().evidence()) {
            out.text(evidence);
        }
        return out.optional(page.refresh().map(URI::toString))
                .truth(page.noArchive())
                .bytes();
    }

    private static void writeTitle(Optional<Candidate<String>> title, FieldWriter out) throws IOException {
        out.truth(title.isPresent());
        if (title.isPresent()) {
            Candidate<String> found = title.get();
            out.text(found.value())
                    .text(found.place().name())
                    .text(found.name())
                    .number(found.confidence());
        }
    }

    private static Optional<Page> page(FieldReader in) throws IOException {
        try {
            ContentKind kind = ContentKind.valueOf(in.text());
            Optional<Encoding> encoding = in.optional().flatMap(Encoding::forLabel);
            boolean tells = in.truth();
            PageMetadata metadata = PageMetadata.titled(title(in));
            PageVerdict verdict = new PageVerdict(PageVerdict.Kind.valueOf(in.text()), evidence(in));
            Optional<URI> refresh = in.optional().map(URI::create);
            return Optional.of(Page.outlined(
                    kind, encoding, tells ? Optional.of(metadata) : Optional.empty(), verdict, refresh, in.truth()));
        } catch (IllegalArgumentException e) {
            throw new IOException("holds values that are none", e);
        }
    }

    private static Optional<Candidate<String>> title(FieldReader in) throws IOException {
        return in.truth()
                ? Optional.of(new Candidate<>(in.text(), Place.valueOf(in.text()), in.text(), in.fraction()))
                : Optional.empty();
    }

    private static List<String> evidence(FieldReader in) throws IOException {
        int count = in.count(MAX_EVIDENCE);
        List<String> evidence = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            evidence.add(in.text());
        }
        return evidence;
    }
}
