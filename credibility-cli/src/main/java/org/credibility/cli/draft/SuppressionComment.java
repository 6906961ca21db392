package org.credibility.cli.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credibility.rule.RuleCatalogue;

/**
 * What a comment asks for, such as {@code credibility-disable-next CR103, CR105 -- second source known to the desk (JD)}.
 *
 * @param action what to do
 * @param rules ids or names of rules; empty means every rule
 * @param reason why; empty where it is not told
 */
record SuppressionComment(Action action, List<String> rules, Optional<String> reason) {
    private static final Pattern FORM = Pattern.compile("(?i:credibility-)(\\S{1,40})(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern REASON = Pattern.compile("(?:^|\\s)(?:--|—)(?:\\s|$)");
    private static final Pattern RULE = Pattern.compile("CR\\d{3}|[a-z]{1,30}(?:-[a-z]{1,30}){1,9}");

    /** What a comment does. */
    enum Action {
        /** Covers what follows up to the end of its block. */
        DISABLE_NEXT,
        /** Covers what follows. */
        DISABLE,
        /** Ends what was covered. */
        ENABLE,
        /** Covers the whole draft. */
        DISABLE_FILE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the rules. */
    SuppressionComment {
        rules = List.copyOf(rules);
    }

    /**
     * Returns what a comment asks for.
     *
     * @throws IllegalArgumentException if it is broken; the message is a sentence for the user
     */
    static SuppressionComment parse(String comment) {
        Matcher form = FORM.matcher(comment.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("this comment asks for nothing; write credibility-disable-next, "
                    + "-disable, -enable or -disable-file");
        }
        String rest = Optional.ofNullable(form.group(2)).orElse("").strip();
        Matcher reason = REASON.matcher(rest);
        boolean reasoned = reason.find();
        String named = reasoned ? rest.substring(0, reason.start()) : rest;
        String why = reasoned ? rest.substring(reason.end()).strip() : "";
        return new SuppressionComment(
                action(form.group(1)), rules(named), Optional.of(why).filter(words -> !words.isEmpty()));
    }

    private static Action action(String word) {
        return Stream.of(Action.values())
                .filter(action -> action.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'credibility-" + word
                        + "' is no suppression; write credibility-disable-next, -disable, -enable or -disable-file"));
    }

    private static List<String> rules(String named) {
        return Stream.of(named.split("[,\\s]+"))
                .filter(rule -> !rule.isEmpty())
                .map(SuppressionComment::rule)
                .toList();
    }

    /**
     * Returns the id or name of a rule as written.
     *
     * @throws IllegalArgumentException if there is none
     */
    static String rule(String word) {
        if (!RULE.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no rule; write ids such as CR103, and the reason behind --");
        }
        if (RuleCatalogue.find(word).isEmpty()) {
            throw new IllegalArgumentException("there is no rule '" + word + "'");
        }
        return word;
    }
}
