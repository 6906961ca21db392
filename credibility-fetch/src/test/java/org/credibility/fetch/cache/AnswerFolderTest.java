package org.credibility.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {
    private static final Instant AT = Instant.parse("2026-03-24T10:00:00.123Z");

    @TempDir
    private Path parent;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void givesBackWhatWasStored() {
        StoredAnswer stored = new StoredAnswer(
                URI.create("https://quay.example/story?x=%C3%A9"),
                FakeHost.headers("accept-language", "en"),
                AT,
                FakeHost.answer(200, "story \ud83d\ude00", "ETag", "\"ü\"", "X-Empty", ""));
        folder().store(stored);

        assertThat(folder().find(new Request(stored.address(), FakeHost.headers("Accept-Language", "en"))))
                .hasValue(stored);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(find("none")).isEmpty();
        assertThat(folder().statistics()).isEqualTo(CacheStatistics.NONE);
        assertThat(folder().clear()).isZero();
        assertThat(warnings).isEmpty();
    }

    @Test
    void takesNoDamagedFileForAnAnswer() throws IOException {
        store("story");
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            find("story").ifPresent(found -> wrong.add("changed"));
            Files.write(file, Arrays.copyOf(whole, at));
            find("story").ifPresent(found -> wrong.add("cut"));
        }

        assertThat(wrong).isEmpty();
        assertThat(warnings).hasSize(2 * whole.length);
        assertThat(warnings.get(warnings.size() - 1)).endsWith("is cut or changed; it is fetched again.");
    }

    @Test
    void takesNoForeignFileForAnAnswer() throws IOException {
        store("story");
        Files.writeString(file(), "something else");

        assertThat(find("story")).isEmpty();
        assertThat(warnings).singleElement().asString().contains("is no stored answer");
    }

    @Test
    void passesOverTheAnswersOfAnotherRelease() throws IOException {
        store("story");
        byte[] other = Files.readAllBytes(file());
        other["credibility-answer ".length()] = '2';
        Files.write(file(), other);

        assertThat(find("story")).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void writesADamagedFileAgain() throws IOException {
        store("story");
        Files.write(file(), new byte[0]);
        store("story");

        assertThat(find("story")).isPresent();
    }

    @Test
    void takesNoAnswerOfAnotherAddress() throws IOException {
        store("story");
        Path file = file();
        store("other");
        try (var files = Files.list(path())) {
            Path other = files.filter(each -> !each.equals(file)).findFirst().orElseThrow();
            Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(find("story")).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        store("story");
        Path outside = Files.move(file(), parent.resolve("outside"));
        Path name = path().resolve(nameOf("story"));
        Files.createSymbolicLink(name, outside);
        boolean found = find("story").isPresent();
        byte[] before = Files.readAllBytes(outside);
        store("story");

        assertThat(found).isFalse();
        assertThat(outside).hasBinaryContent(before);
        assertThat(Files.isSymbolicLink(name)).isFalse();
    }

    @Test
    void goesOnWithoutAFolderThatCannotBeWritten() throws IOException {
        Files.writeString(path(), "a file");
        AnswerFolder folder = folder();
        folder.store(stored("a"));
        folder.store(stored("b"));

        assertThat(folder.find(request("a"))).isEmpty();
        assertThat(warnings).singleElement().asString().startsWith("The cache " + path() + " cannot be written");
    }

    @Test
    void saysNothingWhereItsThreadIsInterrupted() {
        store("story");
        Thread.currentThread().interrupt();
        store("other");
        find("story");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(warnings).isEmpty();
    }

    @Test
    void tellsWhatItHolds() {
        store("a");
        store("b");
        CacheStatistics statistics = folder().statistics();

        assertThat(statistics.answers()).isEqualTo(2);
        assertThat(statistics.bytes()).isGreaterThan(200);
        assertThat(statistics.newest().orElseThrow())
                .isAfterOrEqualTo(statistics.oldest().orElseThrow());
    }

    @Test
    void clearsItsOwnFilesAlone() throws IOException {
        store("a");
        store("b");
        Files.writeString(path().resolve("precious.txt"), "kept");
        Files.writeString(path().resolve("00000000-0000-0000-0000-000000000000.unfinished"), "left");

        assertThat(folder().clear()).isEqualTo(2);
        assertThat(path().toFile().list()).containsExactly("precious.txt");
    }

    @Test
    void keepsWithinItsSize() throws IOException {
        AnswerFolder folder = new AnswerFolder(path(), 10_000, warnings::add);
        folder.store(stored("first"));
        Files.setLastModifiedTime(file(), FileTime.from(AT));
        for (int n = 0; n < 99; n++) {
            folder.store(stored("story " + n));
        }

        assertThat(folder.statistics().bytes()).isBetween(8_000L, 10_000L);
        assertThat(find("first")).isEmpty();
        assertThat(find("story 98")).isPresent();
    }

    @Test
    void removesWhatAnEndedProcessLeft() throws IOException {
        AnswerFolder folder = folder();
        folder.store(stored("first"));
        Path left = Files.writeString(path().resolve("00000000-0000-0000-0000-000000000000.unfinished"), "left");
        Path current = Files.writeString(path().resolve("00000000-0000-0000-0000-000000000001.unfinished"), "now");
        Files.setLastModifiedTime(left, FileTime.from(AT));
        for (int n = 0; n < 99; n++) {
            folder.store(stored("story " + n));
        }

        assertThat(left).doesNotExist();
        assertThat(current).exists();
    }

    @Test
    @Timeout(60)
    void isSharedByMany() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            AnswerFolder own = new AnswerFolder(path(), 50_000, warning -> {
                throw new IllegalStateException(warning);
            });
            tasks.add(() -> storeAndFind(own));
        }
        int found = 0;
        try {
            for (var result : threads.invokeAll(tasks)) {
                found += result.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(found).isGreaterThan(0);
    }

    private static int storeAndFind(AnswerFolder folder) {
        int found = 0;
        for (int n = 0; n < 150; n++) {
            folder.store(stored("story " + n % 20));
            Optional<StoredAnswer> back = folder.find(request("story " + n % 20));
            found += back.filter(stored("story " + n % 20)::equals).isPresent() ? 1 : 0;
        }
        return found;
    }

    private Path path() {
        return parent.resolve("cache");
    }

    private Path file() throws IOException {
        try (var files = Files.list(path())) {
            return files.findFirst().orElseThrow();
        }
    }

    private String nameOf(String title) throws IOException {
        Path other = parent.resolve("names");
        new AnswerFolder(other, 1 << 20, warnings::add).store(stored(title));
        return other.toFile().list()[0];
    }

    private AnswerFolder folder() {
        return new AnswerFolder(path(), 1 << 20, warnings::add);
    }

    private void store(String title) {
        folder().store(stored(title));
    }

    private Optional<StoredAnswer> find(String title) {
        return folder().find(request(title));
    }

    private static StoredAnswer stored(String title) {
        Answer answer = FakeHost.answer(200, title, "Content-Type", "text/html");
        return new StoredAnswer(request(title).address(), List.of(), AT, answer);
    }

    private static Request request(String title) {
        return new Request(URI.create("https://quay.example/" + title.replace(' ', '-')), List.of());
    }
}
