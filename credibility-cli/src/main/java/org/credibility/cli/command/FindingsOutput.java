package org.credibility.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.credibility.cli.render.CheckTotals;
import org.credibility.cli.render.CheckedDraft;
import org.credibility.cli.render.FindingsFormat;
import org.credibility.cli.render.FindingsWriter;
import org.credibility.cli.render.GithubAnnotations;
import org.credibility.cli.render.MarkdownFindings;
import org.credibility.cli.render.Page;
import org.credibility.cli.settings.ColorChoice;

/** Writes what a check finds to all its targets at once: every file, or none, is put in place. */
final class FindingsOutput implements AutoCloseable {
    private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

    private final Terminal terminal;
    private final List<ReportOutput> outputs = new ArrayList<>();
    private final List<FindingsWriter> writers = new ArrayList<>();
    private final StringWriter summary = new StringWriter();
    private final Writer errors;

    private FindingsOutput(Terminal terminal) {
        this.terminal = terminal;
        this.errors = new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8);
    }

    /**
     * Opens all targets.
     *
     * @throws IOException if one cannot be written
     */
    static FindingsOutput open(List<FindingsOptions.Target> targets, ColorChoice color, Terminal terminal)
            throws IOException {
        FindingsOutput output = new FindingsOutput(terminal);
        try {
            for (FindingsOptions.Target target : targets) {
                output.add(target, color);
            }
        } catch (IOException | RuntimeException failure) {
            output.close();
            throw failure;
        }
        boolean annotated = targets.get(0).format() == FindingsFormat.GITHUB;
        if (output.isOnGithub()) {
            output.addForGithub(annotated);
        }
        return output;
    }

    private void add(FindingsOptions.Target target, ColorChoice color) throws IOException {
        Page page = terminal.page(color, target.file());
        boolean text = target.format() == FindingsFormat.TEXT;
        ReportOutput output = target.file().isPresent()
                ? ReportOutput.ofFile(target.file().get())
                : ReportOutput.ofStream(terminal.out(), text ? terminal.charset() : StandardCharsets.UTF_8);
        outputs.add(output);
        writers.add(target.format().writer(output.writer(), page));
    }

    private boolean isOnGithub() {
        return "true".equals(terminal.environment().get("GITHUB_ACTIONS"));
    }

    /** Standard output carries the result alone; GitHub reads annotations from standard error as well. */
    private void addForGithub(boolean annotated) {
        if (!annotated) {
            writers.add(new GithubAnnotations(errors));
        }
        if (terminal.environment().containsKey(STEP_SUMMARY)) {
            writers.add(new MarkdownFindings(summary));
        }
    }

    void begin() throws IOException {
        for (FindingsWriter writer : writers) {
            writer.begin();
        }
    }

    void draft(CheckedDraft draft) throws IOException {
        for (FindingsWriter writer : writers) {
            writer.draft(draft);
        }
    }

    void end(CheckTotals totals) throws IOException {
        for (FindingsWriter writer : writers) {
            writer.end(totals);
        }
        for (ReportOutput output : outputs) {
            output.complete();
        }
        errors.flush();
        summarize();
    }

    /** A step without its summary is none the worse. */
    private void summarize() {
        String file = terminal.environment().getOrDefault(STEP_SUMMARY, "");
        if (summary.getBuffer().isEmpty() || file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(file), summary.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException unwritable) {
            terminal.say(file + ": the summary of the step cannot be written");
        }
    }

    /** Throws away what is not complete. */
    @Override
    public void close() {
        for (ReportOutput output : outputs) {
            try {
                output.close();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
