package org.credibility.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.credibility.cli.settings.RuleLevel;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.rule.RulePattern;
import org.credibility.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell which rules count, how much, and what is shown. */
final class RuleOptions {
    @Option(
            names = "--select",
            paramLabel = "R",
            split = ",",
            converter = Converters.Rules.class,
            description = "The rules that count: ids, names, or CR1 for CR101 to CR199 (all).")
    private List<RulePattern> selected = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "R",
            split = ",",
            converter = Converters.Rules.class,
            description = "The rules that do not count.")
    private List<RulePattern> ignored = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "R=S",
            split = ",",
            converter = Converters.Level.class,
            description = "How much a rule matters: error, warning, note or off.")
    private List<RuleLevel> levels = new ArrayList<>();

    @Option(names = "--preview", description = "Try the rules that are on trial, too.")
    private boolean preview;

    @Option(
            names = "--min-severity",
            paramLabel = "S",
            converter = Converters.SeverityName.class,
            description = "Show findings from this severity on (note).")
    private @Nullable Severity minSeverity;

    /** Adds what is given to the options. */
    void addTo(SettingsLayer.Builder options) {
        if (!selected.isEmpty()) {
            options.set(SettingKey.SELECT, List.copyOf(selected), "--select");
        }
        if (!ignored.isEmpty()) {
            options.set(SettingKey.IGNORE, List.copyOf(ignored), "--ignore");
        }
        if (!levels.isEmpty()) {
            options.set(SettingKey.RULES, List.copyOf(levels), "--severity");
        }
        if (preview) {
            options.set(SettingKey.PREVIEW, true, "--preview");
        }
        if (minSeverity != null) {
            options.set(SettingKey.MIN_SEVERITY, minSeverity, "--min-severity");
        }
    }
}
