package org.credibility.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a robots.txt in the plain spelling that its parser reads as RFC 9309 means it: product tokens without what
 * follows them, paths percent-encoded, lines of a bounded length.
 */
final class RobotsText {
    /** What Google's parser keeps of a line, in bytes; nothing longer is a rule that somebody wrote by hand. */
    private static final int MAX_LINE = 2083 * 8;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final Pattern STARS = Pattern.compile("\\*{2,}");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RobotsText() {}

    static byte[] plain(byte[] content) {
        String text = decoded(content);
        return LINE_END.splitAsStream(text)
                .map(RobotsText::plainLine)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Robots files are UTF-8; two marks of UTF-16 are honoured since editors write them. */
    private static String decoded(byte[] content) {
        int first = content.length > 1 ? ((content[0] & 0xff) << 8) | (content[1] & 0xff) : 0;
        if (first == 0xfeff) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (first == 0xfffe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String plainLine(String line) {
        String kept = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
        int hash = kept.indexOf('#');
        String bare = hash < 0 ? kept : kept.substring(0, hash);
        int colon = bare.indexOf(':');
        if (colon < 0) {
            return bare;
        }
        String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = bare.substring(colon + 1).strip();
        return switch (key) {
            case "user-agent" -> key + ": " + productToken(value);
            case "allow", "disallow" -> key + ": " + path(value);
            default -> bare;
        };
    }

    /** RFC 9309, section 2.2.1: letters, underscores and hyphens; what comes after them is not part of the token. */
    private static String productToken(String value) {
        int end = 0;
        while (end < value.length() && isTokenCharacter(value.charAt(end))) {
            end++;
        }
        return end == 0 ? value : value.substring(0, end);
    }

    private static boolean isTokenCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    private static String path(String value) {
        StringBuilder path = new StringBuilder(value.length());
        for (byte octet : STARS.matcher(value).replaceAll("*").getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                path.append('%').append(HEX.toHexDigits(octet));
            } else {
                path.append((char) octet);
            }
        }
        return path.toString();
    }
}
