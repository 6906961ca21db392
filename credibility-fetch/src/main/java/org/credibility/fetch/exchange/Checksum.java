package org.credibility.fetch.exchange;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells damage of bytes: two cyclic redundancy checks of 32 bits, by unlike polynomials, in one number. Processors make
 * them of a megabyte in less than the time that a SHA-256 takes of ten kilobytes in a program that has just started. They
 * are no proof against somebody who means to deceive.
 */
public final class Checksum {
    private Checksum() {}

    /** Returns the checksum of the bytes from a begin to an end, exclusive. */
    public static long of(byte[] bytes, int begin, int end) {
        CRC32 first = new CRC32();
        first.update(bytes, begin, end - begin);
        CRC32C second = new CRC32C();
        second.update(bytes, begin, end - begin);
        return first.getValue() << Integer.SIZE | second.getValue();
    }

    /** Returns the checksum of all bytes of an array. */
    public static long of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }
}
