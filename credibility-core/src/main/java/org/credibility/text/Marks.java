package org.credibility.text;

/** The signs that are no word: which of them order the text, and which stand together. */
final class Marks {
    private static final String PUNCTUATION_RUNS = ".-?!";
    private static final String SYMBOL_RUNS = "_*=~#|";
    private static final String SYMBOLS = "%&@#*/\\\u2020\u2021\u00A7\u00B6\u2022\u2030_";

    private Marks() {}

    /** Returns whether the sign orders the text, as stops, quotation marks, brackets and dashes do. */
    static boolean isPunctuation(int c) {
        return SYMBOLS.indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** Returns whether a run of the sign is one token. */
    static boolean runs(int c) {
        return PUNCTUATION_RUNS.indexOf(c) >= 0 || SYMBOL_RUNS.indexOf(c) >= 0;
    }

    /** Returns whether the second sign continues a run that the first one begins. */
    static boolean sameRun(int first, int second) {
        return first == second || (isLoud(first) && isLoud(second));
    }

    private static boolean isLoud(int c) {
        return c == '?' || c == '!';
    }

    /** Returns whether it opens a bracket. */
    static boolean opensBracket(int c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Returns whether it closes a bracket. */
    static boolean closesBracket(int c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** Returns whether it is a quotation mark, an apostrophe included. */
    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c == '\u00AB' || c == '\u00BB' || (c >= '\u2018' && c <= '\u201F');
    }

    /** Returns whether it is a quotation mark that only opens. */
    static boolean opensQuote(int c) {
        return c == '\u201C'
                || c == '\u2018'
                || c == '\u00AB'
                || c == '\u201E'
                || c == '\u201A'
                || c == '\u201F'
                || c == '\u201B';
    }

    /** Returns whether it is a quotation mark that only closes, an apostrophe included. */
    static boolean closesQuote(int c) {
        return c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }

    /**
     * Returns how many code units the quotation mark at the offset has: 2 for a pair of apostrophes or backquotes, which stands for a double
     * mark, 1 for any other mark, 0 for none. Of three closing apostrophes the first stands alone. Marks are read from left to right.
     */
    static int quoteLength(CharSequence text, int offset) {
        char c = text.charAt(offset);
        if (c != '\'' && c != '`') {
            return isQuote(c) ? 1 : 0;
        }
        int run = 1;
        while (run < 4 && Characters.at(text, offset + run) == c) {
            run++;
        }
        if (run == 1 || (run == 3 && closesRun(text, offset))) {
            return c == '`' ? 0 : 1;
        }
        return 2;
    }

    private static boolean closesRun(CharSequence text, int offset) {
        int before = Characters.before(text, offset);
        return before >= 0 && !Characters.isSpace(before) && !opensBracket(before) && !Characters.isDash(before);
    }
}
