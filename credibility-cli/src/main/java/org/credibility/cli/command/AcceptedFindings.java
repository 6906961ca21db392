package org.credibility.cli.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.settings.BaselineFile;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.rule.Baseline;
import org.credibility.rule.Finding;

/**
 * A baseline with the folder that its drafts are named from.
 *
 * @param baseline the accepted findings
 * @param folder the folder of its file
 */
record AcceptedFindings(Baseline baseline, Path folder) {
    /** Nothing accepted. */
    static final AcceptedFindings NONE = new AcceptedFindings(Baseline.EMPTY, Path.of(""));

    /** Checks that both are given. */
    AcceptedFindings {
        requireNonNull(baseline, "baseline");
        requireNonNull(folder, "folder");
    }

    /**
     * Returns the baseline that is set; nothing accepted where none is.
     *
     * @param trusted the revision that it is read from; empty where it is a file
     * @throws IOException if git cannot be run
     * @throws IllegalArgumentException if it is broken; the message is a sentence for the user
     */
    static AcceptedFindings of(LayeredSettings layers, Optional<Revision> trusted) throws IOException {
        Optional<Path> file = file(layers);
        if (file.isEmpty()) {
            return NONE;
        }
        Baseline baseline = trusted.isPresent()
                ? new TrustedSettings(trusted.get()).baseline(file.get())
                : BaselineFile.read(SettingsOptions.shown(file.get()));
        return new AcceptedFindings(
                baseline, SettingsOptions.folderOf(file.get().toString()));
    }

    /** Returns the file that is set: an option names it as the user does, a settings file from its own folder on. */
    static Optional<Path> file(LayeredSettings layers) {
        boolean option = layers.setting(SettingKey.BASELINE).origin().startsWith("--");
        return layers.get(SettingKey.BASELINE)
                .map(name -> option ? Path.of(name) : layers.root().resolve(name));
    }

    /** Returns which findings of a draft are new, given what the user calls it. */
    Baseline.Comparison compare(String label, List<Finding> findings) {
        return baseline.compare(name(label), findings);
    }

    /** Returns what the baseline calls a draft. */
    String name(String label) {
        return DraftNames.from(folder, label);
    }
}
