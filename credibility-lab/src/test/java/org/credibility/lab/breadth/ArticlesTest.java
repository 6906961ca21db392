package org.credibility.lab.breadth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credibility.lab.breadth.AnnotatedArticle.Reached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the invented articles against the number of their claims that were found, and rested on the right origin, before. */
class ArticlesTest {
    private static final Path BREADTH = Path.of("breadth");

    /** What an article reached: so many of its claims found, so many of them with the type of their origin. */
    record Floor(String article, long found, long origins) {
        static Floor of(String row) {
            String[] cells = row.split("\t", -1);
            return new Floor(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]));
        }

        @Override
        public String toString() {
            return article;
        }
    }

    static List<Floor> floors() throws IOException {
        try (Stream<String> rows = Files.lines(BREADTH.resolve("article-floors.tsv"), UTF_8)) {
            return rows.filter(row -> !row.startsWith("#"))
                    .skip(1)
                    .map(Floor::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void findsAsManyClaimsAndOriginsAsBefore(Floor floor) throws IOException {
        Reached reached = AnnotatedArticle.read(BREADTH.resolve("articles").resolve(floor.article() + ".json"))
                .reached();

        assertThat(reached).satisfies(now -> {
            assertThat(now.found()).isGreaterThanOrEqualTo(floor.found());
            assertThat(now.origins()).isGreaterThanOrEqualTo(floor.origins());
        });
    }

    @Test
    void knowsAFloorForEveryArticle() throws IOException {
        try (Stream<Path> files = Files.list(BREADTH.resolve("articles"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            floors().stream().map(Floor::article).toList());
        }
    }
}
