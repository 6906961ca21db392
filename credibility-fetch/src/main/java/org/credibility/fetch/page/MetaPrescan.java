package org.credibility.fetch.page;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a page say of its encoding, by the algorithm of browsers: <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">HTML
 * Standard, "prescan a byte stream to determine its encoding"</a>. It knows comments, tags and attributes, no more: a
 * declaration inside an attribute's value or a comment is none. What a page declares in ASCII cannot be UTF-16, so that
 * means UTF-8. Where no {@code meta} tells, an XML declaration may.
 *
 * <p>One pass over the bytes; an object serves one call.
 */
final class MetaPrescan {
    private final String bytes;
    private int at;

    /** A prescan of bytes, already cut to what shall be looked at. */
    MetaPrescan(byte[] head) {
        bytes = new String(head, StandardCharsets.ISO_8859_1);
    }

    /** Returns the encoding declared; empty where there is none or the declaration is cut. */
    Optional<Encoding> declared() {
        if (bytes.startsWith("<\0?\0x\0")) {
            return Optional.of(Encoding.UTF_16LE);
        }
        if (bytes.startsWith("\0<\0?\0x")) {
            return Optional.of(Encoding.UTF_16BE);
        }
        return meta().or(this::xmlDeclaration);
    }

    private Optional<Encoding> meta() {
        // most pages that get here say nothing at all, and to look for tags takes longer than for a word
        at = bytes.toLowerCase(Locale.ROOT).contains("charset") ? 0 : bytes.length();
        while (at < bytes.length()) {
            if (bytes.startsWith("<!--", at)) {
                skipPast("-->", at + 2);
            } else if (startsTag("<meta")) {
                at += 5;
                Optional<Encoding> found = metaElement();
                if (found.isPresent()) {
                    return found;
                }
            } else if (startsAnyTag()) {
                skipTag();
            } else if (bytes.startsWith("<!", at) || bytes.startsWith("</", at) || bytes.startsWith("<?", at)) {
                skipPast(">", at);
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private boolean startsTag(String tag) {
        int end = at + tag.length();
        return bytes.regionMatches(true, at, tag, 0, tag.length())
                && end < bytes.length()
                && (isSpace(bytes.charAt(end)) || bytes.charAt(end) == '/');
    }

    private boolean startsAnyTag() {
        int letter = bytes.startsWith("</", at) ? at + 2 : at + 1;
        return bytes.charAt(at) == '<' && letter < bytes.length() && isLetter(bytes.charAt(letter));
    }

    private void skipPast(String end, int from) {
        int found = bytes.indexOf(end, from);
        at = found < 0 ? bytes.length() : found + end.length();
    }

    private void skipTag() {
        while (at < bytes.length() && !isSpace(bytes.charAt(at)) && bytes.charAt(at) != '>') {
            at++;
        }
        while (nextAttribute() != null) {
            // an attribute may hide what looks like a tag
        }
        at++;
    }

    private Optional<Encoding> metaElement() {
        Set<String> seen = new HashSet<>();
        boolean pragma = false;
        boolean needsPragma = false;
        Optional<Encoding> found = Optional.empty();
        boolean charsetSeen = false;
        for (Attribute next = nextAttribute(); next != null; next = nextAttribute()) {
            if (!seen.add(next.name())) {
                continue;
            }
            if (next.name().equals("http-equiv")) {
                pragma = next.value().equals("content-type");
            } else if (next.name().equals("content") && !charsetSeen) {
                Optional<String> label = charsetIn(next.value());
                if (label.isPresent() && found.isEmpty()) {
                    found = label.flatMap(Encoding::forLabel);
                    needsPragma = true;
                }
            } else if (next.name().equals("charset")) {
                found = Encoding.forLabel(next.value());
                charsetSeen = true;
                needsPragma = false;
            }
        }
        // a tag that the bytes end in is not yet a declaration
        if (at >= bytes.length() || (needsPragma && !pragma)) {
            return Optional.empty();
        }
        return found.map(MetaPrescan::readableAsAscii);
    }

    private static Encoding readableAsAscii(Encoding declared) {
        if (declared.isUtf16()) {
            return Encoding.UTF_8;
        }
        return declared.name().equals("x-user-defined") ? Encoding.WINDOWS_1252 : declared;
    }

    /** An attribute of a tag, in lower case. */
    private record Attribute(String name, String value) {}

    private @Nullable Attribute nextAttribute() {
        while (at < bytes.length() && (isSpace(bytes.charAt(at)) || bytes.charAt(at) == '/')) {
            at++;
        }
        if (at >= bytes.length() || bytes.charAt(at) == '>') {
            return null;
        }
        int begin = at;
        while (at < bytes.length() && !endsName(bytes.charAt(at), begin)) {
            at++;
        }
        String name = lower(begin, at);
        skipSpaces();
        if (at >= bytes.length() || bytes.charAt(at) != '=') {
            return new Attribute(name, "");
        }
        at++;
        skipSpaces();
        return at >= bytes.length() ? null : new Attribute(name, value());
    }

    private boolean endsName(char c, int begin) {
        return isSpace(c) || c == '/' || c == '>' || (c == '=' && at > begin);
    }

    private String value() {
        char quote = bytes.charAt(at);
        if (quote == '"' || quote == '\'') {
            int begin = at + 1;
            int end = bytes.indexOf(quote, begin);
            at = end < 0 ? bytes.length() : end + 1;
            return lower(begin, end < 0 ? bytes.length() : end);
        }
        int begin = at;
        while (at < bytes.length() && !isSpace(bytes.charAt(at)) && bytes.charAt(at) != '>') {
            at++;
        }
        return lower(begin, at);
    }

    /** Returns the label in the value of a {@code content} attribute: HTML Standard, "extracting a character encoding". */
    private static Optional<String> charsetIn(String content) {
        int from = content.indexOf("charset");
        while (from >= 0) {
            int next = pastSpaces(content, from + "charset".length());
            if (next < content.length() && content.charAt(next) == '=') {
                return label(content, pastSpaces(content, next + 1));
            }
            from = content.indexOf("charset", from + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> label(String content, int begin) {
        if (begin >= content.length()) {
            return Optional.empty();
        }
        char quote = content.charAt(begin);
        if (quote == '"' || quote == '\'') {
            int end = content.indexOf(quote, begin + 1);
            return end < 0 ? Optional.empty() : Optional.of(content.substring(begin + 1, end));
        }
        int end = begin;
        while (end < content.length() && !isSpace(content.charAt(end)) && content.charAt(end) != ';') {
            end++;
        }
        return Optional.of(content.substring(begin, end));
    }

    private Optional<Encoding> xmlDeclaration() {
        int end = bytes.indexOf('>');
        int name = bytes.indexOf("encoding");
        if (!bytes.startsWith("<?xml") || name < 0 || name > end) {
            return Optional.empty();
        }
        int equals = pastSpaces(bytes, name + "encoding".length());
        if (bytes.charAt(equals) != '=') {
            return Optional.empty();
        }
        int quote = pastSpaces(bytes, equals + 1);
        if (bytes.charAt(quote) != '"' && bytes.charAt(quote) != '\'') {
            return Optional.empty();
        }
        int close = bytes.indexOf(bytes.charAt(quote), quote + 1);
        return close < 0 || close > end
                ? Optional.empty()
                : Encoding.forLabel(bytes.substring(quote + 1, close)).map(MetaPrescan::readableAsAscii);
    }

    private void skipSpaces() {
        at = pastSpaces(bytes, at);
    }

    private static int pastSpaces(String text, int from) {
        int next = from;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Returns the bytes with the letters of ASCII, and only these, in lower case. */
    private String lower(int begin, int end) {
        StringBuilder lower = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = bytes.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
    }
}
