package org.credibility.cli.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credibility.rule.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding fails a check. */
public enum FailOn {
    /** Errors alone. */
    ERROR(Severity.ERROR),
    /** Warnings and errors. */
    WARNING(Severity.WARNING),
    /** Any finding. */
    NOTE(Severity.NOTE),
    /** None. */
    NEVER(null);

    private final Optional<Severity> least;

    FailOn(@Nullable Severity least) {
        this.least = Optional.ofNullable(least);
    }

    /**
     * Returns what a name stands for.
     *
     * @throws IllegalArgumentException if it stands for nothing; the message is a sentence for the user
     */
    public static FailOn of(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.id().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of "
                        + Arrays.stream(values()).map(FailOn::id).collect(Collectors.joining(", "))));
    }

    /** Returns the name that users give. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the least severity that fails a check; empty where none does. */
    public Optional<Severity> severity() {
        return least;
    }

    /** Returns whether a finding of a severity fails a check. */
    public boolean fails(Severity severity) {
        return least.isPresent() && severity.compareTo(least.get()) <= 0;
    }

    @Override
    public String toString() {
        return id();
    }
}
