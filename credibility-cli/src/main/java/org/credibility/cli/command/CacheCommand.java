package org.credibility.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.credibility.cli.render.TerminalText;
import org.credibility.fetch.cache.AnswerFolder;
import org.credibility.fetch.cache.CacheStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Tells of the folder of answers that runs keep for each other, and empties it. */
@Command(
        name = "cache",
        header = {
            "Tells of the folder in which answers are kept between runs.",
            "",
            "  credibility cache dir      where it is",
            "  credibility cache stats    what it holds",
            "  credibility cache clear    remove all answers",
            ""
        },
        description = "CREDIBILITY_CACHE_DIR names another folder.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CacheCommand implements Callable<Integer> {
    private final Terminal terminal;
    private boolean warned;

    /** What is to be done with the folder. */
    enum Action {
        /** Tell where it is. */
        DIR,
        /** Tell what it holds. */
        STATS,
        /** Remove what it holds. */
        CLEAR
    }

    /** Reads the word for an action. */
    static final class Word implements ITypeConverter<Action> {
        @Override
        public Action convert(String word) {
            return switch (word) {
                case "dir" -> Action.DIR;
                case "stats" -> Action.STATS;
                case "clear" -> Action.CLEAR;
                default -> throw new TypeConversionException("is not dir, stats or clear: " + word);
            };
        }
    }

    @Parameters(paramLabel = "dir|stats|clear", arity = "1", converter = Word.class, description = "What to do.")
    private Action action = Action.DIR;

    CacheCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AnswerFolder folder = EvidenceOptions.folder(terminal, this::warn);
        String told = switch (action) {
            case DIR -> new TerminalText(terminal.charset()).show(folder.path().toString()) + "\n";
            case STATS -> lines(folder.statistics());
            case CLEAR -> counted(folder.clear()) + " removed\n";
        };
        return write(told) && !warned ? ExitCode.CLEAN : ExitCode.FAILURE;
    }

    private void warn(String sentence) {
        warned = true;
        terminal.say(sentence);
    }

    private boolean write(String told) {
        try (ReportOutput output = ReportOutput.ofStream(terminal.out(), terminal.charset())) {
            output.writer().write(told);
            output.complete();
            return true;
        } catch (IOException unread) {
            return false;
        }
    }

    private static String lines(CacheStatistics statistics) {
        return counted(statistics.answers()) + "\n"
                + String.format(Locale.ROOT, "%.1f MB\n", statistics.bytes() / 1e6)
                + day("oldest ", statistics.oldest())
                + day("newest ", statistics.newest());
    }

    private static String counted(int answers) {
        return answers == 1 ? "1 answer" : answers + " answers";
    }

    private static String day(String name, Optional<Instant> time) {
        return time.map(instant -> name + instant.truncatedTo(ChronoUnit.SECONDS) + "\n")
                .orElse("");
    }
}
