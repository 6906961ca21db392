package org.credibility.cli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads a pattern of names: one glob for each way to choose from its braces. */
final class GlobReader {
    private static final int LONGEST = 1_000;
    private static final int MOST_CHOICES = 100;

    private final String pattern;
    private int at;

    private GlobReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns the globs of a pattern; a name matches it that matches one of them.
     *
     * @throws IllegalArgumentException if it is no pattern, is longer than 1,000 signs or has more than 100 alternatives
     */
    static List<Glob> read(String pattern) {
        GlobReader reader = new GlobReader(pattern);
        if (pattern.length() > LONGEST) {
            throw reader.wrong("it is longer than " + LONGEST + " signs");
        }
        return reader.choices().stream().map(Glob::new).toList();
    }

    private List<List<Glob.Sign>> choices() {
        List<List<Glob.Sign>> read = List.of(List.of());
        while (at < pattern.length()) {
            if (pattern.charAt(at) == '{') {
                at++;
                read = joined(read, group());
            } else {
                read = joined(read, List.of(sign()));
            }
        }
        return read;
    }

    private List<List<Glob.Sign>> joined(List<List<Glob.Sign>> heads, List<List<Glob.Sign>> tails) {
        if (heads.size() * tails.size() > MOST_CHOICES) {
            throw wrong("it has more than " + MOST_CHOICES + " alternatives");
        }
        List<List<Glob.Sign>> joined = new ArrayList<>();
        for (List<Glob.Sign> head : heads) {
            for (List<Glob.Sign> tail : tails) {
                List<Glob.Sign> both = new ArrayList<>(head);
                both.addAll(tail);
                joined.add(both);
            }
        }
        return joined;
    }

    /** "{md,txt}", behind its brace. */
    private List<List<Glob.Sign>> group() {
        List<List<Glob.Sign>> group = new ArrayList<>();
        List<Glob.Sign> one = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '}') {
            if (pattern.charAt(at) == '{') {
                throw wrong("a brace stands within braces");
            }
            if (pattern.charAt(at) == ',') {
                at++;
                group.add(one);
                one = new ArrayList<>();
            } else {
                one.addAll(sign());
            }
        }
        if (at >= pattern.length()) {
            throw wrong("a brace is not closed");
        }
        at++;
        group.add(one);
        return group;
    }

    private List<Glob.Sign> sign() {
        char sign = pattern.charAt(at++);
        return switch (sign) {
            case '*' -> stars();
            case '?' -> List.of(new Glob.One(GlobReader::isInName));
            case '[' -> List.of(new Glob.One(oneOf()));
            case '\\' -> List.of(literal(escaped()));
            default -> List.of(literal(sign));
        };
    }

    private static Glob.Sign literal(char sign) {
        return new Glob.One(other -> other == sign);
    }

    private static boolean isInName(int sign) {
        return sign != '/';
    }

    /** "*" stays within a name; "**" does not, and with a slash behind it may stand for nothing. */
    private List<Glob.Sign> stars() {
        if (at >= pattern.length() || pattern.charAt(at) != '*') {
            return List.of(new Glob.Many(GlobReader::isInName));
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        Glob.Sign anything = new Glob.Many(sign -> true);
        if (at < pattern.length() && pattern.charAt(at) == '/') {
            at++;
            return List.of(new Glob.Maybe(), anything, literal('/'));
        }
        return List.of(anything);
    }

    private char escaped() {
        if (at >= pattern.length()) {
            throw wrong("nothing stands behind its last backslash");
        }
        return pattern.charAt(at++);
    }

    /** "[a-z_]" and "[!0-9]", behind the bracket. */
    private IntPredicate oneOf() {
        boolean negated = at < pattern.length() && pattern.charAt(at) == '!';
        at += negated ? 1 : 0;
        int first = at;
        IntPredicate inside = sign -> false;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            char low = pattern.charAt(at++);
            char high = low;
            if (at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                high = pattern.charAt(at + 1);
                at += 2;
            }
            if (high < low) {
                throw wrong("'" + low + "-" + high + "' is no range");
            }
            inside = inside.or(between(low, high));
        }
        if (at >= pattern.length()) {
            throw wrong("a bracket is not closed");
        }
        at++;
        IntPredicate accepted = negated ? inside.negate() : inside;
        return accepted.and(GlobReader::isInName);
    }

    private static IntPredicate between(char low, char high) {
        return sign -> low <= sign && sign <= high;
    }

    private IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException("'" + pattern + "' is no pattern: " + reason);
    }
}
