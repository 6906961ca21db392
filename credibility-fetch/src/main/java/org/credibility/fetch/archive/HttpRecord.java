package org.credibility.fetch.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Request;

/**
 * Messages of HTTP as an archive holds them.
 *
 * <p>What was received had its transfer coding taken off, and HTTP/2 has no wire form at all. So each message is written
 * as one of HTTP/1.1, with a length that is true; the headers that told the length before keep their value under a name
 * that says so, and get their own name back when they are read. Cookies stand under pseudonyms; credentials are left
 * out.
 */
final class HttpRecord {
    private static final String OWN = "x-archive-";
    private static final String ORIGINAL = "X-Archive-Orig-";
    private static final String SET_COOKIE = "X-Archive-Set-Cookie";
    private static final String COOKIE = "X-Archive-Cookie";

    /** The headers that tell how long a message is on the wire. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "connection");

    private static final Set<String> SECRETS = Set.of(
            "cookie2",
            "set-cookie2",
            "authorization",
            "proxy-authorization",
            "authentication-info",
            "proxy-authentication-info",
            "x-api-key");

    private static final Pattern STATUS_LINE = Pattern.compile("^HTTP/[0-9.]+ ([0-9]{3})(?: |$)");

    private HttpRecord() {}

    /** Returns the bytes of a request. */
    static byte[] bytes(Request request) {
        StringBuilder head = new StringBuilder();
        head.append("GET ").append(target(request.address())).append(" HTTP/1.1\r\n");
        for (Header header : request.headers()) {
            if (header.isNamed("Cookie")) {
                append(head, COOKIE, "sent");
            } else {
                append(head, header);
            }
        }
        return head.append("\r\n").toString().getBytes(UTF_8);
    }

    /** Returns the bytes of an answer without its body. */
    static byte[] headBytes(Answer answer, Pseudonyms pseudonyms) {
        StringBuilder head = new StringBuilder();
        head.append("HTTP/1.1 ")
                .append(String.format(Locale.ROOT, "%03d", answer.status()))
                .append(" \r\n");
        for (Header header : answer.headers()) {
            if (header.isNamed("Set-Cookie")) {
                append(head, SET_COOKIE, pseudonyms.setCookie(header.value()));
            } else {
                append(head, header);
            }
        }
        append(head, "Content-Length", Integer.toString(answer.payload().size()));
        return head.append("\r\n").toString().getBytes(UTF_8);
    }

    /** Returns the bytes of an answer. */
    static byte[] bytes(Answer answer, Pseudonyms pseudonyms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.payload().size() + 1024);
        bytes.write(headBytes(answer, pseudonyms));
        answer.payload().open().transferTo(bytes);
        return bytes.toByteArray();
    }

    /** Returns the lines of a recorded message before its body. */
    static List<String> headLines(byte[] block) {
        return List.of(new String(block, 0, headEnd(block), UTF_8).split("\r?\n", -1));
    }

    /** Returns the body of a recorded message. */
    static Payload body(byte[] block) {
        return Payload.of(Arrays.copyOfRange(block, Math.min(block.length, headEnd(block) + 4), block.length));
    }

    /**
     * Returns the status code that a recorded answer begins with.
     *
     * @throws IOException if it does not
     */
    static int status(List<String> headLines) throws IOException {
        Matcher status = STATUS_LINE.matcher(headLines.get(0));
        if (!status.find()) {
            throw new IOException("no answer of HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    /** Returns the headers of a recorded message under the names they were sent with. */
    static List<Header> headers(List<String> headLines) {
        List<Header> headers = new ArrayList<>();
        for (String line : headLines.subList(1, headLines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                addSent(
                        headers,
                        new Header(
                                line.substring(0, colon),
                                line.substring(colon + 1).strip()));
            }
        }
        return headers;
    }

    /** Returns whether the body of a recorded message is still in a transfer coding, as other programs leave it. */
    static boolean isTransferCoded(List<String> headLines) {
        return headLines.stream().anyMatch(line -> line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18));
    }

    /** Returns where the empty line after the headers begins. */
    private static int headEnd(byte[] block) {
        for (int at = 0; at + 3 < block.length; at++) {
            if (block[at] == '\r' && block[at + 1] == '\n' && block[at + 2] == '\r' && block[at + 3] == '\n') {
                return at;
            }
        }
        return block.length;
    }

    private static void addSent(List<Header> headers, Header header) {
        String name = header.name();
        if (header.isNamed(SET_COOKIE)) {
            headers.add(new Header("Set-Cookie", header.value()));
        } else if (header.isNamed(COOKIE)) {
            headers.add(new Header("Cookie", header.value()));
        } else if (name.regionMatches(true, 0, ORIGINAL, 0, ORIGINAL.length())) {
            headers.add(new Header(name.substring(ORIGINAL.length()), header.value()));
        } else if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
            headers.add(header);
        }
    }

    private static void append(StringBuilder head, Header header) {
        String lower = header.name().toLowerCase(Locale.ROOT);
        if (!SECRETS.contains(lower)) {
            String name = isReserved(lower) ? ORIGINAL + header.name() : header.name();
            append(head, name, HeaderAddresses.shown(header));
        }
    }

    /** A host may send headers of the names that are used here. */
    private static boolean isReserved(String name) {
        return FRAMING.contains(name) || name.startsWith(OWN);
    }

    /** Appends a header; what would end its line or is no part of a name is left out. */
    private static void append(StringBuilder head, String name, String value) {
        if (!name.isEmpty() && name.chars().allMatch(HttpRecord::isNamePart)) {
            head.append(name).append(": ").append(Header.oneLine(value)).append("\r\n");
        }
    }

    private static boolean isNamePart(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }

    private static String target(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
