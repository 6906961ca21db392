package org.credibility.syntax;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A table from hashes, 0 not among them, to numbers from 0 on; open addressing, never more than two thirds full. A hash
 * stands where its upper bits say, so that hashes put in ascending order fill the table from its beginning to its end.
 */
final class HashIndex {
    private static final int ABSENT = -1;

    private int[] slots;
    private int shift;
    private int size;

    HashIndex(int expected) {
        allocate(capacity(expected));
    }

    private void allocate(int capacity) {
        slots = new int[2 * capacity];
        shift = Integer.numberOfLeadingZeros(capacity) + 1;
    }

    private static int capacity(int expected) {
        return Math.max(16, Integer.highestOneBit(expected + expected / 2) << 1);
    }

    int size() {
        return size;
    }

    /** Returns the number of a hash; -1 where it has none. */
    int get(int hash) {
        int mask = slots.length / 2 - 1;
        for (int at = hash >>> shift; ; at = (at + 1) & mask) {
            int found = slots[2 * at];
            if (found == hash) {
                return slots[2 * at + 1];
            }
            if (found == 0) {
                return ABSENT;
            }
        }
    }

    /**
     * Replaces hashes by their numbers, leaves out those without one, and returns how many remain. First the place of each is
     * read without a branch, so that a processor waits for memory once and not once a hash.
     *
     * @param room room for as many numbers
     */
    int numbers(int[] hashes, int size, int[] room) {
        for (int at = 0; at < size; at++) {
            room[at] = slots[2 * (hashes[at] >>> shift)];
        }
        int many = 0;
        for (int at = 0; at < size; at++) {
            int number = get(hashes[at]);
            hashes[many] = number;
            many += number >= 0 ? 1 : 0;
        }
        return many;
    }

    /** Sets the number of a hash. */
    void put(int hash, int number) {
        if (3 * (size + 1) > slots.length) {
            grow();
        }
        int mask = slots.length / 2 - 1;
        int at = hash >>> shift;
        while (slots[2 * at] != 0 && slots[2 * at] != hash) {
            at = (at + 1) & mask;
        }
        size += slots[2 * at] == 0 ? 1 : 0;
        slots[2 * at] = hash;
        slots[2 * at + 1] = number;
    }

    private void grow() {
        int[] old = slots;
        allocate(old.length);
        size = 0;
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                put(old[at], old[at + 1]);
            }
        }
    }

    /** Hands over each hash, in no order that counts. */
    void forEach(IntConsumer action) {
        for (int at = 0; at < slots.length; at += 2) {
            if (slots[at] != 0) {
                action.accept(slots[at]);
            }
        }
    }

    /** Returns the hashes in ascending order, as numbers without a sign. */
    int[] hashes() {
        int[] hashes = new int[size];
        int count = 0;
        for (int at = 0; at < slots.length; at += 2) {
            if (slots[at] != 0) {
                hashes[count++] = slots[at] ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(hashes);
        for (int at = 0; at < count; at++) {
            hashes[at] ^= Integer.MIN_VALUE;
        }
        return hashes;
    }
}
