package org.credibility.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.settings.BaselineFile;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.cli.settings.SettingsSearch;
import org.credibility.cli.settings.Trust;
import org.credibility.rule.Baseline;

/** Takes settings and the baseline from a revision, so that a change cannot loosen the check that it has to pass. */
final class TrustedSettings {
    private final Revision revision;

    TrustedSettings(Revision revision) {
        this.revision = revision;
    }

    /**
     * Returns what is set by options and by the nearest settings file of the revision.
     *
     * @param options what options set
     * @param folder where the search begins
     * @throws IOException if git cannot be run
     * @throws IllegalArgumentException if the file is broken; the message is a sentence for the user with the place
     */
    LayeredSettings load(SettingsLayer options, Path folder) throws IOException {
        Path root = revision.repository().root();
        List<SettingsLayer> layers = new ArrayList<>(List.of(options));
        Path top = root;
        for (Path at = folder.toRealPath(); at != null && at.startsWith(root); at = at.getParent()) {
            Optional<String> text = text(at.resolve(SettingsSearch.FILE_NAME));
            if (text.isPresent()) {
                String name = name(at.resolve(SettingsSearch.FILE_NAME));
                layers.add(SettingsLayer.read(name, text.get(), Trust.REPOSITORY));
                top = at;
                break;
            }
        }
        return new LayeredSettings(layers, top);
    }

    /**
     * Returns the baseline of a file of the revision.
     *
     * @throws IOException if git cannot be run
     * @throws IllegalArgumentException if there is none or it is broken; the message is a sentence for the user
     */
    Baseline baseline(Path file) throws IOException {
        String text = text(file).orElseThrow(() -> new IllegalArgumentException(name(file) + ": no such baseline"));
        return BaselineFile.parse(name(file), text);
    }

    private Optional<String> text(Path file) throws IOException {
        Optional<String> path = revision.repository().path(file).filter(revision.files()::contains);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new String(revision.repository().read(revision.commit(), path.get()), StandardCharsets.UTF_8));
    }

    private String name(Path file) {
        Path root = revision.repository().root();
        Path absolute = file.toAbsolutePath().normalize();
        return revision.name() + ":" + (absolute.startsWith(root) ? root.relativize(absolute) : file);
    }
}
