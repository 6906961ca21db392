package org.credibility.fetch.exchange;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of a body. They never change; safe for use by several threads. */
public final class Payload {
    /** No bytes. */
    public static final Payload EMPTY = new Payload(new byte[0]);

    private static final int PIECE = 1 << 14;

    private final byte[] bytes;
    private @Nullable String sha256;
    private @Nullable Long checksum;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the payload of the bytes. They are not copied: whoever gives them away must not change them later. */
    public static Payload of(byte[] bytes) {
        return new Payload(requireNonNull(bytes, "bytes"));
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns a copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Returns the place at which a byte occurs for the last of some times; the size where it does not occur so often. */
    public int placeOf(byte wanted, int times) {
        int found = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == wanted && ++found == times) {
                return at;
            }
        }
        return bytes.length;
    }

    /** Returns the first bytes. */
    public Payload first(int size) {
        return size >= bytes.length ? this : new Payload(Arrays.copyOf(bytes, size));
    }

    /** Returns what a reader makes of the bytes, which it must not change. */
    public <T> T read(Function<byte[], T> reader) {
        return reader.apply(bytes);
    }

    /** Writes the bytes, a piece at a time: streams of files keep memory for as much as was ever written at once. */
    public void writeTo(OutputStream out) throws IOException {
        for (int at = 0; at < bytes.length; at += PIECE) {
            out.write(bytes, at, Math.min(PIECE, bytes.length - at));
        }
    }

    /** Returns a stream over the bytes. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns the {@link Checksum} of the bytes; made once. */
    public long checksum() {
        Long known = checksum;
        if (known == null) {
            known = Checksum.of(bytes);
            checksum = known;
        }
        return known;
    }

    /** Returns the SHA-256 of the bytes, in lower-case hex; made once, since the archive and the report tell it. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload && Arrays.equals(bytes, payload.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
