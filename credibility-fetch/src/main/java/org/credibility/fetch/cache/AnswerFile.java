package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;

/**
 * A stored answer as the bytes of a file: a name and number of the format, the SHA-256 of the head and of the body, the
 * length of the head, and both. A file that is cut, changed or of something else is told by that.
 */
final class AnswerFile {
    private static final byte[] MAGIC = "credibility-answer 2\n".getBytes(UTF_8);
    private static final int DIGEST_CHARS = 64;
    private static final int HEAD = MAGIC.length + 2 * DIGEST_CHARS + Integer.BYTES;

    /** So many headers an answer may have; OkHttp reads fewer. */
    private static final int MAX_HEADERS = 10_000;

    private AnswerFile() {}

    static byte[] bytes(StoredAnswer stored) throws IOException {
        Payload head = head(stored);
        Payload body = stored.answer().payload();
        ByteArrayOutputStream file = new ByteArrayOutputStream(HEAD + head.size() + body.size());
        DataOutputStream out = new DataOutputStream(file);
        out.write(MAGIC);
        out.writeBytes(head.sha256());
        out.writeBytes(body.sha256());
        out.writeInt(head.size());
        head.open().transferTo(out);
        body.open().transferTo(out);
        return file.toByteArray();
    }

    /**
     * Returns the answer that a file holds.
     *
     * @throws IOException if it holds none, or not the one it held
     */
    static StoredAnswer read(byte[] file) throws IOException {
        if (file.length < HEAD || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new IOException("is no stored answer");
        }
        int bodyBegin = HEAD + ByteBuffer.wrap(file).getInt(HEAD - Integer.BYTES);
        if (bodyBegin < HEAD || bodyBegin > file.length) {
            throw new IOException("is cut or changed");
        }
        Payload head = checked(file, HEAD, bodyBegin, MAGIC.length);
        Payload body = checked(file, bodyBegin, file.length, MAGIC.length + DIGEST_CHARS);
        try {
            return answer(new DataInputStream(head.open()), body);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("holds values that are none", e);
        }
    }

    private static Payload checked(byte[] file, int begin, int end, int digestAt) throws IOException {
        Payload part = Payload.of(Arrays.copyOfRange(file, begin, end));
        if (!part.sha256().equals(new String(file, digestAt, DIGEST_CHARS, ISO_8859_1))) {
            throw new IOException("is cut or changed");
        }
        return part;
    }

    private static Payload head(StoredAnswer stored) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, stored.address().toString());
        write(out, stored.varying());
        write(out, stored.at().toString());
        write(out, stored.answer().protocol());
        out.writeInt(stored.answer().status());
        write(out, stored.answer().headers());
        return Payload.of(bytes.toByteArray());
    }

    private static StoredAnswer answer(DataInputStream in, Payload body) throws IOException {
        URI address = URI.create(text(in));
        List<Header> varying = headers(in);
        Instant at = Instant.parse(text(in));
        String protocol = text(in);
        int status = in.readInt();
        return new StoredAnswer(address, varying, at, new Answer(protocol, status, headers(in), body, Cut.NONE));
    }

    private static void write(DataOutputStream out, List<Header> headers) throws IOException {
        out.writeInt(headers.size());
        for (Header header : headers) {
            write(out, header.name());
            write(out, header.value());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<Header> headers(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_HEADERS) {
            throw new IOException("holds " + count + " headers");
        }
        List<Header> headers = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            headers.add(new Header(text(in), text(in)));
        }
        return headers;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(block(in), UTF_8);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("holds a block of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
