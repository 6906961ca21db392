package org.credibility.cli.command;

import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.rule.Rule;

/**
 * Tells which rules a run tries. A suppression or an accepted finding of another rule has not proved needless.
 *
 * @param settings whether rules on trial are tried
 * @param documents whether sources are looked at, which some rules need
 */
record TriedRules(LayeredSettings settings, LinkedDocuments documents) {
    boolean holds(Rule rule) {
        boolean onTrial = rule.stage() == Rule.Stage.PREVIEW;
        return !(rule.needsSources() && documents.isOffline()) && (!onTrial || settings.get(SettingKey.PREVIEW));
    }
}
