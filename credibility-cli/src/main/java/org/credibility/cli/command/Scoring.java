package org.credibility.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.credibility.CredibilityAnalyzer;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.UnreadableDraftException;
import org.credibility.cli.render.CsvReportWriter;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.Page;
import org.credibility.cli.render.ReportContext;
import org.credibility.cli.render.ReportView;
import org.credibility.cli.render.TextReportRenderer;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.Settings;
import org.credibility.report.CredibilityReport;
import tools.jackson.core.exc.JacksonIOException;

/** One run of the score command: input after input, in the order given; one that fails does not stop the others. */
final class Scoring {
    private final Settings settings;
    private final Terminal terminal;
    private final CredibilityAnalyzer analyzer;
    private int exitCode = ExitCode.CLEAN;
    private int written;

    Scoring(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
        this.analyzer = settings.analyzer();
    }

    int run() {
        try {
            if (settings.output().isPresent() && isInput(settings.output().get())) {
                fail(ExitCode.USAGE, "--output " + settings.output().get() + " would overwrite an input");
                return exitCode;
            }
            writeReports();
        } catch (JacksonIOException failure) {
            failWriting(failure.getCause() == null ? failure : failure.getCause());
        } catch (IOException failure) {
            failWriting(failure);
        }
        return exitCode;
    }

    private void writeReports() throws IOException {
        DraftReader reader = new DraftReader(terminal.in());
        try (ReportOutput output = open()) {
            for (String input : settings.inputs()) {
                Optional<Scored> scored = score(reader, input);
                if (scored.isPresent()) {
                    write(scored.get(), output.writer());
                    written++;
                }
            }
            if (written > 0) {
                output.complete();
            }
        }
    }

    private ReportOutput open() throws IOException {
        if (settings.output().isPresent()) {
            return ReportOutput.ofFile(settings.output().get());
        }
        boolean text = settings.format() == OutputFormat.TEXT;
        return ReportOutput.ofStream(terminal.out(), text ? terminal.charset() : StandardCharsets.UTF_8);
    }

    private Optional<Scored> score(DraftReader reader, String input) {
        try {
            Draft draft = reader.read(input);
            CredibilityReport report = analyzer.analyze(settings.article(draft));
            if (settings.claim().orElse(0) > report.claims().size()) {
                fail(
                        ExitCode.USAGE,
                        input + ": no claim " + settings.claim().getAsInt() + "; the last one is "
                                + report.claims().size());
                return Optional.empty();
            }
            return Optional.of(new Scored(report, ReportContext.offline(draft.input())));
        } catch (UnreadableDraftException unreadable) {
            fail(ExitCode.FAILURE, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            exitCode = Math.max(exitCode, Faults.report(fault, input, terminal));
        }
        return Optional.empty();
    }

    private void write(Scored scored, Writer target) throws IOException {
        switch (settings.format()) {
            case TEXT -> target.write((written > 0 ? "\n" : "") + text(scored));
            case JSON -> JsonReportWriter.writeDocument(scored.report(), scored.context(), target);
            case JSONL -> JsonReportWriter.writeLine(scored.report(), scored.context(), target);
            case CSV -> worksheet(scored, target);
        }
    }

    private void worksheet(Scored scored, Writer target) throws IOException {
        if (written == 0) {
            CsvReportWriter.writeHeader(target);
        }
        CsvReportWriter.writeClaims(scored.report(), scored.context(), target);
    }

    private String text(Scored scored) {
        Page page = terminal.page(settings.color(), settings.output());
        ReportView view = new ReportView(settings.claim(), settings.all(), !settings.quiet());
        return new TextReportRenderer(page).render(scored.report(), scored.context(), view);
    }

    private boolean isInput(Path output) throws IOException {
        for (String input : settings.inputs()) {
            if (!input.equals(DraftReader.STANDARD_INPUT)
                    && Files.exists(output)
                    && Files.exists(Path.of(input))
                    && Files.isSameFile(output, Path.of(input))) {
                return true;
            }
        }
        return false;
    }

    /** That nobody reads the output any more, as with "| head", is no failure. */
    private void failWriting(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
            return;
        }
        String target = settings.output().map(Path::toString).orElse("standard output");
        boolean fileNamed = failure instanceof FileSystemException;
        String detail = fileNamed ? failure.getClass().getSimpleName() : reason;
        fail(ExitCode.FAILURE, "cannot write to " + target + ": " + detail);
    }

    private void fail(int code, String message) {
        terminal.say(message);
        exitCode = Math.max(exitCode, code);
    }

    private record Scored(CredibilityReport report, ReportContext context) {}
}
