package org.credibility.cli.command;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.credibility.cli.render.ToolVersion;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.fetch.SourceFetcher;
import org.credibility.fetch.archive.ArchiveHeading;
import org.credibility.fetch.archive.EvidenceArchive;
import org.credibility.fetch.archive.RecordedEvidence;
import org.credibility.fetch.cache.AnswerFolder;
import org.credibility.fetch.cache.CacheLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell where evidence is kept and taken from. */
final class EvidenceOptions {
    /** The size that the folder of the cache is kept within. */
    private static final long CACHE_BYTES = 256L << 20;

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "Record all that is seen in FILE.warc.gz, which must not be there yet.")
    private @Nullable Path archive;

    @Option(names = "--replay", paramLabel = "FILE", description = "Take all from FILE.warc.gz, and ask nobody.")
    private @Nullable Path replay;

    @Option(names = "--no-cache", description = "Keep nothing for the next run, and use nothing of the last one.")
    private boolean noCache;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            converter = Converters.Time.class,
            description = "Ask again for what is older (1d).")
    private @Nullable Duration maxAge;

    @Option(
            names = "--archive-lookup",
            paramLabel = "URL",
            converter = Converters.Address.class,
            description = "Ask this web archive for copies of what is gone, as https://web.archive.org/web/")
    private @Nullable URI timeGate;

    /** Takes from settings what no option tells. */
    void complete(LayeredSettings settings) {
        maxAge = maxAge == null ? settings.get(SettingKey.MAX_AGE) : maxAge;
    }

    /** Returns whether all is taken from a record, and nobody is asked. */
    boolean isReplay() {
        return replay != null;
    }

    /** Returns whether a record is to be made. */
    boolean isArchive() {
        return archive != null;
    }

    /** Returns whether a record is to be made or used, for which links have to be followed. */
    boolean isGiven() {
        return isArchive() || isReplay();
    }

    /**
     * Returns the archive to record in; empty where none is wanted.
     *
     * @throws IOException if it cannot be created
     */
    Optional<Recording> openArchive(Terminal terminal) throws IOException {
        if (archive == null) {
            return Optional.empty();
        }
        String software = ToolVersion.NAME + "/" + ToolVersion.current().release();
        EvidenceArchive created =
                EvidenceArchive.create(archive, new ArchiveHeading(software, Instant.now(), new TreeMap<>()));
        return Optional.of(new Recording(archive, created, terminal));
    }

    /**
     * Tells the fetcher what to take from a record, a cache or a web archive.
     *
     * @throws IOException if the record cannot be read
     */
    void apply(SourceFetcher.Builder builder, Terminal terminal) throws IOException {
        if (timeGate != null) {
            builder.timeGate(timeGate);
        }
        if (replay != null) {
            RecordedEvidence evidence = RecordedEvidence.read(replay);
            evidence.damage()
                    .ifPresent(damage -> terminal.say(replay + ": damaged, what was saved is used: " + damage));
            builder.replay(evidence);
        } else if (!noCache) {
            builder.cache(folder(terminal, terminal::say), requireNonNullElse(maxAge, Duration.ofDays(1)));
        }
    }

    /**
     * Returns the folder of the cache.
     *
     * @param warnings who hears what is wrong with it
     */
    static AnswerFolder folder(Terminal terminal, Consumer<String> warnings) {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path folder = CacheLocation.of(terminal.environment(), home, System.getProperty("os.name", ""));
        return new AnswerFolder(folder, CACHE_BYTES, warnings);
    }
}
