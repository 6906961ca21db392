package org.credibility.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.cli.draft.DraftReader;
import org.credibility.cli.draft.InputFinder;
import org.credibility.cli.render.CsvReportWriter;
import org.credibility.cli.render.HtmlReport;
import org.credibility.cli.render.JsonReportWriter;
import org.credibility.cli.render.Page;
import org.credibility.cli.render.ReportView;
import org.credibility.cli.render.TextReportRenderer;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.cli.settings.Settings;
import tools.jackson.core.exc.JacksonIOException;

/** One run of the score command: the report of every input, in the order given; one that fails does not stop the others. */
final class Scoring {
    private final Settings settings;
    private final Terminal terminal;
    private final Assessor assessor;
    private final Progress progress;
    private int exitCode = ExitCode.CLEAN;
    private int written;

    Scoring(Settings settings, LinkedDocuments documents, Progress progress, Terminal terminal) {
        this.settings = settings;
        this.progress = progress;
        this.terminal = terminal;
        this.assessor = new Assessor(
                settings,
                new DraftReader(
                        terminal.in(),
                        settings.inputs().standardInputName(),
                        settings.inputs().format()),
                documents);
    }

    int run() {
        try {
            InputFinder.Found found = settings.inputs().find();
            settings.checkCount(found.names().size());
            for (Path file : targets()) {
                if (overwritesInput(file, found.names())) {
                    fail(ExitCode.USAGE, file + ": the output would overwrite an input");
                    return exitCode;
                }
            }
            found.problems().forEach(problem -> fail(ExitCode.FAILURE, problem));
            writeReports(found.names());
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), "credibility score", terminal);
        } catch (JacksonIOException failure) {
            failWriting(failure.getCause() == null ? failure : failure.getCause());
        } catch (IOException failure) {
            failWriting(failure);
        }
        return exitCode;
    }

    private void writeReports(List<String> inputs) throws IOException {
        progress.expect(inputs.size());
        try (ReportOutput output = open();
                ReportOutput page = openPage()) {
            InOrder.forEach(inputs, assessor::assess, outcome -> {
                synchronized (progress) {
                    progress.clear();
                    take(outcome, output.writer(), page.writer());
                    if (progress.isShown()) {
                        output.writer().flush();
                    }
                }
                progress.advance();
            });
            progress.clear();
            if (written > 0) {
                output.complete();
                page.complete();
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

    /** Where nobody asks for a page, it goes nowhere. */
    private ReportOutput openPage() throws IOException {
        return settings.page().isPresent()
                ? ReportOutput.ofFile(settings.page().get())
                : ReportOutput.ofStream(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    }

    private void take(Outcome outcome, Writer target, Writer page) throws IOException {
        if (outcome instanceof Outcome.Reported reported) {
            warn(reported);
            write(reported, target);
            if (settings.page().isPresent()) {
                HtmlReport.write(reported.report(), reported.context(), page);
            }
            written++;
        } else if (outcome instanceof Outcome.Refused refused) {
            fail(refused.code(), refused.message());
        } else if (outcome instanceof Outcome.Faulty faulty) {
            exitCode = Math.max(exitCode, Faults.report(faulty.fault(), faulty.input(), terminal));
        }
    }

    private void warn(Outcome.Reported reported) {
        exitCode = Math.max(exitCode, reported.code());
        if (!settings.quiet() || reported.code() != ExitCode.CLEAN) {
            reported.warnings().forEach(terminal::say);
        }
    }

    private void write(Outcome.Reported scored, Writer target) throws IOException {
        switch (settings.format()) {
            case TEXT -> target.write((written > 0 ? "\n" : "") + text(scored));
            case JSON -> JsonReportWriter.writeDocument(scored.report(), scored.context(), target);
            case JSONL -> JsonReportWriter.writeLine(scored.report(), scored.context(), target);
            case CSV -> worksheet(scored, target);
            case HTML -> HtmlReport.write(scored.report(), scored.context(), target);
        }
    }

    private void worksheet(Outcome.Reported scored, Writer target) throws IOException {
        if (written == 0) {
            CsvReportWriter.writeHeader(target);
        }
        CsvReportWriter.writeClaims(scored.report(), scored.context(), target);
    }

    private String text(Outcome.Reported scored) {
        Page page = terminal.page(settings.color(), settings.output());
        ReportView view = new ReportView(settings.claim(), settings.all(), !settings.quiet());
        return new TextReportRenderer(page).render(scored.report(), scored.context(), view);
    }

    private List<Path> targets() {
        return Stream.of(settings.output(), settings.page())
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean overwritesInput(Path output, List<String> inputs) throws IOException {
        if (!Files.exists(output)) {
            return false;
        }
        for (String input : inputs) {
            if (!input.equals(DraftReader.STANDARD_INPUT)
                    && exists(input)
                    && Files.isSameFile(output, Path.of(input))) {
                return true;
            }
        }
        return false;
    }

    private static boolean exists(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** That nobody reads the output any more, as with "| head", is no failure. */
    private void failWriting(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
            return;
        }
        if (settings.page().filter(page -> reason.startsWith(page + ": ")).isPresent()) {
            fail(ExitCode.FAILURE, reason);
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
}
