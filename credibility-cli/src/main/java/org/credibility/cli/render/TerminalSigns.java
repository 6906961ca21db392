package org.credibility.cli.render;

import java.util.Locale;

/**
 * Writes the words of a draft so that nothing in them can steer who shows or logs them: controls, half of a surrogate pair,
 * and signs that turn the line around stand as escapes; so does one sign of what build servers take for a command, such as
 * "::error" or "##[group]"; white space becomes one blank; a character carries few marks.
 */
final class TerminalSigns {
    /** Languages stack up to four marks; hundreds would run over the lines around. */
    private static final int MOST_MARKS = 6;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final StringBuilder shown = new StringBuilder();
    private int marks;

    private TerminalSigns() {}

    static String of(String words) {
        return withoutCommands(steady(words));
    }

    /** Returns the words with all that is said above but what build servers take for a command. */
    static String steady(String words) {
        TerminalSigns signs = new TerminalSigns();
        words.codePoints().forEach(signs::add);
        return signs.shown.toString().strip();
    }

    private static String withoutCommands(String words) {
        StringBuilder shown = new StringBuilder(words.length() + 16);
        words.chars().forEach(unit -> {
            if (startsCommand(unit, shown)) {
                shown.append(escape(unit));
            } else {
                shown.append((char) unit);
            }
        });
        return shown.toString();
    }

    /** Returns whether a sign is the second one of "::" or "##". */
    static boolean startsCommand(int sign, CharSequence before) {
        return (sign == ':' || sign == '#') && !before.isEmpty() && before.charAt(before.length() - 1) == sign;
    }

    /** Returns whether a character could steer a terminal or turn a line around. */
    static boolean isDangerous(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** Returns the words with escapes for what could steer who shows or logs them; white space stays as it is. */
    static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(character -> {
            boolean blank = character == '\t' || character == '\n' || character == '\r';
            boolean second = character == '#' && !visible.isEmpty() && visible.charAt(visible.length() - 1) == '#';
            if (!blank && (second || isDangerous(character) || isSeparator(character))) {
                Character.toString(character).chars().forEach(unit -> visible.append(escape(unit)));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isSeparator(int character) {
        int type = Character.getType(character);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns the escape of a UTF-16 unit, as Java and JSON have it. */
    static String escape(int unit) {
        return String.format(Locale.ROOT, "\\u%04x", unit);
    }

    private void add(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            addBlank();
        } else if (isDangerous(character)) {
            Character.toString(character).chars().forEach(unit -> shown.append(escape(unit)));
        } else if (!isMark(character)) {
            marks = 0;
            shown.appendCodePoint(character);
        } else if (marks++ < MOST_MARKS) {
            shown.appendCodePoint(character);
        }
    }

    private void addBlank() {
        marks = 0;
        if (!shown.isEmpty() && last() != ' ') {
            shown.append(' ');
        }
    }

    private char last() {
        return shown.charAt(shown.length() - 1);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
