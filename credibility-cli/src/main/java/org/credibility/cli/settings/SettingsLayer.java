package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one settings file, or the options together, set. Immutable. */
public final class SettingsLayer {
    /** Nothing set. */
    public static final SettingsLayer EMPTY = builder().build();

    /** What decides whom a run asks and where it writes is told by whoever starts it. */
    private static final Set<String> OPTIONS_ALONE =
            Set.of("allow-address", "archive", "evidence", "format", "output", "replay", "user-agent");

    private final Map<String, Setting<?>> settings;

    private SettingsLayer(Builder builder) {
        settings = Map.copyOf(builder.settings);
    }

    /** Returns a builder of a layer. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what a settings file sets.
     *
     * @param file what to call the file
     * @param trust who can have written it
     * @throws IllegalArgumentException if it is no such file; the message is a sentence for the user with the place
     */
    public static SettingsLayer read(String file, String text, Trust trust) {
        return new FileReading(trust).read(YamlReader.read(file, text));
    }

    /** Returns what is set; empty where nothing is. */
    @SuppressWarnings("unchecked") // a key puts in what it takes out
    <T> Optional<Setting<T>> get(SettingKey<T> key) {
        return Optional.ofNullable((Setting<T>) settings.get(key.name()));
    }

    /** Reads the names of a file one by one. */
    private static final class FileReading {
        private final Map<String, SettingKey<?>> keys = new TreeMap<>();
        private final Builder builder = builder();
        private final Trust trust;

        FileReading(Trust trust) {
            this.trust = trust;
            SettingKey.all().forEach(key -> keys.put(key.name(), key));
        }

        SettingsLayer read(YamlNode.Fields file) {
            file.fields().forEach(field -> read(field, ""));
            return builder.build();
        }

        private void read(YamlNode.Field field, String group) {
            String name = group + field.name();
            SettingKey<?> key = keys.get(name);
            if (key == null && field.value() instanceof YamlNode.Fields fields && isGroup(name)) {
                fields.fields().forEach(inner -> read(inner, name + "."));
            } else if (key == null) {
                throw unknown(field, group);
            } else if (!key.allows(trust)) {
                throw forbidden(field);
            } else {
                builder.settings.put(name, key.read(field.value()));
            }
        }

        private boolean isGroup(String name) {
            return keys.keySet().stream().anyMatch(known -> known.startsWith(name + "."));
        }

        private static IllegalArgumentException forbidden(YamlNode.Field field) {
            return field.place()
                    .refuse("'" + field.name() + "' cannot be set here, where a pull request could change it; use --"
                            + field.name());
        }

        private IllegalArgumentException unknown(YamlNode.Field field, String group) {
            if (OPTIONS_ALONE.contains(field.name()) || field.name().endsWith("-output")) {
                return forbidden(field);
            }
            if (isGroup(group + field.name())) {
                return field.value().place().refuse("'" + group + field.name() + "' holds names with values");
            }
            TreeSet<String> beside = new TreeSet<>();
            keys.keySet().stream()
                    .filter(name -> name.startsWith(group))
                    .map(name -> name.substring(group.length()).split("\\.", 2)[0])
                    .forEach(beside::add);
            return SettingNodes.unknown(field, beside);
        }
    }

    /** Collects what is set; not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, Setting<?>> settings = new TreeMap<>();

        private Builder() {}

        /** Sets a value that an option gives. */
        public <T> Builder set(SettingKey<T> key, T value, String option) {
            settings.put(key.name(), new Setting<>(requireNonNull(value, "value"), option));
            return this;
        }

        /** Returns the layer. */
        public SettingsLayer build() {
            return new SettingsLayer(this);
        }
    }
}
