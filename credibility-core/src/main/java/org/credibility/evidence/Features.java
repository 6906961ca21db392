package org.credibility.evidence;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Features of one thing as hashes. Not safe for use by several threads. */
final class Features {
    private int[] hashes = new int[64];
    private int size;

    int size() {
        return size;
    }

    int hash(int at) {
        return hashes[at];
    }

    /** Adds a feature that a template makes of a value. */
    void add(int template, int value) {
        put(mix(template, value));
    }

    /** Adds a feature that a template makes of two values. */
    void add(int template, int first, int second) {
        put(mix(mix(template, first), second));
    }

    /** Adds a feature that a template makes of three values. */
    void add(int template, int first, int second, int third) {
        put(mix(mix(mix(template, first), second), third));
    }

    void addAll(Features others) {
        int length = size + others.size;
        if (length > hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(length, 2 * size));
        }
        System.arraycopy(others.hashes, 0, hashes, size, others.size);
        size = length;
    }

    /** Returns those that are wanted. */
    Features where(IntPredicate wanted) {
        Features kept = new Features();
        for (int at = 0; at < size; at++) {
            if (wanted.test(hashes[at])) {
                kept.put(hashes[at]);
            }
        }
        return kept;
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** A step of the finalizer of MurmurHash3. */
    static int mix(int first, int second) {
        int hash = first * 0x9E3779B1 ^ second;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
