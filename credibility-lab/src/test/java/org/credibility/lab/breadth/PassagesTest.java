package org.credibility.lab.breadth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the invented passages of each source type against the number that came out right before. */
class PassagesTest {
    private static final Path BREADTH = Path.of("breadth");
    private static List<Passage> passages = List.of();

    /** What a type reached: so many of its passages, and so many of its near misses. */
    record Floor(String type, long right, long apart) {
        static Floor of(String row) {
            String[] cells = row.split("\t", -1);
            return new Floor(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]));
        }

        @Override
        public String toString() {
            return type;
        }
    }

    @BeforeAll
    static void readPassages() throws IOException {
        try (Stream<String> rows = Files.lines(BREADTH.resolve("passages.tsv"), UTF_8)) {
            passages = rows.skip(1).map(Passage::of).toList();
        }
    }

    static List<Floor> floors() throws IOException {
        try (Stream<String> rows = Files.lines(BREADTH.resolve("floors.tsv"), UTF_8)) {
            return rows.filter(row -> !row.startsWith("#"))
                    .skip(1)
                    .map(Floor::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("floors")
    void findsTheTypeInAsManyPassagesAsBefore(Floor floor) {
        assertThat(count(floor, false)).isGreaterThanOrEqualTo(floor.right());
    }

    @ParameterizedTest
    @MethodSource("floors")
    void keepsAsManyNearMissesApartAsBefore(Floor floor) {
        assertThat(count(floor, true)).isGreaterThanOrEqualTo(floor.apart());
    }

    private static long count(Floor floor, boolean near) {
        List<Passage> own = passages.stream()
                .filter(passage -> passage.type().equals(floor.type()) && passage.isNearMiss() == near)
                .toList();
        assertThat(own).hasSize(near ? 5 : 10);
        return own.stream().filter(Passage::comesOutRight).count();
    }
}
