package org.credibility.syntax;

import java.util.Arrays;

/**
 * The features of one decision, each a hash of 32 bits of its template's number and of the values in it; no string is
 * made or kept. Filled anew for each decision.
 */
final class FeatureVector {
    private static final int CAPACITY = 128;

    private int[] hashes = new int[CAPACITY];
    private int[] scratch = new int[CAPACITY];
    private int[] moreScratch = new int[CAPACITY];
    private int size;
    /** So many hashes have had their last step: it is taken for all at once, which processors do several at a time. */
    private int finished;

    FeatureVector clear() {
        size = 0;
        finished = 0;
        return this;
    }

    int size() {
        return size;
    }

    int hash(int at) {
        return hashes()[at];
    }

    /** Returns the hashes, as many as there are features; valid until the next one is added. */
    int[] hashes() {
        for (int at = finished; at < size; at++) {
            hashes[at] = finish(hashes[at]);
        }
        finished = size;
        return hashes;
    }

    /** Returns room for a number a feature, which whoever scores the features may use. */
    int[] scratch() {
        return scratch;
    }

    /** Returns more of such room. */
    int[] moreScratch() {
        return moreScratch;
    }

    void add(int template, int value) {
        addHash(step(template * 0x9E3779B1, value));
    }

    void add(int template, int first, int second) {
        addHash(step(step(template * 0x9E3779B1, first), second));
    }

    void add(int template, int first, int second, int third) {
        addHash(step(step(step(template * 0x9E3779B1, first), second), third));
    }

    void add(int template, int first, int second, int third, int fourth) {
        addHash(step(step(step(step(template * 0x9E3779B1, first), second), third), fourth));
    }

    /** A step of MurmurHash3. */
    private static int step(int hash, int value) {
        int mixed = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xE6546B64;
    }

    /** The last step of MurmurHash3, without a branch; instead of 0, which is kept free for empty places of tables, 1. */
    static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        mixed ^= mixed >>> 16;
        return mixed | (1 + ((mixed | -mixed) >> 31));
    }

    private void addHash(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            scratch = new int[hashes.length];
            moreScratch = new int[hashes.length];
        }
        hashes[size++] = hash;
    }
}
