package org.credibility.fetch.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.fetch.exchange.Payload;

/**
 * What kind of content a body is, by what its header calls it and what its first bytes show.
 *
 * <p>It follows the <a href="https://mimesniff.spec.whatwg.org/">MIME Sniffing Standard</a> in what it trusts: a label of
 * text is believed unless the bytes are no text, {@code application/octet-stream} is never looked into, and only where
 * there is no label do the bytes decide. A PDF is one whatever it is called: leaked documents often are, and often
 * badly labelled. What servers of data call a page, though it is data, is data.
 */
public enum ContentKind {
    /** A web page. */
    HTML,
    /** A web page in XML. */
    XHTML,
    /** Plain text. */
    TEXT,
    /** A document in PDF: a source, whose text is not read. */
    PDF,
    /** Data in JSON. */
    JSON,
    /** Anything else: pictures, sound, archives, feeds, programs. */
    OTHER;

    /** The bytes that {@link #of} looks at: so many as the standard's resource header. */
    private static final int LOOKED_AT = 1445;

    private static final Set<String> UNKNOWN = Set.of("", "unknown/unknown", "application/unknown", "*/*");
    private static final Set<String> NO_PROSE = Set.of(
            "text/css",
            "text/javascript",
            "text/ecmascript",
            "text/event-stream",
            "text/calendar",
            "text/vcard",
            "text/rtf");

    /** Returns whether text can be read from it here. */
    public boolean isReadable() {
        return this == HTML || this == XHTML || this == TEXT;
    }

    /**
     * Returns the kind of a body.
     *
     * @param contentType the value of the {@code Content-Type} header; empty where there was none
     */
    public static ContentKind of(Optional<String> contentType, Payload body) {
        FirstBytes first = FirstBytes.of(body, LOOKED_AT);
        if (first.showPdf()) {
            return PDF;
        }
        String type = essence(contentType.orElse(""));
        if (!type.contains("/") || UNKNOWN.contains(type)) {
            return unlabelled(first);
        }
        ContentKind labelled = labelled(type, first);
        boolean sixteenBits = label(contentType.orElse(""))
                .flatMap(Encoding::forLabel)
                .filter(Encoding::isUtf16)
                .isPresent();
        return labelled.isReadable() && first.showNoText() && !sixteenBits ? OTHER : labelled;
    }

    /** Returns the label of the encoding in a {@code Content-Type}; empty where there is none. */
    static Optional<String> label(String contentType) {
        for (String parameter : parts(contentType)) {
            int equals = parameter.indexOf('=');
            if (equals > 0
                    && parameter
                            .substring(0, equals)
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .equals("charset")) {
                String value = parameter.substring(equals + 1).strip();
                return Optional.of(unquoted(value));
            }
        }
        return Optional.empty();
    }

    private static ContentKind unlabelled(FirstBytes first) {
        if (first.showHtml()) {
            return HTML;
        }
        if (first.showXml()) {
            return first.showXhtml() ? XHTML : OTHER;
        }
        if (first.showJson()) {
            return JSON;
        }
        return first.showNoText() ? OTHER : TEXT;
    }

    private static ContentKind labelled(String type, FirstBytes first) {
        if (type.equals("text/html")) {
            return first.showJsonData() ? JSON : HTML;
        }
        if (type.equals("application/xhtml+xml")) {
            return XHTML;
        }
        if (type.equals("text/json") || type.equals("application/json") || type.endsWith("+json")) {
            return JSON;
        }
        if (type.equals("text/xml") || type.equals("application/xml")) {
            return first.showXhtml() ? XHTML : OTHER;
        }
        if (type.equals("application/pdf") || type.equals("application/x-pdf")) {
            return first.showHtml() ? HTML : PDF;
        }
        boolean text = type.startsWith("text/") && !type.endsWith("+xml") && !NO_PROSE.contains(type);
        return text ? TEXT : OTHER;
    }

    /** Returns type and subtype in lower case, of the first of several. */
    private static String essence(String contentType) {
        return parts(contentType)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Returns what stands between semicolons and commas; a pattern would be compiled for each page. */
    private static String[] parts(String contentType) {
        return contentType.replace(',', ';').split(";", -1);
    }

    /** Returns a value without one quotation mark at either end. */
    private static String unquoted(String value) {
        int begin = !value.isEmpty() && isQuote(value.charAt(0)) ? 1 : 0;
        int end = value.length() > begin && isQuote(value.charAt(value.length() - 1))
                ? value.length() - 1
                : value.length();
        return value.substring(begin, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
