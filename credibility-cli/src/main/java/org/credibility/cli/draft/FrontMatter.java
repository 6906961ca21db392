package org.credibility.cli.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between "---" and "---" at the top of a Markdown file, in which it tells of itself.
 *
 * @param begin where its YAML begins
 * @param end where its YAML ends
 * @param bodyBegin where the text begins
 */
record FrontMatter(int begin, int end, int bodyBegin) {
    /** More of it is not looked for, in UTF-16 code units. */
    private static final int MAX_LENGTH = 100_000;

    /** The first line of the YAML that says something is a key: a text may begin with a rule, too. */
    private static final Pattern BEGIN = Pattern.compile(
            "---[ \\t]*\\R(?=(?:[ \\t]*(?:#[^\\r\\n]*+)?\\R){0,50}+[\\p{L}_\"'][^:\\r\\n]{0,80}:(?:[ \\t]|\\R|$))");

    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    /** Returns whether a text begins like front matter. */
    static boolean startsAt(String text) {
        return BEGIN.matcher(text).lookingAt();
    }

    /** Returns the front matter of a file; empty where it has none. */
    static Optional<FrontMatter> find(String source) {
        Matcher begin = BEGIN.matcher(source);
        if (!begin.lookingAt()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(source).region(begin.end(), Math.min(source.length(), begin.end() + MAX_LENGTH));
        end.useAnchoringBounds(false);
        return end.find() ? Optional.of(new FrontMatter(begin.end(), end.start(), end.end())) : Optional.empty();
    }

    /** Returns the file with blanks in place of the front matter: every other character keeps its place. */
    String blankedIn(String source) {
        StringBuilder blanked = new StringBuilder(source);
        for (int at = 0; at < bodyBegin; at++) {
            char c = source.charAt(at);
            if (c != '\n' && c != '\r') {
                blanked.setCharAt(at, ' ');
            }
        }
        return blanked.toString();
    }
}
