package org.credibility.fetch.archive;

/**
 * What of an archive is read: other people's archives can be bombs.
 *
 * @param maxRecordBytes the most bytes of one record, unpacked
 * @param maxKeptBytes the most bytes of records kept in memory, unpacked
 */
public record ArchiveLimits(long maxRecordBytes, long maxKeptBytes) {
    /** Records of 64 MiB, 256 MiB in all. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(64L << 20, 256L << 20);

    /** Checks that the limits are some. */
    public ArchiveLimits {
        if (maxRecordBytes < 1 || maxKeptBytes < 1) {
            throw new IllegalArgumentException(
                    "limits " + maxRecordBytes + " and " + maxKeptBytes + ": each is at least 1");
        }
    }
}
