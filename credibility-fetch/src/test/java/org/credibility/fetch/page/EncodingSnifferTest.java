package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EncodingSnifferTest {
    @Test
    void trustsTheByteOrderMarkFirst() {
        byte[] body = bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "<meta charset=koi8-r>");

        assertThat(found(body, "windows-1251")).isEqualTo("UTF-8");
    }

    @Test
    void trustsTheHeaderBeforeTheMeta() {
        assertThat(found("<meta charset=windows-1251><p>naïve</p>".getBytes(UTF_8), "UTF-8"))
                .isEqualTo("UTF-8");
    }

    @Test
    void passesOverALabelThatNobodyKnows() {
        assertThat(found("<meta charset=windows-1251>".getBytes(US_ASCII), "none"))
                .isEqualTo("windows-1251");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta charset=koi8-r> | KOI8-R",
                "<META  CHARSET = 'koi8-r' > | KOI8-R",
                "<meta/charset=koi8-r/> | windows-1252",
                "<meta name=x/charset=\"koi8-r\"> | windows-1252",
                "<meta http-equiv=content-type content='text/html; charset=koi8-r'> | KOI8-R",
                "<meta content='x charset x; charset = \"koi8-r\" y' http-equiv=Content-Type> | KOI8-R",
                "<meta content='text/html; charset=koi8-r'> | windows-1252",
                "<meta charset=big5 charset=koi8-r> | Big5",
                "<!--><meta charset=koi8-r> | KOI8-R",
                "<!-- <meta charset=koi8-r> --> | windows-1252",
                "<p title='<meta charset=koi8-r>'> | windows-1252",
                "</p title='>'><meta charset=koi8-r> | KOI8-R",
                "<?php <meta charset=koi8-r> | windows-1252",
                "<metaphor charset=koi8-r> | windows-1252",
                "<meta charset=utf-16><b> | UTF-8",
                "<meta charset=x-user-defined> | windows-1252",
                "<meta charset=koi8-r | windows-1252",
                "<?xml version='1.0' encoding='koi8-r'?><html> | KOI8-R",
                "<?xml version='1.0'?><p encoding='koi8-r'> | windows-1252"
            })
    void readsWhatThePageDeclares(String head, String name) {
        byte[] body = bytes(head.getBytes(US_ASCII), new byte[] {(byte) 0xE9, ' ', (byte) 0xE9});

        assertThat(found(body)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "日本語 und 한글", "plain"})
    void knowsUtf8ByItsBytes(String text) {
        assertThat(found(text.getBytes(UTF_8))).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void knowsUtf8ThatWasCutInsideACharacter(int missing) {
        byte[] whole = "the café on the square \ud83d\ude00".getBytes(UTF_8);

        assertThat(found(Arrays.copyOf(whole, whole.length - missing))).isEqualTo("UTF-8");
    }

    @Test
    void fallsBackToWindows1252() {
        assertThat(found("café, said she".getBytes(ISO_8859_1))).isEqualTo("windows-1252");
    }

    @Test
    void takesALateDeclarationWhereTheBytesAreNotUtf8() {
        byte[] late = ("<!-- " + "x".repeat(5000) + " --><meta charset=windows-1251><p>").getBytes(US_ASCII);
        byte[] body = bytes(late, "мост".getBytes(Charset.forName("windows-1251")));

        assertThat(found(body)).isEqualTo("windows-1251");
    }

    @Test
    void prefersUtf8ThatItSeesToALateDeclaration() {
        String late = "<!-- " + "x".repeat(5000) + " --><meta charset=windows-1251><p>мост";

        assertThat(found(late.getBytes(UTF_8))).isEqualTo("UTF-8");
    }

    @Test
    void takesUtf16AsLittleEndianWithoutAMark() {
        byte[] body = "<p>sixteen</p>".getBytes(UTF_16LE);
        Encoding encoding = EncodingSniffer.sniff(body, Optional.of("utf-16"));

        assertThat(EncodingSniffer.decode(body, encoding)).isEqualTo("<p>sixteen</p>");
    }

    @Test
    void dropsTheByteOrderMarkAndNoOther() {
        assertThat(EncodingSniffer.decode("\ufeffa\ufeff".getBytes(UTF_8), Encoding.UTF_8))
                .isEqualTo("a\ufeff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta ",
                "<meta charset",
                "<a =",
                "<!--",
                "</",
                "<a '",
                "<meta content=charset charset ",
                "<?xml encoding ",
                "<meta content='charset charset charset"
            })
    void endsOnEndlessRepetition(String part) {
        byte[] body = bytes(part.repeat(20_000).getBytes(US_ASCII), new byte[] {(byte) 0xE9, ' '});

        assertThat(found(body)).isEqualTo("windows-1252");
    }

    @Test
    void findsTheSharedDeclarations() throws IOException {
        assertThat(SharedRows.of("charset-prescan.shared.jsonl")).allSatisfy(EncodingSnifferTest::assertFound);
    }

    /** Where the set expects the fall-back of browsers, bytes of ASCII may be called UTF-8 as well. */
    private static void assertFound(JsonNode row) {
        byte[] body = HexFormat.of().parseHex(row.get("data_hex").asString());
        String expected = row.get("encoding").asString();
        boolean fallback = expected.equals("windows-1252") && isAscii(body);

        assertThat(found(body).toLowerCase(Locale.ROOT)).isIn(expected, fallback ? "utf-8" : expected);
    }

    private static boolean isAscii(byte[] body) {
        return US_ASCII.newEncoder().canEncode(new String(body, ISO_8859_1));
    }

    private static String found(byte[] body) {
        return EncodingSniffer.sniff(body, Optional.empty()).name();
    }

    private static String found(byte[] body, String label) {
        return EncodingSniffer.sniff(body, Optional.of(label)).name();
    }

    private static byte[] bytes(byte[] first, String second) {
        return bytes(first, second.getBytes(US_ASCII));
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
