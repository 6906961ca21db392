package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKindTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "text/html | <p>a | HTML",
                "TEXT/HTML; charset=utf-8 | plain words | HTML",
                "text/html, text/html | <p>a | HTML",
                "application/xhtml+xml | <html/> | XHTML",
                "application/xml | <html xmlns='http://www.w3.org/1999/xhtml'> | XHTML",
                "application/xml | <rss version='2.0'> | OTHER",
                "application/rss+xml | <rss> | OTHER",
                "text/plain | <html> | TEXT",
                "text/markdown | # Title | TEXT",
                "text/css | p {} | OTHER",
                "text/html | { \"status\": 404 } | JSON",
                "text/html | [{\"id\": 7}] | JSON",
                "text/html | {{ title }} <p>a | HTML",
                "text/html | [Ad] The bridge reopens. | HTML",
                "text/rtf | {\\rtf1 a} | OTHER",
                "text/plain | %!PS-Adobe-3.0 | OTHER",
                "application/json | {} | JSON",
                "application/activity+json | {} | JSON",
                "application/pdf | %PDF-1.7 | PDF",
                "text/html | %PDF-1.7 | PDF",
                "application/octet-stream | %PDF-1.7 | PDF",
                "application/pdf | <!DOCTYPE html><p>Sign in | HTML",
                "application/octet-stream | <html> | OTHER",
                "image/jpeg | <html> | OTHER",
                "video/mp4 | x | OTHER"
            })
    void readsTheLabel(String label, String body, ContentKind kind) {
        assertThat(kind(label, body)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<!DOCTYPE HTML><p>a | HTML",
                "<!-- note --><p>a | HTML",
                "<html> | HTML",
                "<article>a | TEXT",
                "<abbey>a | TEXT",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'> | XHTML",
                "<?xml version='1.0'?><feed> | OTHER",
                "[1] | JSON",
                "The bridge reopens. | TEXT",
                "%PDF-1.4 | PDF"
            })
    void looksAtTheBytesWhereThereIsNoLabel(String body, ContentKind kind) {
        assertThat(ContentKind.of(Optional.empty(), payload("\r\n  " + body))).isEqualTo(kind);
        assertThat(kind("", body)).isEqualTo(kind);
        assertThat(kind("nonsense", body)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
                "\u001f\u008b\b\0\0\0",
                "PK\u0003\u0004",
                "GIF89a\u0001\0",
                "words, then\0"
            })
    void believesNoLabelOfTextForOtherBytes(String body) {
        assertThat(kind("text/html; charset=utf-8", body)).isEqualTo(ContentKind.OTHER);
        assertThat(kind("text/plain", body)).isEqualTo(ContentKind.OTHER);
    }

    @Test
    void knowsUtf16FromBinary() {
        Payload unmarked = Payload.of("<p>sixteen".getBytes(UTF_16LE));
        Payload marked = Payload.of("\ufeff<p>sixteen".getBytes(UTF_16LE));

        assertThat(ContentKind.of(Optional.of("text/html; charset=\"UTF-16\""), unmarked))
                .isEqualTo(ContentKind.HTML);
        assertThat(ContentKind.of(Optional.of("text/html"), marked)).isEqualTo(ContentKind.HTML);
        assertThat(ContentKind.of(
                        Optional.of("application/xhtml+xml"), Payload.of("<?xml version='1.0'?>".getBytes(UTF_16BE))))
                .isEqualTo(ContentKind.XHTML);
        assertThat(ContentKind.of(Optional.of("text/html"), unmarked)).isEqualTo(ContentKind.OTHER);
    }

    @Test
    void takesAnEmptyBodyByItsLabel() {
        assertThat(kind("text/html", "")).isEqualTo(ContentKind.HTML);
        assertThat(kind("", "")).isEqualTo(ContentKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "text/html; charset=utf-8 | utf-8",
                "text/html;Charset = 'koi8-r' | koi8-r",
                "text/html; x=charset; charset=\"big5\"; y=z | big5",
                "text/html; charset= | ``"
            })
    void findsTheLabelOfTheEncoding(String contentType, String label) {
        assertThat(ContentKind.label(contentType)).hasValue(label);
    }

    private static ContentKind kind(String label, String body) {
        return ContentKind.of(Optional.of(label), payload(body));
    }

    private static Payload payload(String body) {
        boolean latin = ISO_8859_1.newEncoder().canEncode(body);
        return Payload.of(body.getBytes(latin ? ISO_8859_1 : UTF_8));
    }
}
