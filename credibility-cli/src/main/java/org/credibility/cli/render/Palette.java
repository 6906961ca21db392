package org.credibility.cli.render;

import org.credibility.rule.Severity;
import org.credibility.score.Band;

/** The colours of a report for readers; whatever a colour tells stands in words beside it. */
public enum Palette {
    /** No colours. */
    PLAIN {
        @Override
        String paint(String words, String code) {
            return words;
        }
    },
    /** The colours that every terminal has. */
    ANSI {
        @Override
        String paint(String words, String code) {
            return words.isBlank() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
        }
    };

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    /** Returns the words, in a colour where there are colours. */
    abstract String paint(String words, String code);

    String heading(String words) {
        return paint(words, BOLD);
    }

    String aside(String words) {
        return paint(words, FAINT);
    }

    String band(String words, Band band) {
        return switch (band) {
            case VERY_WEAK -> paint(words, RED);
            case WEAK -> paint(words, YELLOW);
            case FAIR -> paint(words, CYAN);
            case GOOD, STRONG -> paint(words, GREEN);
        };
    }

    String severity(String words, Severity severity) {
        return switch (severity) {
            case ERROR -> paint(words, RED);
            case WARNING -> paint(words, YELLOW);
            case NOTE -> paint(words, CYAN);
        };
    }
}
