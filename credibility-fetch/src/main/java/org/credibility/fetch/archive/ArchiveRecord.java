package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import org.netpreserve.jwarc.WarcRecord;

/** A record to be written: its header, and the bytes of its block. */
final class ArchiveRecord {
    private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);

    private final WarcRecord header;
    private final byte[] block;

    ArchiveRecord(WarcRecord header, byte[] block) {
        this.header = header;
        this.block = block;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(header.serializeHeader());
        out.write(block);
        out.write(END);
    }
}
