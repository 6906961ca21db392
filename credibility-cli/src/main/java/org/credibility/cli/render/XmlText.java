package org.credibility.cli.render;

/** Writes words into XML 1.0: what it cannot hold, and what could steer who shows it, stands as an escape. */
final class XmlText {
    private static final int LAST_CHARACTERS_MASK = 0xFFFE;

    private XmlText() {}

    /** Returns words for text and for values in double quotation marks. */
    static String of(String words) {
        StringBuilder xml = new StringBuilder(words.length() + 16);
        TerminalSigns.visible(words).codePoints().forEach(character -> append(xml, character));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int character) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\'' -> xml.append("&apos;");
            case '\t', '\n', '\r' -> xml.append("&#").append(character).append(';');
            default -> appendPlain(xml, character);
        }
    }

    private static void appendPlain(StringBuilder xml, int character) {
        boolean none = (character & LAST_CHARACTERS_MASK) == LAST_CHARACTERS_MASK;
        if (none) {
            Character.toString(character).chars().forEach(unit -> xml.append(TerminalSigns.escape(unit)));
        } else {
            xml.appendCodePoint(character);
        }
    }
}
