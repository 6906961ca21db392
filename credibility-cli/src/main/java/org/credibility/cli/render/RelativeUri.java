package org.credibility.cli.render;

import java.nio.charset.StandardCharsets;

/** Writes paths as relative references of RFC 3986. */
final class RelativeUri {
    private static final String UNRESERVED = "-._~/";

    private RelativeUri() {}

    /** Returns a path with an escape for every byte that is no letter, digit or plain sign. */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? "" + c : "%" + hex(unit));
        }
        return uri.toString();
    }

    private static String hex(byte unit) {
        String digits = "0123456789ABCDEF";
        return "" + digits.charAt((unit >> 4) & 0xF) + digits.charAt(unit & 0xF);
    }
}
