package org.credibility.cli.command;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.credibility.cli.settings.LayeredSettings;
import org.credibility.cli.settings.SettingKey;
import org.credibility.fetch.SourceFetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell how links are fetched. */
final class FetchOptions {
    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = Converters.Time.class,
            description = "The most time for one source (10s).")
    private @Nullable Duration timeout;

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            converter = Converters.Time.class,
            description = "The most time for all of them (60s).")
    private @Nullable Duration maxTime;

    @Option(names = "--max-sources", paramLabel = "N", description = "The most sources (200).")
    private @Nullable Integer maxSources;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            converter = Converters.Size.class,
            description = "The most of one page, unpacked (5MB).")
    private @Nullable Integer maxBytes;

    @Option(names = "--per-host", paramLabel = "N", description = "The most requests to one host at a time (4).")
    private @Nullable Integer perHost;

    @Option(names = "--concurrency", paramLabel = "N", description = "The most sources at a time (96).")
    private int concurrency = 96;

    @Option(
            names = "--user-agent",
            paramLabel = "WORDS",
            description = "Who asks, as NAME/VERSION (+CONTACT); robots.txt may speak to NAME.")
    private @Nullable String userAgent;

    @Option(
            names = "--allow-address",
            paramLabel = "HOST:PORT",
            split = ",",
            description = "Ask this host although it is not public; may be repeated.")
    private List<String> allowedAddresses = List.of();

    private Predicate<URI> mayLeadTo = address -> true;

    /** Takes from settings what no option tells. */
    void complete(LayeredSettings settings) {
        timeout = or(timeout, SettingKey.TIMEOUT, settings);
        maxTime = or(maxTime, SettingKey.MAX_TIME, settings);
        maxSources = or(maxSources, SettingKey.MAX_SOURCES, settings);
        perHost = or(perHost, SettingKey.PER_HOST, settings);
        mayLeadTo = settings::isFollowed;
        userAgent = userAgent == null ? settings.get(SettingKey.USER_AGENT).orElse(null) : userAgent;
        allowedAddresses = allowedAddresses.isEmpty() ? settings.get(SettingKey.ALLOW_ADDRESS) : allowedAddresses;
    }

    private static <T> T or(@Nullable T option, SettingKey<T> key, LayeredSettings settings) {
        return option == null ? settings.get(key) : option;
    }

    /** Returns the most sources of one article. */
    int maxSources() {
        return requireNonNullElse(maxSources, 200);
    }

    /**
     * Returns a builder of the fetcher.
     *
     * @throws IllegalArgumentException if a value cannot be; the message is a sentence for the user
     */
    SourceFetcher.Builder builder() {
        SourceFetcher.Builder builder = SourceFetcher.builder()
                .timeout(requireNonNullElse(timeout, Duration.ofSeconds(10)))
                .maxTime(requireNonNullElse(maxTime, Duration.ofSeconds(60)))
                .maxBytes(requireNonNullElse(maxBytes, 5 << 20))
                .maxSources(maxSources())
                .perHost(requireNonNullElse(perHost, 4))
                .concurrency(concurrency)
                .redirectsTo(mayLeadTo);
        if (!allowedAddresses.isEmpty()) {
            builder.allowAddresses(allowedAddresses);
        }
        return userAgent == null ? builder : builder.userAgent(userAgent);
    }
}
