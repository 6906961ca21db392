package org.credibility.fetch.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What a body was packed in on its way; only what was asked for is read. RFC 9110, section 8.4. */
public enum ContentCoding {
    /** Not packed. */
    IDENTITY,
    /** Packed with gzip. */
    GZIP;

    private static final int CHUNK = 8192;

    /** Returns the coding of an answer; empty where it is none of these, or more than one. */
    public static Optional<ContentCoding> of(Answer answer) {
        List<String> names = answer.listed("Content-Encoding");
        names.removeIf(name -> name.isEmpty() || name.equals("identity"));
        if (names.isEmpty()) {
            return Optional.of(IDENTITY);
        }
        boolean gzip = names.size() == 1
                && (names.get(0).equals("gzip") || names.get(0).equals("x-gzip"));
        return gzip ? Optional.of(GZIP) : Optional.empty();
    }

    /**
     * Returns how many bytes a body has, unpacked, without holding them; of one that has more than the most, one more.
     *
     * @param most the most bytes to count
     */
    public long size(Payload payload, int most) {
        if (this == IDENTITY) {
            return Math.min(payload.size(), most + 1L);
        }
        long size = 0;
        try (InputStream in = new GZIPInputStream(payload.open(), CHUNK)) {
            byte[] chunk = new byte[CHUNK];
            int read = 0;
            while (read >= 0 && size <= most) {
                size += read;
                read = in.read(chunk);
            }
        } catch (IOException e) {
            // as below: what comes before the damage is all there is
        }
        return Math.min(size, most + 1L);
    }

    /**
     * Returns the first bytes of a body, unpacked; a packed body that ends early or is damaged gives what comes before.
     *
     * @param maxBytes the most bytes to return
     */
    public Payload unpack(Payload payload, int maxBytes) {
        if (this == IDENTITY && payload.size() <= maxBytes) {
            return payload;
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(Math.min(maxBytes, 4 * payload.size() + CHUNK));
        try (InputStream in = this == GZIP ? new GZIPInputStream(payload.open(), CHUNK) : payload.open()) {
            byte[] chunk = new byte[CHUNK];
            int read = 0;
            while (read >= 0 && unpacked.size() < maxBytes) {
                unpacked.write(chunk, 0, read);
                read = in.read(chunk, 0, Math.min(CHUNK, maxBytes - unpacked.size()));
            }
        } catch (IOException e) {
            // what was unpacked before the damage is all there is; the answer's cut tells that the end is missing
        }
        return Payload.of(unpacked.toByteArray());
    }
}
