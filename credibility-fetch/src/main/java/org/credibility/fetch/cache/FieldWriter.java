package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Writes the fields of a file of the cache, one behind the other; not safe for use by several threads. */
final class FieldWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    FieldWriter number(int number) throws IOException {
        out.writeInt(number);
        return this;
    }

    FieldWriter number(long number) throws IOException {
        out.writeLong(number);
        return this;
    }

    FieldWriter number(double number) throws IOException {
        out.writeDouble(number);
        return this;
    }

    FieldWriter truth(boolean truth) throws IOException {
        out.writeBoolean(truth);
        return this;
    }

    FieldWriter text(String text) throws IOException {
        byte[] encoded = text.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
        return this;
    }

    FieldWriter optional(Optional<String> text) throws IOException {
        truth(text.isPresent());
        return text.isPresent() ? text(text.get()) : this;
    }

    /** Returns what was written. */
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
