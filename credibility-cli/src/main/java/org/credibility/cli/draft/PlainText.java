package org.credibility.cli.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a plain text into characters: UTF-8 and nothing else, since a guess would move every offset. */
final class PlainText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /**
     * Returns the text, without a leading byte order mark.
     *
     * @param name what to call the input in a message
     * @throws UnreadableDraftException if the bytes are no text in UTF-8, or hold nothing but white space
     */
    static String decode(String name, byte[] bytes) throws UnreadableDraftException {
        refuseUtf16(name, bytes);
        refuseBinary(name, bytes);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, characters, true);
        if (result.isError()) {
            throw new UnreadableDraftException(name + ": not UTF-8 at byte " + rest.position()
                    + "; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8");
        }
        String text = characters.flip().toString();
        text = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        if (text.isBlank()) {
            throw new UnreadableDraftException(name + ": holds no text");
        }
        return text;
    }

    private static void refuseUtf16(String name, byte[] bytes) throws UnreadableDraftException {
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (little || big) {
            throw new UnreadableDraftException(
                    name + ": is UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8");
        }
    }

    private static void refuseBinary(String name, byte[] bytes) throws UnreadableDraftException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDraftException(
                        name + ": not a text (a zero byte at " + i + "); save the article as plain text in UTF-8");
            }
        }
    }
}
