package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads the fields that a {@link FieldWriter} wrote; not safe for use by several threads. */
final class FieldReader {
    private final DataInputStream in;

    FieldReader(byte[] bytes, int begin, int end) {
        in = new DataInputStream(new ByteArrayInputStream(bytes, begin, end - begin));
    }

    int number() throws IOException {
        return in.readInt();
    }

    long largeNumber() throws IOException {
        return in.readLong();
    }

    double fraction() throws IOException {
        return in.readDouble();
    }

    boolean truth() throws IOException {
        return in.readBoolean();
    }

    /**
     * Returns how many fields follow.
     *
     * @throws IOException if that is more than there may be
     */
    int count(int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("holds " + count + " of what there is " + most + " at most");
        }
        return count;
    }

    String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("holds a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), UTF_8);
    }

    Optional<String> optional() throws IOException {
        return truth() ? Optional.of(text()) : Optional.empty();
    }
}
