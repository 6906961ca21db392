package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.page.PageVerdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages lie in a folder for each kind; a comment in the first line may tell the two addresses and the status. */
class PageVerdictTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final String ARRIVAL = "<!-- arrival: ";
    private static final Arrival STORY = Arrival.at(URI.create("https://quay.example/news/story"));

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void knowsWhatAPageIs(Path file) throws IOException {
        Page page = read(Files.readString(file, UTF_8));

        assertThat(page.verdict().kind())
                .as("%s", page.verdict())
                .isEqualTo(Kind.valueOf(PAGES.relativize(file).getName(0).toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsWhatDecided(Path file) throws IOException {
        assertThat(read(Files.readString(file, UTF_8)).verdict().evidence()).isNotEmpty();
    }

    @Test
    void quotesThePage() {
        PageVerdict verdict = read("<title>Page not found</title><p>The page you requested does not exist.")
                .verdict();

        assertThat(verdict.evidence())
                .containsExactly("headed: \"Page not found\"", "says: \"The page you requested does not exist.\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Not found, SOFT_404",
        "The bridge reopens., NO_ARTICLE",
        "'The page you requested could not be found.', SOFT_404"
    })
    void judgesPlainTextByWhatItSays(String text, Kind kind) {
        assertThat(PageVerdict.of(STORY, text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, OK",
        "NO_ARTICLE, OK",
        "SOFT_404, SOFT_404",
        "FRONT_PAGE, HOMEPAGE_REDIRECT",
        "PAYWALL, PAYWALL",
        "CONSENT_WALL, CONSENT_WALL",
        "BOT_WALL, BOT_CHALLENGE",
        "SCRIPT_SHELL, NO_CONTENT",
        "EMPTY, NO_CONTENT",
        "ERROR, HTTP_ERROR",
        "UNREADABLE, UNSUPPORTED_TYPE"
    })
    void saysItInTheWordsOfTheReport(Kind kind, Outcome outcome) {
        assertThat(kind.outcome()).isEqualTo(outcome);
    }

    private static Page read(String source) {
        return PageReader.read(arrival(source), Optional.of("text/html"), Payload.of(source.getBytes(UTF_8)));
    }

    private static Arrival arrival(String source) {
        if (!source.startsWith(ARRIVAL)) {
            return STORY;
        }
        String[] words = source.substring(ARRIVAL.length()).split(" ", 4);
        return new Arrival(URI.create(words[0]), URI.create(words[1]), Integer.parseInt(words[2]));
    }
}
