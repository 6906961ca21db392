package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What names one rule or many: an id ("CR103"), a name ("single-anonymous-source"), or how ids begin ("CR1", "CR").
 *
 * @param text the pattern as written
 */
public record RulePattern(String text) {
    private static final Pattern FORM = Pattern.compile("CR\\d{0,3}|[a-z]{1,30}(?:-[a-z]{1,30}){0,9}");
    private static final int ID_LENGTH = 5;

    /**
     * Checks that it names a rule there is.
     *
     * @throws IllegalArgumentException if it names none; the message is a sentence for the user
     */
    public RulePattern {
        requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no rule; write an id such as CR103, a name, or how ids begin, such as CR1");
        }
        if (RuleCatalogue.all().stream().noneMatch(rule -> matches(text, rule))) {
            throw new IllegalArgumentException("there is no rule '" + text + "'");
        }
    }

    /** Returns whether it names a rule. */
    public boolean matches(Rule rule) {
        return matches(text, rule);
    }

    private static boolean matches(String text, Rule rule) {
        return text.startsWith("CR") ? rule.id().startsWith(text) : rule.name().equals(text);
    }

    /** Returns how closely it names a rule: 5 for one alone, less for many. */
    int closeness() {
        return text.startsWith("CR") ? text.length() : ID_LENGTH;
    }
}
