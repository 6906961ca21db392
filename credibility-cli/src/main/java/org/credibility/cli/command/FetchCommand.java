package org.credibility.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credibility.cli.settings.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches links, and tells what became of each. */
@Command(
        name = "fetch",
        header = {
            "Fetches sources and tells which of them can be seen.",
            "",
            "  credibility fetch https://example.org/report",
            "  credibility fetch article.md --archive evidence.warc.gz",
            "  credibility fetch drafts/ --format jsonl > sources.jsonl",
            ""
        },
        description =
                "Exit code 4 where one of them was not seen. robots.txt holds; no host is asked that is not public.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        sortOptions = false,
        abbreviateSynopsis = true,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class FetchCommand implements Callable<Integer> {
    /** The options that the short help leaves out. */
    static final List<String> RARE_OPTIONS = List.of(
            "--archive-lookup",
            "--concurrency",
            "--max-bytes",
            "--max-sources",
            "--no-progress",
            "--per-host",
            "--user-agent");

    private final Terminal terminal;

    @Parameters(paramLabel = "URL|INPUT", arity = "1..*", description = "Addresses, or articles whose links are meant.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            converter = Converters.Format.class,
            description = "text, json for one address, or jsonl (text).")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private ProgressOptions telling = new ProgressOptions();

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean shown = telling.isShownOn(terminal);
        return new Fetching(words, format, fetching, evidence, shown, terminal).run();
    }
}
