package org.credibility.cli.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.credibility.cli.draft.Globs;
import org.credibility.rule.RulePattern;

/** Reads the values of settings files; a refusal begins with the place of the value. */
final class SettingNodes {
    /** More patterns and rules than this are no policy. */
    private static final int MAX_ITEMS = 500;

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,9}");

    /** The versions of the rules that this release has. */
    private static final Set<String> RULES_VERSIONS = Set.of("2026.1");

    private SettingNodes() {}

    static <T> T read(YamlNode node, Function<String, T> reader) {
        try {
            return reader.apply(word(node));
        } catch (IllegalArgumentException refusal) {
            String message = String.valueOf(refusal.getMessage());
            throw message.startsWith(node.place().file() + ":")
                    ? refusal
                    : node.place().refuse(message);
        }
    }

    static String word(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        throw node.place().refuse(node instanceof YamlNode.Scalar ? "a value is missing" : "one word is needed here");
    }

    static int number(YamlNode node, int least, int most) {
        String word = word(node);
        boolean digits = word.length() <= 6 && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (!digits || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
            String range = least == most ? "" + least : "a number from " + least + " to " + most;
            throw node.place().refuse("'" + word + "' is not " + range);
        }
        return Integer.parseInt(word);
    }

    static boolean flag(YamlNode node) {
        return switch (word(node).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.place().refuse("'" + word(node) + "' is neither true nor false");
        };
    }

    static String rulesVersion(YamlNode node) {
        String version = word(node);
        if (!RULES_VERSIONS.contains(version)) {
            throw node.place()
                    .refuse("this release has no rules of version '" + version + "'; it has "
                            + String.join(", ", RULES_VERSIONS));
        }
        return version;
    }

    static List<String> words(YamlNode node) {
        return items(node).stream().map(SettingNodes::word).toList();
    }

    static List<String> globs(YamlNode node) {
        return items(node).stream().map(item -> read(item, SettingNodes::glob)).toList();
    }

    private static String glob(String pattern) {
        Globs.matcher(pattern);
        return pattern;
    }

    static List<RulePattern> rules(YamlNode node) {
        return items(node).stream().map(item -> read(item, RulePattern::new)).toList();
    }

    static List<RuleLevel> levels(YamlNode node) {
        return fields(node).stream().map(SettingNodes::level).toList();
    }

    private static RuleLevel level(YamlNode.Field field) {
        try {
            return RuleLevel.of(field.name(), word(field.value()));
        } catch (IllegalArgumentException refusal) {
            String message = String.valueOf(refusal.getMessage());
            throw message.startsWith(field.place().file() + ":")
                    ? refusal
                    : field.place().refuse(message);
        }
    }

    static List<SkippedHost> hosts(YamlNode node) {
        return fields(node).stream().flatMap(field -> host(field).stream()).toList();
    }

    private static Optional<SkippedHost> host(YamlNode.Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        if (!HOST.matcher(name).matches()) {
            throw field.place().refuse("'" + field.name() + "' is no host; write it as x.com");
        }
        boolean skipped = false;
        String reason = "";
        for (YamlNode.Field detail : fields(field.value())) {
            switch (detail.name()) {
                case "skip" -> skipped = flag(detail.value());
                case "reason" -> reason = word(detail.value());
                default -> throw unknown(detail, Set.of("skip", "reason"));
            }
        }
        return skipped
                ? Optional.of(new SkippedHost(name, Optional.of(reason).filter(words -> !words.isEmpty())))
                : Optional.empty();
    }

    static List<DraftOverride> overrides(YamlNode node) {
        return items(node).stream().map(SettingNodes::override).toList();
    }

    private static DraftOverride override(YamlNode node) {
        List<String> files = List.of();
        List<RulePattern> ignore = List.of();
        List<RuleLevel> levels = List.of();
        for (YamlNode.Field field : fields(node)) {
            switch (field.name()) {
                case "files" -> files = globs(field.value());
                case "ignore" -> ignore = rules(field.value());
                case "rules" -> levels = levels(field.value());
                default -> throw unknown(field, Set.of("files", "ignore", "rules"));
            }
        }
        if (files.isEmpty()) {
            throw node.place().refuse("an override needs 'files'");
        }
        return new DraftOverride(files, ignore, levels);
    }

    static IllegalArgumentException unknown(YamlNode.Field field, Set<String> known) {
        return field.place()
                .refuse("there is no setting '" + field.name() + "'" + Likeness.hint(field.name(), sorted(known)));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    /** One value is a list of one. */
    private static List<YamlNode> items(YamlNode node) {
        List<YamlNode> items = new ArrayList<>();
        if (node instanceof YamlNode.Items list) {
            items.addAll(list.items());
        } else {
            items.add(node);
        }
        if (items.size() > MAX_ITEMS) {
            throw node.place().refuse("more than " + MAX_ITEMS + " values");
        }
        return items;
    }

    private static List<YamlNode.Field> fields(YamlNode node) {
        if (node instanceof YamlNode.Fields fields && fields.fields().size() <= MAX_ITEMS) {
            return fields.fields();
        }
        throw node.place()
                .refuse(
                        node instanceof YamlNode.Fields
                                ? "more than " + MAX_ITEMS + " names"
                                : "names are needed here");
    }
}
