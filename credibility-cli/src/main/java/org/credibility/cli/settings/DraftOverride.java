package org.credibility.cli.settings;

import java.nio.file.Path;
import java.util.List;
import org.credibility.cli.draft.Globs;
import org.credibility.rule.RulePattern;

/**
 * What holds for some drafts alone.
 *
 * @param files patterns of their paths, from the folder of the settings file on; one without a slash is of names
 * @param ignore the rules that do not count for them
 * @param levels how much rules matter for them
 */
public record DraftOverride(List<String> files, List<RulePattern> ignore, List<RuleLevel> levels) {
    /** Copies the lists. */
    public DraftOverride {
        files = List.copyOf(files);
        ignore = List.copyOf(ignore);
        levels = List.copyOf(levels);
    }

    /** Returns whether it holds for a draft, given its path from the folder of the settings file on. */
    boolean holds(Path draft) {
        return files.stream()
                .map(pattern -> Globs.matcher(pattern.contains("/") ? pattern : "**/" + pattern))
                .anyMatch(matcher -> matcher.matches(draft));
    }

    /** Returns it as a settings file has it. */
    @Override
    public String toString() {
        List<String> patterns = ignore.stream().map(RulePattern::text).toList();
        return "{files: " + files + (patterns.isEmpty() ? "" : ", ignore: " + patterns)
                + (levels.isEmpty() ? "" : ", rules: " + levels) + "}";
    }
}
