package org.credibility.fetch.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the encoding of a page in the order of browsers (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML Standard, 13.2.3</a>):
 * byte-order mark, then the label of the header, then what the first 1,024 bytes declare, then UTF-8 where the bytes are
 * valid UTF-8, then what is declared later, which makes browsers begin again, else windows-1252.
 */
public final class EncodingSniffer {
    /** So many bytes are looked at for a declaration. */
    private static final int PRESCANNED = 1024;

    /** So many bytes are looked at for a late declaration. */
    private static final int SCANNED = 1 << 16;

    private EncodingSniffer() {}

    /**
     * Returns the encoding of the body.
     *
     * @param label what the header calls it; empty where it says nothing
     */
    public static Encoding sniff(byte[] body, Optional<String> label) {
        return byteOrderMark(body)
                .or(() -> label.flatMap(Encoding::forLabel))
                .or(() -> declared(body, PRESCANNED))
                .orElseGet(() -> undeclared(body));
    }

    private static Encoding undeclared(byte[] body) {
        boolean ascii = isAscii(body);
        if (!ascii && isUtf8(body)) {
            return Encoding.UTF_8;
        }
        return declared(body, SCANNED).orElse(ascii ? Encoding.UTF_8 : Encoding.WINDOWS_1252);
    }

    private static Optional<Encoding> declared(byte[] body, int within) {
        return new MetaPrescan(Arrays.copyOf(body, Math.min(body.length, within))).declared();
    }

    private static boolean isAscii(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text of the body without its byte-order mark. */
    public static String decode(byte[] body, Encoding encoding) {
        String text = encoding.decode(body);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<Encoding> byteOrderMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return Optional.of(Encoding.UTF_16BE);
        }
        return startsWith(body, 0xFF, 0xFE) ? Optional.of(Encoding.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] body, int... prefix) {
        if (body.length < prefix.length) {
            return false;
        }
        for (int at = 0; at < prefix.length; at++) {
            if ((body[at] & 0xFF) != prefix[at]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the bytes are UTF-8; the last character may be cut, as in a body cut at its limit. */
    private static boolean isUtf8(byte[] body) {
        int end = body.length;
        int last = end - 1;
        while (last >= 0 && last > end - 4 && (body[last] & 0xC0) == 0x80) {
            last--;
        }
        if (last >= 0 && (body[last] & 0xC0) == 0xC0) {
            end = last;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
