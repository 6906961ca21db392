package org.credibility.fetch.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives no more bytes than were allowed so far: a record may be as long as it says, if that is not too long,
 * and its header may not go on for ever.
 */
final class BoundedStream extends FilterInputStream {
    private long allowed;

    BoundedStream(InputStream in) {
        super(in);
    }

    /** Allows so many bytes more. */
    void allow(long bytes) {
        allowed += bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (allowed <= 0) {
            throw new IOException("a record goes on beyond its limit");
        }
        int read = super.read(into, offset, (int) Math.min(length, allowed));
        allowed -= Math.max(0, read);
        return read;
    }
}
