package org.credibility.fetch.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads one archive, record by record, until its end, a limit or damage. A record counts once the one after it, or the
 * end of the file, is reached: only then has its check sum been seen.
 */
final class ArchiveReader {
    /** The header of a record may have so many bytes, with what the parser reads ahead. */
    private static final long HEADER_BYTES = 256L << 10;

    /** So many records are read: each costs time, though it holds nothing. */
    private static final int MAX_RECORDS = 1_000_000;

    private final ArchiveLimits limits;
    private final EvidenceCollector collector;
    private int records;

    ArchiveReader(ArchiveLimits limits) {
        this.limits = limits;
        collector = new EvidenceCollector(limits.maxKeptBytes());
    }

    RecordedEvidence read(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            readAll(raw);
        }
        if (records == 0) {
            collector.fault("no records");
        }
        return collector.evidence();
    }

    private void readAll(InputStream raw) {
        try {
            BoundedStream bounded = new BoundedStream(unpacked(raw));
            bounded.allow(HEADER_BYTES);
            WarcReader reader = new WarcReader(Channels.newChannel(bounded));
            Optional<WarcRecord> next = reader.next();
            while (next.isPresent()) {
                EvidenceCollector.Taken taken = collector.take(next.get(), block(next.get(), bounded));
                bounded.allow(HEADER_BYTES);
                next = reader.next();
                taken.keep();
                records++;
            }
        } catch (IOException | RuntimeException e) {
            // jwarc and the values of records throw many kinds; whichever it is, the file ends here
            collector.fault("damaged after " + records + " records: " + e.getMessage());
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        PushbackInputStream first = new PushbackInputStream(raw, 2);
        byte[] magic = first.readNBytes(2);
        first.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(first) : first;
    }

    private byte[] block(WarcRecord record, BoundedStream bounded) throws IOException {
        long size = record.body().size();
        if (size > limits.maxRecordBytes() || records >= MAX_RECORDS) {
            throw new IOException("a record of " + size + " bytes is beyond the limit");
        }
        bounded.allow(size);
        return record.body().stream().readAllBytes();
    }
}
