package org.credibility.fetch.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.netpreserve.jwarc.WarcDigest;

/**
 * Digests of records. The fields of the standard hold SHA-1 in base 32, as all tools read them; that proves nothing
 * against somebody who wants to deceive, so metadata hold SHA-256 besides.
 */
final class Digests {
    private Digests() {}

    static WarcDigest standard(byte[] bytes) {
        return new WarcDigest("sha1", digest("SHA-1", bytes));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256", bytes));
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
