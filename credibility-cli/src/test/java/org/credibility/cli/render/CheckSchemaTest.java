package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckSchemaTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream resource = JsonFindings.class.getResourceAsStream("credibility-check-1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource);
        }
    }

    @Test
    void acceptsADocument() {
        CheckedDraft draft = SampleCheck.withLowScore(SampleCheck.draft("a.md", SampleCheck.HOSTILE));

        assertThat(schema.validate(SampleCheck.written(FindingsFormat.JSON, draft), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsALine() {
        String line = SampleCheck.written(FindingsFormat.JSONL, SampleCheck.withLowScore(SampleCheck.draft()));

        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void acceptsWhatTheGoldenDraftsShow(Path findings) throws IOException {
        assertThat(schema.validate(Files.readString(findings), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CR203, CR20",
        "warning, warn",
        "credibility-check/1, credibility-check/2",
        "\"c1\", \"1\"",
        "\"known\", \"k\""
    })
    void refusesWhatIsDamaged(String part, String damage) {
        String document = SampleCheck.written(FindingsFormat.JSON, SampleCheck.draft());

        assertThat(schema.validate(document.replace(part, damage), InputFormat.JSON))
                .isNotEmpty();
    }

    static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "check"))) {
            return files.filter(file -> file.endsWith("findings.json")).sorted().toList();
        }
    }
}
