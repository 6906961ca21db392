package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.cli.settings.SourceTable;
import org.credibility.source.KnownSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that tell what is checked, and by which rules. */
final class CheckOptions {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private SettingsOptions configuration = new SettingsOptions();

    @Option(
            names = "--config-from",
            paramLabel = "REV",
            description = "Take settings, baseline and suppressions from the git revision REV.")
    private @Nullable String configFrom;

    @Mixin
    private DraftOptions drafts = new DraftOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "The day at which age is measured.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sources", paramLabel = "FILE", description = "What you know of sources, as CSV.")
    private @Nullable String sources;

    @Option(names = "--fetch", description = "Ask the linked sources, too.")
    private boolean fetch;

    @Mixin
    private EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private ProgressOptions telling = new ProgressOptions();

    /** Returns which drafts are meant, as they are named. */
    InputChoice choice(Terminal terminal) {
        return inputs.choice(terminal.in());
    }

    /**
     * Returns the revision that settings are taken from; empty where they are taken from files.
     *
     * @param folder a folder of the repository
     * @throws IOException if git cannot be run
     */
    Optional<Revision> trusted(Path folder) throws IOException {
        if (configFrom == null) {
            return Optional.empty();
        }
        if (configuration.isGiven()) {
            throw new IllegalArgumentException("--config-from does not go together with --config or --isolated");
        }
        return Optional.of(Revision.of(Repository.holding(folder), configFrom));
    }

    /**
     * Returns what is checked and how.
     *
     * @param choice which drafts are meant
     * @param options what other options set
     * @param trusted the revision that settings are taken from
     * @param targets where findings go
     * @throws IOException if git cannot be run
     */
    CheckSettings settings(
            InputChoice choice,
            SettingsLayer.Builder options,
            Optional<Revision> trusted,
            List<FindingsOptions.Target> targets,
            Terminal terminal)
            throws IOException {
        rules.addTo(options);
        Path folder = SettingsOptions.folderOf(choice.names().get(0));
        LayeredSettings layers = trusted.isPresent()
                ? new TrustedSettings(trusted.get()).load(options.build(), folder)
                : configuration.load(options.build(), folder, terminal);
        return new CheckSettings(
                choice.without(layers.get(SettingKey.EXCLUDE)),
                drafts.facts(),
                layers,
                Optional.ofNullable(asOf),
                sources == null ? KnownSources.NONE : SourceTable.read(Path.of(sources)),
                targets);
    }

    /** Returns whether linked sources are seen at all. */
    boolean seesSources() {
        return fetch || evidence.isGiven();
    }

    /**
     * Returns the documents that links lead to.
     *
     * @param layers what settings files tell of fetching
     * @throws IOException if an archive cannot be read or created
     */
    LinkedDocuments documents(LayeredSettings layers, Progress progress, Terminal terminal) throws IOException {
        fetching.complete(layers);
        evidence.complete(layers);
        return seesSources()
                ? LinkedDocuments.open(fetching, evidence, telling.isQuiet(), progress, terminal)
                : LinkedDocuments.none(progress, terminal);
    }

    /** Returns whether warnings are told. */
    boolean hints() {
        return !telling.isQuiet();
    }

    /** Returns what tells a terminal how far the run has come. */
    Progress progress(Terminal terminal) {
        return Progress.of(terminal, telling.isShownOn(terminal));
    }
}
