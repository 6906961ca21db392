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
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the invented pronouns and descriptions of each kind against the number that led to whom they mean before. */
class ReferencesTest {
    private static List<Reference> references = List.of();

    @BeforeAll
    static void readReferences() throws IOException {
        try (Stream<String> rows = Files.lines(Path.of("breadth", "references.tsv"), UTF_8)) {
            references = rows.skip(1).map(Reference::of).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"company, 6, 6", "description, 16, 13", "pronoun, 18, 13", "quoted, 10, 10", "surname, 10, 10"})
    void findsWhomAPronounOrADescriptionMeansAsOftenAsBefore(String kind, int all, long right) {
        List<Reference> own = references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .toList();

        assertThat(own).hasSize(all);
        assertThat(own.stream().filter(Reference::comesOutRight).count()).isGreaterThanOrEqualTo(right);
    }
}
