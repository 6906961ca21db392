package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.rule.Policy;
import org.credibility.rule.Rule;
import org.credibility.rule.RuleCatalogue;
import org.credibility.rule.RulePattern;
import org.credibility.rule.RuleSelection;

/**
 * What is set by options, by the repository's file and by the user's, the strongest first. Immutable.
 *
 * @param layers what is set, the strongest first
 * @param root the folder that patterns of drafts and the baseline are told from
 */
public record LayeredSettings(List<SettingsLayer> layers, Path root) {
    private static final String DEFAULT = "default";

    /** Nothing is set. */
    public static final LayeredSettings NONE = new LayeredSettings(List.of(), Path.of(""));

    /** Copies the layers and makes the folder one from the root of the file system on. */
    public LayeredSettings {
        layers = List.copyOf(layers);
        root = requireNonNull(root, "root").toAbsolutePath().normalize();
    }

    /** Returns a value: the strongest that is set, else the default. */
    public <T> T get(SettingKey<T> key) {
        return setting(key).value();
    }

    /** Returns a value with who set it. */
    public <T> Setting<T> setting(SettingKey<T> key) {
        return given(key).orElse(new Setting<>(key.initial(), DEFAULT));
    }

    /** Returns a value that somebody set; empty where it is the default. */
    public <T> Optional<Setting<T>> given(SettingKey<T> key) {
        return layers.stream().flatMap(layer -> layer.get(key).stream()).findFirst();
    }

    /** Returns an article with the outlet and its rating that are set, where the article does not tell them. */
    public Article complete(Article told) {
        Article.Builder article = told.toBuilder();
        if (told.publisher().isEmpty()) {
            get(SettingKey.OUTLET).ifPresent(article::publisher);
        }
        if (told.tier().isEmpty()) {
            get(SettingKey.TIER).ifPresent(article::tier);
        }
        return article.build();
    }

    /** Returns whether a link may be followed: its host is none that is skipped. */
    public boolean isFollowed(URI link) {
        return get(SettingKey.HOSTS).stream().noneMatch(host -> host.holds(link));
    }

    /** Returns the rules that articles are held against. */
    public List<Rule> triedRules() {
        return get(SettingKey.PREVIEW) ? RuleCatalogue.all() : RuleCatalogue.stable();
    }

    /** Returns what is asked of the sourcing of a claim. */
    public Policy policy() {
        return new Policy(get(SettingKey.INDEPENDENT_ORIGINS), get(SettingKey.ANONYMOUS_NEEDS_DESCRIPTOR));
    }

    /**
     * Returns how much rules matter, each named once: what is stronger goes over what is weaker.
     */
    public List<RuleLevel> levels() {
        return List.copyOf(levelsByRule().values());
    }

    /** Returns which rules count for a draft, and how much each matters. */
    public RuleSelection rules(Path draft) {
        Map<RulePattern, RuleLevel> levels = levelsByRule();
        List<RulePattern> ignored = new ArrayList<>(get(SettingKey.IGNORE));
        for (DraftOverride override : overridesOf(draft)) {
            ignored.addAll(override.ignore());
            override.levels().forEach(level -> levels.put(level.rule(), level));
        }
        RuleSelection.Builder rules = RuleSelection.builder();
        get(SettingKey.SELECT).forEach(rules::select);
        ignored.forEach(rules::ignore);
        levels.values().forEach(level -> level.addTo(rules));
        return rules.build();
    }

    private Map<RulePattern, RuleLevel> levelsByRule() {
        Map<RulePattern, RuleLevel> levels = new LinkedHashMap<>();
        for (int at = layers.size() - 1; at >= 0; at--) {
            layers.get(at)
                    .get(SettingKey.RULES)
                    .ifPresent(rules -> rules.value().forEach(level -> levels.put(level.rule(), level)));
        }
        return levels;
    }

    private List<DraftOverride> overridesOf(Path draft) {
        Path absolute = draft.toAbsolutePath().normalize();
        if (!absolute.startsWith(root)) {
            return List.of();
        }
        Path relative = root.relativize(absolute);
        return get(SettingKey.OVERRIDES).stream()
                .filter(override -> override.holds(relative))
                .toList();
    }
}
