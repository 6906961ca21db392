package org.credibility.cli.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a draft into characters: UTF-8, or what a web page says of itself. Nothing is guessed, since a guess would
 * move every offset.
 */
final class DecodedText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A page tells its charset within so many bytes. */
    private static final int HEAD_BYTES = 2_048;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private DecodedText() {}

    /**
     * Returns the charset that a page names; UTF-8 where it names none.
     *
     * @param name what to call the input in a message
     * @throws UnreadableDraftException if there is no such charset
     */
    static Charset charsetOfPage(String name, byte[] bytes) throws UnreadableDraftException {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (marked || !matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String charset = matcher.group(1);
        try {
            boolean wide = charset.toLowerCase(Locale.ROOT).startsWith("utf-16");
            boolean latin = charset.equalsIgnoreCase("iso-8859-1") || charset.equalsIgnoreCase("latin1");
            return wide ? StandardCharsets.UTF_8 : Charset.forName(latin ? "windows-1252" : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableDraftException(
                    name + ": names the charset '" + charset + "', which is not known; save the page as UTF-8");
        }
    }

    /**
     * Returns the text, without a leading byte order mark.
     *
     * @param name what to call the input in a message
     * @throws UnreadableDraftException if the bytes are no text in the charset, or hold nothing but white space
     */
    static String decode(String name, byte[] bytes, Charset charset) throws UnreadableDraftException {
        refuseUtf16(name, bytes);
        refuseBinary(name, bytes);
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer characters = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, characters, true);
        if (result.isError()) {
            throw new UnreadableDraftException(name + ": not " + charset.name() + " at byte " + rest.position()
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
                        name + ": not a text (a zero byte at " + i + "); save the article as text, Markdown or HTML");
            }
        }
    }
}
