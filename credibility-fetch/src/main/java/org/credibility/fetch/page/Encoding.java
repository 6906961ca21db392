package org.credibility.fetch.page;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credibility.fetch.table.ResourceTable;

/**
 * An encoding of the web, by the <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>: the bytes of a page
 * to its text. It differs from what Java makes of the same label: {@code iso-8859-1} means windows-1252, {@code utf-16}
 * is little-endian, and 75 of the 228 labels are unknown to {@link Charset#forName}.
 *
 * <p>An encoding never changes and is safe for use by several threads.
 */
public final class Encoding {
    private static final Map<String, Encoding> BY_NAME = ResourceTable.rows(Encoding.class, "encodings.tsv", 3).stream()
            .collect(toUnmodifiableMap(
                    cells -> cells.get(0),
                    cells -> new Encoding(cells.get(0), Decoding.of(cells.get(0), cells.get(1), cells.get(2)))));

    private static final Map<String, Encoding> BY_LABEL =
            ResourceTable.rows(Encoding.class, "encoding-labels.tsv", 2).stream()
                    .collect(toUnmodifiableMap(cells -> cells.get(0), cells -> named(cells.get(1))));

    static final Encoding UTF_8 = named("UTF-8");
    static final Encoding UTF_16LE = named("UTF-16LE");
    static final Encoding UTF_16BE = named("UTF-16BE");
    static final Encoding WINDOWS_1252 = named("windows-1252");

    private final String name;
    private final Decoding decoding;

    private Encoding(String name, Decoding decoding) {
        this.name = name;
        this.decoding = decoding;
    }

    /** Returns the encoding that a label of a page means; empty for a label that the standard does not know. */
    public static Optional<Encoding> forLabel(String label) {
        String folded = trimmed(label).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_LABEL.get(folded));
    }

    /** Returns the name that the standard gives it, such as {@code windows-1252}. */
    public String name() {
        return name;
    }

    /** Returns the text of the bytes; what is no character of the encoding becomes U+FFFD. */
    public String decode(byte[] bytes) {
        return decoding.decode(bytes);
    }

    /** Returns whether two bytes make a character of ASCII. */
    boolean isUtf16() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Encoding named(String name) {
        return requireNonNull(BY_NAME.get(name), name);
    }

    /** Returns the label without the white space of ASCII around it; other space is part of it. */
    private static String trimmed(String label) {
        int begin = 0;
        int end = label.length();
        while (begin < end && isSpace(label.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(label.charAt(end - 1))) {
            end--;
        }
        return label.substring(begin, end);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
    }
}
