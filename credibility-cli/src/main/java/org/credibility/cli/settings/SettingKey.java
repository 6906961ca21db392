package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.credibility.document.Tier;
import org.credibility.rule.Policy;
import org.credibility.rule.RulePattern;
import org.credibility.rule.Severity;

/**
 * One thing that can be set, by an option or in a settings file.
 *
 * @param <T> what its values are
 */
public final class SettingKey<T> {
    /** The form of the file; there is one. */
    public static final SettingKey<Integer> VERSION = key("version", 1, node -> SettingNodes.number(node, 1, 1));

    /** The version of the rules that the settings were written for. */
    public static final SettingKey<Optional<String>> RULES_VERSION =
            key("rules-version", Optional.empty(), node -> Optional.of(SettingNodes.rulesVersion(node)));

    /** From which severity on a finding fails the check. */
    public static final SettingKey<FailOn> FAIL_ON =
            key("fail-on", FailOn.ERROR, node -> SettingNodes.read(node, FailOn::of));

    /** From which severity on a finding is shown. */
    public static final SettingKey<Severity> MIN_SEVERITY =
            key("min-severity", Severity.NOTE, node -> SettingNodes.read(node, RuleLevel::severity));

    /** Below which score of the headline or a lead claim the check fails. */
    public static final SettingKey<Optional<Integer>> MIN_SCORE =
            key("min-score", Optional.empty(), node -> Optional.of(SettingNodes.number(node, 0, 100)));

    /** The rules that count; all where there are none. */
    public static final SettingKey<List<RulePattern>> SELECT = key("select", List.of(), SettingNodes::rules);

    /** The rules that do not count. */
    public static final SettingKey<List<RulePattern>> IGNORE = key("ignore", List.of(), SettingNodes::rules);

    /** Whether rules count that are on trial. */
    public static final SettingKey<Boolean> PREVIEW = key("preview", false, SettingNodes::flag);

    /** How much rules matter. */
    public static final SettingKey<List<RuleLevel>> RULES = key("rules", List.of(), SettingNodes::levels);

    /** The file of accepted findings. */
    public static final SettingKey<Optional<String>> BASELINE =
            key("baseline", Optional.empty(), node -> Optional.of(SettingNodes.word(node)));

    /** Whether the check fails while the baseline holds what is gone. */
    public static final SettingKey<Boolean> STRICT_BASELINE = key("strict-baseline", false, SettingNodes::flag);

    /** Whether the check is incomplete while a linked source could not be seen. */
    public static final SettingKey<Boolean> REQUIRE_SOURCES = key("require-sources", false, SettingNodes::flag);

    /** Patterns of drafts that are left out. */
    public static final SettingKey<List<String>> EXCLUDE = key("exclude", List.of(), SettingNodes::globs);

    /** Who publishes the drafts. */
    public static final SettingKey<Optional<String>> OUTLET =
            key("outlet", Optional.empty(), node -> Optional.of(SettingNodes.read(node, SettingValues::words)));

    /** The rating of the outlet. */
    public static final SettingKey<Optional<Tier>> TIER =
            key("tier", Optional.empty(), node -> Optional.of(SettingNodes.read(node, SettingValues::tier)));

    /** How many independent origins a claim should rest on. */
    public static final SettingKey<Integer> INDEPENDENT_ORIGINS = key(
            "policy.independent-origins",
            Policy.DEFAULT.independentOrigins(),
            node -> SettingNodes.number(node, 1, 10));

    /** Whether the text should say how an unnamed source knows. */
    public static final SettingKey<Boolean> ANONYMOUS_NEEDS_DESCRIPTOR =
            key("policy.anonymous-needs-descriptor", Policy.DEFAULT.anonymousNeedsDescriptor(), SettingNodes::flag);

    /** How old what is kept of a source may be. */
    public static final SettingKey<Duration> MAX_AGE =
            key("fetch.max-age", Duration.ofDays(1), node -> SettingNodes.read(node, Measures::time));

    /** The most time for one source. */
    public static final SettingKey<Duration> TIMEOUT =
            key("fetch.timeout", Duration.ofSeconds(10), node -> SettingNodes.read(node, Measures::time));

    /** The most time for all sources. */
    public static final SettingKey<Duration> MAX_TIME =
            key("fetch.max-time", Duration.ofSeconds(60), node -> SettingNodes.read(node, Measures::time));

    /** The most sources. */
    public static final SettingKey<Integer> MAX_SOURCES =
            key("fetch.max-sources", 200, node -> SettingNodes.number(node, 1, 10_000));

    /** The most requests to one host at a time. */
    public static final SettingKey<Integer> PER_HOST =
            key("fetch.per-host", 4, node -> SettingNodes.number(node, 1, 4));

    /** Hosts that are not asked. */
    public static final SettingKey<List<SkippedHost>> HOSTS = key("hosts", List.of(), SettingNodes::hosts);

    /** What holds for some drafts alone. */
    public static final SettingKey<List<DraftOverride>> OVERRIDES =
            key("overrides", List.of(), SettingNodes::overrides);

    /** Who asks. */
    public static final SettingKey<Optional<String>> USER_AGENT =
            personal("fetch.user-agent", Optional.empty(), node -> Optional.of(SettingNodes.word(node)));

    /** Hosts that may be asked although they are not public. */
    public static final SettingKey<List<String>> ALLOW_ADDRESS =
            personal("fetch.allow-address", List.of(), SettingNodes::words);

    private static final List<SettingKey<?>> ALL = List.of(
            VERSION,
            RULES_VERSION,
            FAIL_ON,
            MIN_SEVERITY,
            MIN_SCORE,
            SELECT,
            IGNORE,
            PREVIEW,
            RULES,
            BASELINE,
            STRICT_BASELINE,
            REQUIRE_SOURCES,
            EXCLUDE,
            OUTLET,
            TIER,
            INDEPENDENT_ORIGINS,
            ANONYMOUS_NEEDS_DESCRIPTOR,
            MAX_AGE,
            TIMEOUT,
            MAX_TIME,
            MAX_SOURCES,
            PER_HOST,
            HOSTS,
            OVERRIDES,
            USER_AGENT,
            ALLOW_ADDRESS);

    private final String name;
    private final T initial;
    private final Function<YamlNode, T> reader;
    private final Trust needed;

    private SettingKey(String name, T initial, Function<YamlNode, T> reader, Trust needed) {
        this.name = requireNonNull(name, "name");
        this.initial = requireNonNull(initial, "initial");
        this.reader = requireNonNull(reader, "reader");
        this.needed = requireNonNull(needed, "needed");
    }

    private static <T> SettingKey<T> key(String name, T initial, Function<YamlNode, T> reader) {
        return new SettingKey<>(name, initial, reader, Trust.REPOSITORY);
    }

    private static <T> SettingKey<T> personal(String name, T initial, Function<YamlNode, T> reader) {
        return new SettingKey<>(name, initial, reader, Trust.PERSONAL);
    }

    /** Returns everything that can be set, in the order in which it is shown. */
    public static List<SettingKey<?>> all() {
        return ALL;
    }

    /** Returns the name in a settings file, with a dot between a group and what is in it. */
    public String name() {
        return name;
    }

    /** Returns the value where nothing is set. */
    public T initial() {
        return initial;
    }

    /** Returns whether settings of a trust may set it. */
    boolean allows(Trust trust) {
        return trust.compareTo(needed) >= 0;
    }

    /** Reads a value of a file. */
    Setting<T> read(YamlNode node) {
        return new Setting<>(
                reader.apply(node), node.place().file() + ":" + node.place().line());
    }

    @Override
    public String toString() {
        return name;
    }
}
