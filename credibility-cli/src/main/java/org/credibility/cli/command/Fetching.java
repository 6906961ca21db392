package org.credibility.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.credibility.cli.render.FetchJsonWriter;
import org.credibility.cli.render.FetchTable;
import org.credibility.cli.settings.OutputFormat;
import org.credibility.fetch.FetchResult;
import org.credibility.fetch.SourceFetcher;
import tools.jackson.core.JacksonException;

/** One run of the fetch command. */
final class Fetching {
    private final List<String> words;
    private final OutputFormat format;
    private final FetchOptions options;
    private final EvidenceOptions evidence;
    private final boolean showsProgress;
    private final Terminal terminal;

    Fetching(
            List<String> words,
            OutputFormat format,
            FetchOptions options,
            EvidenceOptions evidence,
            boolean showsProgress,
            Terminal terminal) {
        this.words = words;
        this.format = format;
        this.options = options;
        this.evidence = evidence;
        this.showsProgress = showsProgress;
        this.terminal = terminal;
    }

    int run() {
        try {
            checkFormat();
            LinkCollector collector = new LinkCollector(terminal);
            words.forEach(collector::add);
            collector.problems().forEach(terminal::say);
            int code = collector.links().isEmpty() ? ExitCode.CLEAN : fetch(collector.links());
            return collector.problems().isEmpty() ? code : Math.max(code, ExitCode.FAILURE);
        } catch (IllegalArgumentException refusal) {
            return Refusals.report(String.valueOf(refusal.getMessage()), "credibility fetch", terminal);
        } catch (IOException failure) {
            return Refusals.isUnread(failure) ? ExitCode.CLEAN : Refusals.reportFile(failure, terminal);
        } catch (JacksonException failure) {
            if (Refusals.isUnread(failure)) {
                return ExitCode.CLEAN;
            }
            terminal.say(String.valueOf(failure.getMessage()));
            return ExitCode.FAILURE;
        }
    }

    private void checkFormat() {
        boolean oneAddress = words.size() == 1 && AskedLink.isMeant(words.get(0));
        if (format == OutputFormat.CSV || format == OutputFormat.HTML) {
            throw new IllegalArgumentException("--format " + format.id() + " is for score; write text, json or jsonl");
        }
        if (format == OutputFormat.JSON && !oneAddress) {
            throw new IllegalArgumentException("--format json takes one address; for several write --format jsonl");
        }
    }

    private int fetch(List<AskedLink> links) throws IOException {
        SourceFetcher.Builder builder = options.builder();
        if (format == OutputFormat.TEXT) {
            builder.withoutTexts(); // a line of the table holds nothing of them
        }
        evidence.apply(builder, terminal);
        Optional<Recording> recording = evidence.openArchive(terminal);
        recording.ifPresent(record -> record.recordFor(builder));
        boolean complete = false;
        try {
            complete = fetch(links, builder, recording);
        } finally {
            if (recording.isPresent()) {
                recording.get().close();
            }
        }
        return complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    /** Writes what becomes of each link as it comes, and returns whether all were seen. */
    private boolean fetch(List<AskedLink> links, SourceFetcher.Builder builder, Optional<Recording> recording)
            throws IOException {
        Progress progress = Progress.of(terminal, showsProgress);
        progress.expect(links.size());
        builder.listener(result -> progress.advance());
        boolean text = format == OutputFormat.TEXT;
        try (ReportOutput output =
                        ReportOutput.ofStream(terminal.out(), text ? terminal.charset() : StandardCharsets.UTF_8);
                SourceFetcher fetcher = builder.build()) {
            FetchTable table = new FetchTable(terminal.page());
            Iterator<AskedLink> asked = links.iterator();
            fetcher.fetch(links.stream().map(AskedLink::address).toList(), result -> {
                synchronized (progress) {
                    progress.clear();
                    recording.ifPresent(record -> record.hear(result));
                    write(asked.next().shown(), result, table, output.writer());
                }
            });
            if (text && links.size() > 1) {
                output.writer().write(table.summary());
            }
            output.complete();
            return table.isComplete();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(String asked, FetchResult result, FetchTable table, Writer target) {
        try {
            String lines = table.lines(asked, result);
            switch (format) {
                case JSON -> FetchJsonWriter.writeDocument(asked, result, target);
                case JSONL -> FetchJsonWriter.writeLine(asked, result, target);
                default -> target.write(lines);
            }
            if (showsProgress) {
                target.flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
