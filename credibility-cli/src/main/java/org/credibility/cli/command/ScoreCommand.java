package org.credibility.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.settings.ColorChoice;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.Settings;
import org.credibility.cli.settings.SourceTable;
import org.credibility.document.Tier;
import org.credibility.source.KnownSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the report of each input. */
@Command(
        name = "score",
        header = {
            "Reports whom the claims of a news text rest on and how well they are supported.",
            "",
            "  credibility score article.txt",
            "  credibility score article.txt --outlet \"Harbour Post\" --tier B --claim 3",
            "  credibility score - --format json < article.txt > report.json",
            ""
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        abbreviateSynopsis = true,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ScoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Plain text in UTF-8, its headline first; - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            converter = Converters.Format.class,
            description = "text, json, jsonl for several inputs, or csv (text).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE.")
    private @Nullable String output;

    @Option(
            names = "--claim",
            paramLabel = "N",
            converter = Converters.ClaimNumber.class,
            description = "Show claim N with its whole reasoning.")
    private @Nullable Integer claim;

    @Option(names = "--all", description = "List every claim, those without a score too.")
    private boolean all;

    @Option(names = "--title", paramLabel = "S", converter = Converters.Words.class, description = "The headline.")
    private @Nullable String title;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            converter = Converters.Words.class,
            description = "Who publishes the text.")
    private @Nullable String outlet;

    @Option(
            names = "--tier",
            paramLabel = "T",
            converter = Converters.TierLetter.class,
            description = "Your rating of the outlet: A (best) to E.")
    private @Nullable Tier tier;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "The day of publication, YYYY-MM-DD.")
    private @Nullable LocalDate published;

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

    @Option(names = "--offline", hidden = true, description = "Ask no server; this version never does.")
    @SuppressWarnings("UnusedVariable") // it is all that this version can do
    private boolean offline;

    @Option(
            names = {"-q", "--quiet"},
            description = "Leave out hints.")
    private boolean quiet;

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
        return new Scoring(settings, terminal).run();
    }

    private Settings settings() {
        return Settings.builder(inputs)
                .format(format)
                .output(output == null || output.equals(DraftReader.STANDARD_INPUT) ? null : Path.of(output))
                .title(title)
                .outlet(outlet)
                .tier(tier)
                .published(published)
                .asOf(asOf)
                .knownSources(sources == null ? KnownSources.NONE : SourceTable.read(Path.of(sources)))
                .color(color)
                .claim(claim)
                .all(all)
                .quiet(quiet)
                .build();
    }
}
