package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Checksum;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;

/**
 * A stored answer as the bytes of a file: a name and number of the format, the checksums of the head and of the body, the
 * length of the head, and both. A file that is cut, changed or of something else is told by that.
 */
final class AnswerFile {
    private static final String NAME = "credibility-answer ";
    private static final char NUMBER = '4';
    private static final byte[] MAGIC = (NAME + NUMBER + "\n").getBytes(UTF_8);
    private static final int HEAD = MAGIC.length + 2 * Long.BYTES + Integer.BYTES;

    /** So many headers an answer may have; OkHttp reads fewer. */
    private static final int MAX_HEADERS = 10_000;

    private AnswerFile() {}

    /** Returns all bytes of the file before those of the body. */
    static byte[] head(StoredAnswer stored) throws IOException {
        byte[] fields = fields(stored);
        return ByteBuffer.allocate(HEAD + fields.length)
                .put(MAGIC)
                .putLong(Checksum.of(fields))
                .putLong(stored.answer().payload().checksum())
                .putInt(fields.length)
                .put(fields)
                .array();
    }

    /**
     * Returns the answer that a file holds; empty where another release wrote it in a format of its own.
     *
     * @throws IOException if it holds none, or not the one it held
     */
    static Optional<StoredAnswer> read(byte[] file) throws IOException {
        return isOfAnotherRelease(file) ? Optional.empty() : Optional.of(readOwn(file));
    }

    private static boolean isOfAnotherRelease(byte[] file) {
        if (file.length < HEAD || file[NAME.length()] == NUMBER) {
            return false;
        }
        byte[] magic = Arrays.copyOf(file, MAGIC.length);
        boolean number = magic[NAME.length()] >= '0' && magic[NAME.length()] <= '9';
        magic[NAME.length()] = NUMBER;
        return number && Arrays.equals(magic, MAGIC);
    }

    private static StoredAnswer readOwn(byte[] file) throws IOException {
        if (file.length < HEAD || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new IOException("is no stored answer");
        }
        ByteBuffer numbers = ByteBuffer.wrap(file, MAGIC.length, HEAD - MAGIC.length);
        long headSum = numbers.getLong();
        long bodySum = numbers.getLong();
        int bodyBegin = HEAD + numbers.getInt();
        if (bodyBegin < HEAD || bodyBegin > file.length || Checksum.of(file, HEAD, bodyBegin) != headSum) {
            throw new IOException("is cut or changed");
        }
        Payload body = Payload.of(Arrays.copyOfRange(file, bodyBegin, file.length));
        if (body.checksum() != bodySum) {
            throw new IOException("is cut or changed");
        }
        try {
            return answer(new FieldReader(file, HEAD, bodyBegin), body);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new IOException("holds values that are none", e);
        }
    }

    private static byte[] fields(StoredAnswer stored) throws IOException {
        FieldWriter out = new FieldWriter().text(stored.address().toString());
        write(out, stored.varying());
        Instant at = stored.at();
        out.number(at.getEpochSecond()).number(at.getNano());
        out.text(stored.answer().protocol()).number(stored.answer().status());
        write(out, stored.answer().headers());
        return out.bytes();
    }

    private static StoredAnswer answer(FieldReader in, Payload body) throws IOException {
        URI address = URI.create(in.text());
        List<Header> varying = headers(in);
        Instant at = Instant.ofEpochSecond(in.largeNumber(), in.number());
        String protocol = in.text();
        int status = in.number();
        return new StoredAnswer(address, varying, at, new Answer(protocol, status, headers(in), body, Cut.NONE));
    }

    private static void write(FieldWriter out, List<Header> headers) throws IOException {
        out.number(headers.size());
        for (Header header : headers) {
            out.text(header.name()).text(header.value());
        }
    }

    private static List<Header> headers(FieldReader in) throws IOException {
        int count = in.count(MAX_HEADERS);
        List<Header> headers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            headers.add(new Header(in.text(), in.text()));
        }
        return headers;
    }
}
