package org.credibility.cli.command;

import java.net.URI;
import java.time.LocalDate;
import org.credibility.cli.settings.DraftFacts;
import org.credibility.document.Tier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell what a draft does not. */
final class DraftOptions {
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
            names = "--url",
            paramLabel = "URL",
            converter = Converters.Address.class,
            description = "Where the text lies on the web.")
    private @Nullable URI address;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = Converters.Language.class,
            description = "The language, such as en (told by the words).")
    private @Nullable String language;

    DraftFacts facts() {
        return DraftFacts.builder()
                .title(title)
                .outlet(outlet)
                .tier(tier)
                .published(published)
                .address(address)
                .language(language)
                .build();
    }
}
