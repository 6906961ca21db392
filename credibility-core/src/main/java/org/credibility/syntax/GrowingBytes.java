package org.credibility.syntax;

import java.util.Arrays;

/** Bytes that are added one by one. */
final class GrowingBytes {
    private byte[] bytes = new byte[64];
    private int size;

    /** Adds the lowest eight bits of a number. */
    void add(int number) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) number;
    }

    /** Puts a byte in the place of one that is there. */
    void set(int at, int number) {
        bytes[at] = (byte) number;
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
