package org.credibility.fetch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.credibility.fetch.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "ASCII, windows-1252",
        "Latin1, windows-1252",
        "ISO-8859-9, windows-1254",
        "utf-16, UTF-16LE",
        "unicodefffe, UTF-16BE",
        "gb2312, GBK",
        "x-sjis, Shift_JIS",
        "ks_c_5601-1987, EUC-KR",
        "hz-gb-2312, replacement",
        "TIS-620, windows-874",
        "' utf-8\t', UTF-8"
    })
    void knowsWhatTheWebMeansByALabel(String label, String name) {
        assertThat(Encoding.forLabel(label)).map(Encoding::name).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-7", "utf_8", "iso8859-2\"", "\u00a0utf-8", "w\u0130ndows-1252", "cesu-8"})
    void knowsNoOtherLabel(String label) {
        assertThat(Encoding.forLabel(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 93 6c 94 20 96, “l” –",
        "iso-8859-10, e7 a2, įĒ",
        "iso-8859-14, a1 d0, ḂŴ",
        "iso-8859-16, aa, Ș",
        "koi8-u, c1 a4, ає",
        "x-mac-cyrillic, 80 a7, \u0410\u0406",
        "macintosh, 8e, é",
        "windows-874, a1, ก",
        "ibm866, 80, А",
        "utf-16, 48 00 e9 00, Hé",
        "utf-16be, 00 48 00 e9, Hé",
        "gb2312, c4 e3 ba c3, 你好",
        "big5, a7 41 a6 6e, 你好",
        "euc-jp, c6 fc cb dc, 日本",
        "shift_jis, 93 fa 96 7b, 日本",
        "euc-kr, c7 d1 b1 db, 한글",
        "iso-2022-kr, 41 42, \ufffd",
        "x-user-defined, 41 80 ff, A\uf780\uf7ff",
        "utf-8, 61 ff 62, a\ufffdb"
    })
    void decodesAsBrowsersDo(String label, String bytes, String text) {
        byte[] encoded = HexFormat.ofDelimiter(" ").parseHex(bytes);

        assertThat(Encoding.forLabel(label))
                .map(encoding -> encoding.decode(encoded))
                .hasValue(text);
    }

    @Test
    void holdsThe228LabelsOfTheStandardInOrder() {
        List<String> labels = ResourceTable.rows(Encoding.class, "encoding-labels.tsv", 2).stream()
                .map(cells -> cells.get(0))
                .toList();

        assertThat(labels).hasSize(228).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void holdsThe40EncodingsOfTheStandardInOrder() {
        List<String> names = ResourceTable.rows(Encoding.class, "encodings.tsv", 3).stream()
                .map(cells -> cells.get(0))
                .toList();

        assertThat(names).hasSize(40).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void knowsTheSharedLabels() throws IOException {
        assertThat(SharedRows.of("charset-labels.shared.jsonl"))
                .allSatisfy(row -> assertThat(Encoding.forLabel(row.get("label").asString()))
                        .map(Encoding::name)
                        .hasValue(row.get("whatwg").asString()));
    }
}
