package org.credibility.cli.draft;

/** Puts the value of a YAML key beside the characters it was read from. */
final class YamlScalar {
    /** How many digits follow the letter of an escape. */
    private static final String DIGITS_2_4_8 = "xuU";

    private final Stretch file;
    private final int end;

    YamlScalar(String source, int end) {
        file = Stretch.at(0, source.substring(0, end));
        this.end = end;
    }

    /** Returns the value with its places; what cannot be found shares the place of the whole. */
    PlacedText placed(String value, int begin) {
        FoldedText text = new FoldedText();
        boolean escapes = file.at(begin) == '"';
        int at = begin;
        int word = 0;
        while (word < value.length()) {
            if (FoldedText.isSpace(value.charAt(word))) {
                text.space();
                word++;
                continue;
            }
            at = skipTo(value, word, at, escapes);
            int sign = escapes && file.at(at) == '\\' ? escapeLength(at) : 1;
            int length = sign > 3 ? Character.charCount(value.codePointAt(word)) : 1;
            text.put(value.substring(word, word + length), Math.min(at, end), Math.min(at + sign, end));
            at = Math.min(at + sign, end);
            word += length;
        }
        return text.toPlacedText();
    }

    /** Quotation marks, folds and indentation are no part of the value. */
    private int skipTo(String value, int word, int from, boolean escapes) {
        int at = from;
        while (at < end && file.at(at) != value.charAt(word) && !(escapes && standsFor(value, word, at))) {
            at++;
        }
        return escapes && at > from && at < end && file.at(at - 1) == '\\' && at - 1 >= from ? at - 1 : at;
    }

    private boolean standsFor(String value, int word, int at) {
        char letter = file.at(at + 1);
        if (file.at(at) != '\\') {
            return false;
        }
        if (DIGITS_2_4_8.indexOf(letter) < 0) {
            return letter == value.charAt(word) || letter == '_';
        }
        try {
            int code = Integer.parseUnsignedInt(file.between(at + 2, at + escapeLength(at)), 16);
            return code == value.codePointAt(word) || code == value.charAt(word);
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private int escapeLength(int at) {
        int kind = DIGITS_2_4_8.indexOf(file.at(at + 1));
        return kind < 0 ? 2 : 2 + (2 << kind);
    }
}
