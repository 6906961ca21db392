package org.credibility.cli.command;

import java.util.Optional;
import org.credibility.cli.settings.FailOn;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.SettingsLayer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell what fails a check. */
final class GateOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "S",
            converter = Converters.Failure.class,
            description = "Fail from this severity on: error, warning, note or never (error).")
    private @Nullable FailOn failOn;

    @Option(
            names = "--min-score",
            paramLabel = "N",
            converter = Converters.Points.class,
            description = "Fail where the headline or a lead claim scores less.")
    private @Nullable Integer minScore;

    @Option(names = "--exit-zero", description = "Exit with 0 whatever is found.")
    private boolean exitZero;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that FILE accepts.")
    private @Nullable String baseline;

    @Option(names = "--strict-baseline", description = "Fail while FILE accepts what occurs no longer.")
    private boolean strictBaseline;

    @Option(
            names = "--diff",
            paramLabel = "BASE",
            description = "Tell what is new since the git revision BASE, in drafts that differ.")
    private @Nullable String diff;

    @Option(names = "--require-sources", description = "Exit with 4 where a linked source could not be seen.")
    private boolean requireSources;

    /** Adds what is given to the options. */
    void addTo(SettingsLayer.Builder options) {
        if (failOn != null) {
            options.set(SettingKey.FAIL_ON, failOn, "--fail-on");
        }
        if (minScore != null) {
            options.set(SettingKey.MIN_SCORE, Optional.of(minScore), "--min-score");
        }
        if (baseline != null) {
            options.set(SettingKey.BASELINE, Optional.of(baseline), "--baseline");
        }
        if (strictBaseline) {
            options.set(SettingKey.STRICT_BASELINE, true, "--strict-baseline");
        }
        if (requireSources) {
            options.set(SettingKey.REQUIRE_SOURCES, true, "--require-sources");
        }
    }

    /** Returns whether findings change no exit code. */
    boolean exitsZero() {
        return exitZero;
    }

    /** Returns the revision that drafts are held against; empty for none. */
    Optional<String> diff() {
        return Optional.ofNullable(diff);
    }

    /** Returns whether the option itself asks for sources, and not a settings file. */
    boolean requiresSources() {
        return requireSources;
    }
}
