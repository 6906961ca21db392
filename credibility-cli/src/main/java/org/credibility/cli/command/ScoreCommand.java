package org.credibility.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.settings.ColorChoice;
import org.credibility.cli.settings.InputChoice;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.SettingKey;
import org.credibility.cli.settings.Settings;
import org.credibility.cli.settings.SettingsLayer;
import org.credibility.cli.settings.SourceTable;
import org.credibility.source.KnownSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the report of each input. */
@Command(
        name = "score",
        header = {
            "Reports whom the claims of a news text rest on and how well they are supported.",
            "",
            "  credibility score article.md --offline",
            "  credibility score https://courier.example/ferry --claim 3",
            "  credibility score drafts/ --format jsonl > reports.jsonl",
            ""
        },
        description = "Reads text, Markdown, HTML and web pages. What they link to is fetched unless --offline.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        abbreviateSynopsis = true,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ScoreCommand implements Callable<Integer> {
    /** The options that the short help leaves out. */
    static final List<String> RARE_OPTIONS = List.of(
            "--allow-address",
            "--archive",
            "--archive-lookup",
            "--as-of",
            "--color",
            "--concurrency",
            "--depth",
            "--config",
            "--evidence",
            "--exclude",
            "--files-from",
            "--html-output",
            "--ignore",
            "--isolated",
            "--language",
            "--max-age",
            "--max-bytes",
            "--max-sources",
            "--max-time",
            "--min-severity",
            "--no-cache",
            "--no-progress",
            "--per-host",
            "--preview",
            "--replay",
            "--require-sources",
            "--select",
            "--severity",
            "--stdin-filename",
            "--timeout",
            "--title",
            "--type",
            "--url",
            "--user-agent");

    private final Terminal terminal;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            converter = Converters.Format.class,
            description = "text, json, jsonl for several inputs, csv or html (text).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE.")
    private @Nullable String output;

    @Option(names = "--html-output", paramLabel = "FILE", description = "Write a page of HTML to FILE, too.")
    private @Nullable String page;

    @Option(
            names = "--claim",
            paramLabel = "N",
            converter = Converters.ClaimNumber.class,
            description = "Show claim N with its whole reasoning.")
    private @Nullable Integer claim;

    @Option(names = "--all", description = "List every claim, those without a score too.")
    private boolean all;

    @Mixin
    private DraftOptions drafts = new DraftOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Measure age at this day (the day of publication).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "What you know of sources, as CSV: docs/sources.md.")
    private @Nullable String sources;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Converters.Color.class,
            description = "auto, always or never (auto).")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--offline", description = "Ask no server for anything.")
    private boolean offline;

    @Option(names = "--require-sources", description = "End with code 4 where a linked source could not be seen.")
    private boolean requireSources;

    @Option(
            names = "--evidence",
            paramLabel = "WHERE",
            description = "Hold claims against these too: a file, a folder or an address.")
    private List<String> handed = List.of();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private SettingsOptions configuration = new SettingsOptions();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "1 follows the links of the article, 2 what these pages cite as well (1).")
    private int depth = 1;

    @Mixin
    private EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private ProgressOptions telling = new ProgressOptions();

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings;
        try {
            settings = settings();
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), "credibility score", terminal);
        }
        fetching.complete(settings.layers());
        evidence.complete(settings.layers());
        Progress progress = Progress.of(terminal, telling.isShownOn(terminal));
        try (LinkedDocuments documents = documents(progress)) {
            return new Scoring(settings, documents, progress, terminal).run();
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), "credibility score", terminal);
        } catch (IOException failure) {
            return Refusals.reportFile(failure, terminal);
        }
    }

    private LinkedDocuments documents(Progress progress) throws IOException {
        HandedDocuments more = HandedDocuments.of(handed);
        Depth far = Depth.of(depth);
        if (!offline || evidence.isReplay()) {
            return LinkedDocuments.open(fetching, evidence, telling.isQuiet(), progress, terminal)
                    .with(more)
                    .to(far);
        }
        if (!more.addresses().isEmpty()) {
            throw new IllegalArgumentException("--offline asks nobody, so that --evidence takes no address");
        }
        if (evidence.isArchive() || requireSources) {
            throw new IllegalArgumentException("--offline asks nobody, so that "
                    + (requireSources ? "no source can be required" : "there is nothing to archive"));
        }
        return LinkedDocuments.none(progress, terminal).with(more);
    }

    private LayeredSettings layers(InputChoice choice) {
        SettingsLayer.Builder options = SettingsLayer.builder();
        rules.addTo(options);
        return configuration.load(
                options.build(), SettingsOptions.folderOf(choice.names().get(0)), terminal);
    }

    private static Path pageFile(String name) {
        if (name.equals(DraftReader.STANDARD_INPUT)) {
            throw new IllegalArgumentException("--html-output takes a file; --format html prints the page");
        }
        return Path.of(name);
    }

    private Settings settings() {
        InputChoice choice = inputs.choice(terminal.in());
        LayeredSettings layers = layers(choice);
        return Settings.builder(choice.without(layers.get(SettingKey.EXCLUDE)))
                .layers(layers)
                .facts(drafts.facts())
                .format(format)
                .output(output == null || output.equals(DraftReader.STANDARD_INPUT) ? null : Path.of(output))
                .page(page == null ? null : pageFile(page))
                .asOf(asOf)
                .knownSources(sources == null ? KnownSources.NONE : SourceTable.read(Path.of(sources)))
                .color(color)
                .claim(claim)
                .all(all)
                .quiet(telling.isQuiet())
                .requireSources(requireSources)
                .build();
    }
}
