package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.credibility.rule.RulePattern;
import org.credibility.rule.RuleSelection;
import org.credibility.rule.Severity;

/**
 * How much a rule is to matter.
 *
 * @param rule the rule, or rules
 * @param severity their severity; empty where they are off
 */
public record RuleLevel(RulePattern rule, Optional<Severity> severity) {
    private static final String OFF = "off";

    /** Checks that both are given. */
    public RuleLevel {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
    }

    /**
     * Returns the level of a word: error, warning, note or off.
     *
     * @throws IllegalArgumentException if there is no such rule or level; the message is a sentence for the user
     */
    public static RuleLevel of(String rule, String level) {
        String name = level.strip().toLowerCase(Locale.ROOT);
        Optional<Severity> severity = name.equals(OFF) ? Optional.empty() : Optional.of(severity(name));
        return new RuleLevel(new RulePattern(rule.strip()), severity);
    }

    /**
     * Returns the severity of a word.
     *
     * @throws IllegalArgumentException if there is none; the message is a sentence for the user
     */
    public static Severity severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of error, warning, note, off"));
    }

    /** Adds the level to a selection of rules. */
    void addTo(RuleSelection.Builder selection) {
        severity.ifPresentOrElse(given -> selection.severity(rule, given), () -> selection.ignore(rule));
    }

    /** Returns the rule and its level as a settings file has them. */
    @Override
    public String toString() {
        return rule.text() + ": "
                + severity.map(given -> given.name().toLowerCase(Locale.ROOT)).orElse(OFF);
    }
}
