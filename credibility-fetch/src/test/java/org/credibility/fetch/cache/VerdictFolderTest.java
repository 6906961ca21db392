package org.credibility.fetch.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.metadata.Candidate;
import org.credibility.fetch.metadata.PageMetadata;
import org.credibility.fetch.metadata.Place;
import org.credibility.fetch.page.Arrival;
import org.credibility.fetch.page.ContentKind;
import org.credibility.fetch.page.Encoding;
import org.credibility.fetch.page.Page;
import org.credibility.fetch.page.PageVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictFolderTest {
    private static final URI ADDRESS = URI.create("https://quay.example/story");
    private static final Arrival ARRIVAL = new Arrival(URI.create("https://quay.example/s?1"), ADDRESS, 200);
    private static final Optional<String> TYPE = Optional.of("text/html");
    private static final Payload BODY = body("<title>Story</title>");

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void storeTheAnswer() {
        answers()
                .store(new StoredAnswer(
                        ADDRESS, List.of(), Instant.EPOCH, FakeHost.answer(200, "<title>Story</title>")));
    }

    @Test
    void givesBackWhatWasStored() {
        store();

        assertThat(find(ARRIVAL, TYPE, BODY)).hasValue(page());
    }

    @Test
    void tellsOnceThatNothingCanBeKept() throws IOException {
        AnswerFolder answers = answers();
        Files.createDirectories(answers.verdictOf(ADDRESS).resolve("in the way"));
        VerdictFolder verdicts = new VerdictFolder(answers, "1");
        verdicts.store(ARRIVAL, TYPE, BODY, page());
        verdicts.store(ARRIVAL, TYPE, BODY, page());

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("cannot be written")
                .doesNotContain("quay.example");
    }

    @Test
    void givesBackAPageThatTellsNothing() {
        PageVerdict verdict = new PageVerdict(PageVerdict.Kind.UNREADABLE, List.of());
        Page page =
                Page.outlined(ContentKind.PDF, Optional.empty(), Optional.empty(), verdict, Optional.empty(), false);
        verdicts("1").store(ARRIVAL, TYPE, BODY, page);

        assertThat(find(ARRIVAL, TYPE, BODY)).hasValue(page);
    }

    @Test
    void holdsForTheVeryBytesAskedForInTheSameWayAlone() {
        store();

        assertThat(find(Arrival.at(ADDRESS), TYPE, BODY)).isEmpty();
        assertThat(find(new Arrival(ARRIVAL.requested(), ADDRESS, 404), TYPE, BODY))
                .isEmpty();
        assertThat(find(ARRIVAL, Optional.of("text/plain"), BODY)).isEmpty();
        assertThat(find(ARRIVAL, Optional.empty(), BODY)).isEmpty();
        assertThat(find(ARRIVAL, TYPE, body("<title>Stery</title>"))).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void holdsForTheProgramThatReadAlone() {
        store();

        assertThat(verdicts("2").find(ARRIVAL, TYPE, BODY)).isEmpty();
    }

    @Test
    void takesNoDamagedFileForAVerdict() throws IOException {
        store();
        Path file = answers().verdictOf(ADDRESS);
        byte[] whole = Files.readAllBytes(file);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            find(ARRIVAL, TYPE, BODY).ifPresent(found -> wrong.add("changed"));
            Files.write(file, Arrays.copyOf(whole, at));
            find(ARRIVAL, TYPE, BODY).ifPresent(found -> wrong.add("cut"));
        }

        assertThat(wrong).isEmpty();
        assertThat(warnings).hasSize(2 * whole.length);
        assertThat(warnings.get(warnings.size() - 1)).endsWith("is cut or changed; the page is read again.");
    }

    @Test
    void keepsNoneWhoseAnswerIsNotKept() throws IOException {
        Files.delete(answers().answerOf(ADDRESS));
        store();

        assertThat(files()).isEmpty();
    }

    @Test
    void goesWithItsAnswer() throws IOException {
        store();
        answers().forget(ADDRESS);

        assertThat(files()).isEmpty();
    }

    @Test
    void isClearedWithTheAnswers() throws IOException {
        store();

        assertThat(answers().clear()).isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void isSweptAwayWhereItsAnswerIsGone() throws IOException {
        store();
        Files.delete(answers().answerOf(ADDRESS));
        new FolderContents(folder, 1 << 20).sweep();

        assertThat(files()).isEmpty();
    }

    private static Page page() {
        Candidate<String> title = new Candidate<>("Story \ud83d\ude00", Place.HEADING, "h1", 0.97);
        PageVerdict verdict = new PageVerdict(PageVerdict.Kind.ARTICLE, List.of("80 words of running text", "ü"));
        return Page.outlined(
                ContentKind.HTML,
                Encoding.forLabel("shift_jis"),
                Optional.of(PageMetadata.titled(Optional.of(title))),
                verdict,
                Optional.of(URI.create("https://quay.example/next")),
                true);
    }

    private AnswerFolder answers() {
        return new AnswerFolder(folder, 1 << 20, warnings::add);
    }

    private VerdictFolder verdicts(String reader) {
        return new VerdictFolder(answers(), reader);
    }

    private void store() {
        verdicts("1").store(ARRIVAL, TYPE, BODY, page());
    }

    private Optional<Page> find(Arrival arrival, Optional<String> type, Payload body) {
        return verdicts("1").find(arrival, type, body);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Payload body(String html) {
        return Payload.of(html.getBytes(UTF_8));
    }
}
