package org.credibility.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.render.FindingsFormat;
import org.credibility.cli.settings.ColorChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell how findings are written, and where. */
final class FindingsOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            converter = Converters.FindingsForm.class,
            description =
                    "text, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjsonl, markdown or csv (text).")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--sarif-output", paramLabel = "FILE", description = "Write SARIF to FILE as well.")
    private @Nullable Path sarif;

    @Option(names = "--json-output", paramLabel = "FILE", description = "Write JSON to FILE as well.")
    private @Nullable Path json;

    @Option(names = "--jsonl-output", paramLabel = "FILE", description = "Write JSON lines to FILE as well.")
    private @Nullable Path jsonl;

    @Option(names = "--gitlab-output", paramLabel = "FILE", description = "Write for GitLab to FILE as well.")
    private @Nullable Path gitlab;

    @Option(names = "--junit-output", paramLabel = "FILE", description = "Write for JUnit readers to FILE as well.")
    private @Nullable Path junit;

    @Option(names = "--checkstyle-output", paramLabel = "FILE", description = "Write as Checkstyle to FILE as well.")
    private @Nullable Path checkstyle;

    @Option(names = "--rdjsonl-output", paramLabel = "FILE", description = "Write for reviewdog to FILE as well.")
    private @Nullable Path rdjsonl;

    @Option(names = "--markdown-output", paramLabel = "FILE", description = "Write Markdown to FILE as well.")
    private @Nullable Path markdown;

    @Option(names = "--csv-output", paramLabel = "FILE", description = "Write a worksheet to FILE as well.")
    private @Nullable Path csv;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = Converters.Color.class,
            description = "auto, always or never (auto).")
    private ColorChoice color = ColorChoice.AUTO;

    /** Returns where findings go, standard output or the file in its place first. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        boolean standard = output == null || output.toString().equals(DraftReader.STANDARD_INPUT);
        targets.add(new Target(format, standard ? Optional.empty() : Optional.ofNullable(output)));
        add(FindingsFormat.SARIF, sarif, targets);
        add(FindingsFormat.JSON, json, targets);
        add(FindingsFormat.JSONL, jsonl, targets);
        add(FindingsFormat.GITLAB, gitlab, targets);
        add(FindingsFormat.JUNIT, junit, targets);
        add(FindingsFormat.CHECKSTYLE, checkstyle, targets);
        add(FindingsFormat.RDJSONL, rdjsonl, targets);
        add(FindingsFormat.MARKDOWN, markdown, targets);
        add(FindingsFormat.CSV, csv, targets);
        return targets;
    }

    ColorChoice color() {
        return color;
    }

    private static void add(FindingsFormat format, @Nullable Path file, List<Target> targets) {
        if (file != null) {
            targets.add(new Target(format, Optional.of(file)));
        }
    }

    /**
     * Where findings go.
     *
     * @param format their form
     * @param file the file; empty for standard output
     */
    record Target(FindingsFormat format, Optional<Path> file) {}
}
