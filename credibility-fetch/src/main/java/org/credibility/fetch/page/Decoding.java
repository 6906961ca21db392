package org.credibility.fetch.page;

import java.nio.charset.Charset;
import java.util.Arrays;

/** How the bytes of an encoding become text. */
@FunctionalInterface
interface Decoding {
    /** Returns the text of the bytes. */
    String decode(byte[] bytes);

    /**
     * Returns the decoding that a row of encodings.tsv tells.
     *
     * @param charset the charset of the JDK, or {@code -}
     * @param high the characters of the bytes A0 to FF in hex, or {@code -}
     */
    static Decoding of(String name, String charset, String high) {
        if (!charset.equals("-")) {
            Charset known = Charset.forName(charset);
            return bytes -> new String(bytes, known);
        }
        if (!high.equals("-")) {
            return singleByte(high);
        }
        // the standard decodes these to one sign of error: what they hide from filters is no text
        return name.equals("x-user-defined") ? Decoding::userDefined : bytes -> bytes.length == 0 ? "" : "\ufffd";
    }

    private static Decoding singleByte(String high) {
        char[] characters = new char[256];
        for (int at = 0; at < 0xA0; at++) {
            characters[at] = (char) at;
        }
        int[] codes = Arrays.stream(high.split(" ", -1))
                .mapToInt(code -> Integer.parseInt(code, 16))
                .toArray();
        for (int at = 0; at < codes.length; at++) {
            characters[0xA0 + at] = (char) codes[at];
        }
        return bytes -> mapped(bytes, characters);
    }

    private static String userDefined(byte[] bytes) {
        char[] characters = new char[256];
        for (int at = 0; at < characters.length; at++) {
            characters[at] = (char) (at < 0x80 ? at : 0xF780 + at - 0x80);
        }
        return mapped(bytes, characters);
    }

    private static String mapped(byte[] bytes, char[] characters) {
        char[] text = new char[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            text[at] = characters[bytes[at] & 0xFF];
        }
        return new String(text);
    }
}
