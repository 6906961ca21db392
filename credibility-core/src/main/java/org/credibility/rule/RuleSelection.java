package org.credibility.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rules count, and how much each matters.
 *
 * <p>Of several patterns that name a rule the closest decides ("CR103" before "CR1"); of equally close ones, what leaves out goes over what
 * takes in, and of two severities the one set last counts. Where nothing is selected, a severity takes its rules in. Immutable and thread-safe.
 */
public final class RuleSelection {
    /** Every rule, with its own severity. */
    public static final RuleSelection ALL = builder().build();

    private final List<RulePattern> selected;
    private final List<RulePattern> ignored;
    private final List<Weight> weights;

    private RuleSelection(Builder builder) {
        selected = List.copyOf(builder.selected);
        ignored = List.copyOf(builder.ignored);
        weights = List.copyOf(builder.weights);
    }

    /** Returns a builder of a selection that starts with every rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with this selection. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.selected.addAll(selected);
        builder.ignored.addAll(ignored);
        builder.weights.addAll(weights);
        return builder;
    }

    /** Returns whether a rule counts. */
    public boolean holds(Rule rule) {
        List<RulePattern> weighed = weights.stream().map(Weight::pattern).toList();
        int taken = selected.isEmpty() ? Math.max(0, closest(weighed, rule)) : closest(selected, rule);
        return taken >= 0 && taken > closest(ignored, rule);
    }

    /** Returns the severity that is set for a rule; empty where it keeps its own. */
    public Optional<Severity> severity(Rule rule) {
        Optional<Weight> closest = Optional.empty();
        for (Weight weight : weights) {
            boolean closer = closest.isEmpty()
                    || weight.pattern().closeness() >= closest.get().pattern().closeness();
            if (closer && weight.pattern().matches(rule)) {
                closest = Optional.of(weight);
            }
        }
        return closest.map(Weight::severity);
    }

    /** Returns the findings of the rules that count, with the severities that are set, in the order given. */
    public List<Finding> apply(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> holds(finding.rule()))
                .map(this::weighed)
                .toList();
    }

    private Finding weighed(Finding finding) {
        return severity(finding.rule())
                .filter(severity -> severity != finding.severity())
                .map(finding::withSeverity)
                .orElse(finding);
    }

    /** Returns the closeness of the closest pattern; -1 where none names the rule. */
    private static int closest(List<RulePattern> patterns, Rule rule) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(rule))
                .mapToInt(RulePattern::closeness)
                .max()
                .orElse(-1);
    }

    /** A severity for the rules that a pattern names. */
    private record Weight(RulePattern pattern, Severity severity) {}

    /** Collects what counts; not safe for use by several threads. */
    public static final class Builder {
        private final List<RulePattern> selected = new ArrayList<>();
        private final List<RulePattern> ignored = new ArrayList<>();
        private final List<Weight> weights = new ArrayList<>();

        private Builder() {}

        /** Takes rules in; once one is, only those taken in count. */
        public Builder select(RulePattern pattern) {
            selected.add(requireNonNull(pattern, "pattern"));
            return this;
        }

        /** Leaves rules out. */
        public Builder ignore(RulePattern pattern) {
            ignored.add(requireNonNull(pattern, "pattern"));
            return this;
        }

        /** Sets the severity of rules. */
        public Builder severity(RulePattern pattern, Severity severity) {
            weights.add(new Weight(requireNonNull(pattern, "pattern"), requireNonNull(severity, "severity")));
            return this;
        }

        /** Returns the selection. */
        public RuleSelection build() {
            return new RuleSelection(this);
        }
    }
}
