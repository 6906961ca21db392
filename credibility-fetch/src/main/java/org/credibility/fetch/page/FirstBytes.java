package org.credibility.fetch.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.credibility.fetch.exchange.Payload;

/** The first bytes of a body, and what they show it to be. */
final class FirstBytes {
    /** How web pages begin: MIME Sniffing Standard, section 7.1. */
    private static final List<String> PAGE_BEGINNINGS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<script",
            "<iframe",
            "<h1",
            "<div",
            "<font",
            "<table",
            "<a",
            "<style",
            "<title",
            "<b",
            "<body",
            "<br",
            "<p");

    /** A PDF's header stands in its first kilobyte, behind whatever a server put before it. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final int TEXT_BYTES_FOR_ONE = 50;

    private final String bytes;

    private FirstBytes(String bytes) {
        this.bytes = bytes;
    }

    /** Returns the first bytes of a body, at most so many. */
    static FirstBytes of(Payload body, int most) {
        return new FirstBytes(new String(body.first(most).toByteArray(), StandardCharsets.ISO_8859_1));
    }

    boolean showPdf() {
        int header = bytes.indexOf("%PDF-");
        return header == 0
                || (header > 0
                        && header < PDF_HEADER_WITHIN
                        && bytes.substring(0, header).isBlank());
    }

    boolean showHtml() {
        int begin = start();
        return PAGE_BEGINNINGS.stream().anyMatch(tag -> stands(tag, begin) && endsTag(begin + tag.length()))
                || stands("<!--", begin);
    }

    boolean showXml() {
        return stands("<?xml", start());
    }

    boolean showXhtml() {
        String lower = bytes.toLowerCase(Locale.ROOT);
        return lower.contains("<html") && lower.contains("http://www.w3.org/1999/xhtml");
    }

    boolean showJson() {
        int begin = start();
        return begin < bytes.length() && (bytes.charAt(begin) == '{' || bytes.charAt(begin) == '[');
    }

    /** Returns whether they begin an object with a name in it, or a list of objects: no page is written so. */
    boolean showJsonData() {
        int begin = start();
        int next = skipBlanks(begin + 1);
        return next < bytes.length()
                && ((bytes.charAt(begin) == '{' && bytes.charAt(next) == '"')
                        || (bytes.charAt(begin) == '[' && bytes.charAt(next) == '{'));
    }

    /**
     * Returns whether the bytes are no text: one of them in so many is a "binary data byte" of the MIME Sniffing Standard.
     * A single one may be the joke of a page's author. A mark of UTF-16 excuses all. PostScript is a program.
     */
    boolean showNoText() {
        if (bytes.startsWith("%!PS-Adobe-")) {
            return true;
        }
        if (bytes.startsWith("\u00fe\u00ff")
                || bytes.startsWith("\u00ff\u00fe")
                || bytes.startsWith("<\0?\0")
                || bytes.startsWith("\0<\0?")) {
            return false;
        }
        int binary = 0;
        for (int at = 0; at < bytes.length(); at++) {
            binary += isBinary(bytes.charAt(at)) ? 1 : 0;
        }
        return binary * TEXT_BYTES_FOR_ONE > bytes.length();
    }

    private static boolean isBinary(char c) {
        return c < ' ' && isBinaryControl(c);
    }

    private static boolean isBinaryControl(char c) {
        return c <= 0x08 || c == 0x0B || (c >= 0x0E && c <= 0x1A) || (c >= 0x1C && c <= 0x1F);
    }

    /** Returns whether a beginning stands at a place, in any case. */
    private boolean stands(String beginning, int place) {
        return bytes.regionMatches(true, place, beginning, 0, beginning.length());
    }

    private int start() {
        return skipBlanks(bytes.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < bytes.length() && " \t\n\f\r".indexOf(bytes.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean endsTag(int end) {
        return end >= bytes.length() || " \t\n\f\r/>".indexOf(bytes.charAt(end)) >= 0;
    }
}
