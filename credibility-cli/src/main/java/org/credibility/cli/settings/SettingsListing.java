package org.credibility.cli.settings;

import java.io.Writer;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credibility.cli.render.JsonOutput;
import org.credibility.cli.render.TerminalText;
import org.credibility.rule.RulePattern;
import tools.jackson.core.JsonGenerator;

/** Lists what is set, each value with who set it. */
public final class SettingsListing {
    private SettingsListing() {}

    /** Returns a line for each setting. */
    public static String text(LayeredSettings settings, TerminalText terminal) {
        StringBuilder lines = new StringBuilder();
        for (SettingKey<?> key : SettingKey.all()) {
            Setting<?> setting = setting(settings, key);
            String line = TerminalText.pad(key.name() + ": " + terminal.show(shown(setting.value())), 46);
            lines.append(line)
                    .append("  # ")
                    .append(terminal.show(setting.origin()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Writes a list of JSON. */
    public static void json(LayeredSettings settings, Writer target) {
        try (JsonGenerator json = JsonOutput.indented(target)) {
            json.writeStartArray();
            for (SettingKey<?> key : SettingKey.all()) {
                Setting<?> setting = setting(settings, key);
                json.writeStartObject();
                json.writeStringProperty("name", key.name());
                json.writeStringProperty("value", shown(setting.value()));
                json.writeStringProperty("origin", setting.origin());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /** What is stronger changes rules one by one, so that their origin is that of the strongest. */
    private static Setting<?> setting(LayeredSettings settings, SettingKey<?> key) {
        return key == SettingKey.RULES
                ? new Setting<>(settings.levels(), settings.setting(key).origin())
                : settings.setting(key);
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(SettingsListing::shown).orElse("");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(SettingsListing::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof RulePattern pattern) {
            return pattern.text();
        }
        if (value instanceof Duration duration) {
            return shown(duration);
        }
        return value instanceof Enum<?> choice ? choice.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static String shown(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds > 0 && seconds % 86_400 == 0 ? seconds / 86_400 + "d" : seconds + "s";
    }
}
