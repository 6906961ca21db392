package org.credibility.cli.render;

import java.net.URI;
import org.credibility.cli.draft.ShownAddress;

/**
 * Words for a page of HTML. Whatever a draft or a page holds stands as words: no sign of it opens a tag, ends an attribute,
 * turns a line around or leads to another address than one of the web.
 */
final class HtmlText {
    private static final int LONGEST_ADDRESS = 160;
    private static final int LONGEST_LINK = 1_000;

    private HtmlText() {}

    /** Returns words as they may stand between tags and within an attribute. */
    static String of(String words) {
        return escaped(TerminalSigns.steady(words));
    }

    /** Returns a stretch of an article; white space at its ends stays, as a blank. */
    static String within(String words) {
        if (words.isBlank()) {
            return words.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(words.charAt(0));
        boolean behind = Character.isWhitespace(words.charAt(words.length() - 1));
        return (before ? " " : "") + of(words) + (behind ? " " : "");
    }

    /** Returns the first of many words. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return of(words);
        }
        int end = Character.isLowSurrogate(words.charAt(longest)) ? longest - 1 : longest;
        return of(words.substring(0, end)) + " …";
    }

    /** Returns a link where an address is one of the web that is not too long, else the address as words. */
    static String link(URI address) {
        String shown = ShownAddress.of(address);
        String words = cut(shown, LONGEST_ADDRESS);
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && shown.equals(address.toString()) && shown.length() <= LONGEST_LINK
                ? "<a rel=\"noopener noreferrer nofollow\" href=\"" + escaped(shown) + "\">" + words + "</a>"
                : words;
    }

    /**
     * Signs of HTML, signs that turn a line around, and the second sign of what a build server takes for a command stand as
     * references, which readers and browsers take for the signs themselves.
     */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean reference = sign == '\''
                            || TerminalSigns.startsCommand(sign, escaped)
                            || TerminalSigns.isDangerous(sign);
                    escaped.append(reference ? "&#" + sign + ";" : Character.toString(sign));
                }
            }
        });
        return escaped.toString();
    }
}
