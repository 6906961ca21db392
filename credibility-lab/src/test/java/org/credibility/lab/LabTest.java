package org.credibility.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabTest {
    private static final String ROWS = """
            {"id":"a","text":"Ferry to stop\\nThe ferry will stop, Ann Vale said.","outlet":{"name":"Post","tier":"B"},"published":"2031-06-17"}

            {"id":"b","text":"","outlet":{"name":"Post","tier":null},"published":null}
            {"id":"c","text":"Ferry \\ud83d stops, sources say.","outlet":null,"published":null,"label":1}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void writesTheReportOfEachRow() throws IOException {
        List<JsonNode> rows = predict("golden", ROWS);

        assertThat(rows).extracting(row -> row.get("id").stringValue()).containsExactly("a", "b", "c");
        JsonNode report = rows.get(0).get("report");
        assertThat(report.get("schema").stringValue()).isEqualTo("credibility-report/1");
        assertThat(report.at("/input/path").stringValue()).isEqualTo("a.txt");
        assertThat(report.at("/settings/outlet").stringValue()).isEqualTo("Post");
        assertThat(report.at("/settings/asOf").stringValue()).isEqualTo("2031-06-17");
        assertThat(report.at("/article/title").stringValue()).isEqualTo("Ferry to stop");
        assertThat(messages.toString(UTF_8)).matches("lab: 3 rows in .* s, .* rows/s\\R");
    }

    @Test
    void writesTheAttributionsOfEachRow() throws IOException {
        JsonNode attribution = predict("attribution", ROWS).get(0).at("/attributions/0");

        assertThat(attribution.propertyNames()).containsExactly("id", "source", "cue", "content", "nested");
        assertThat(attribution.get("source").toString()).isEqualTo("[[35,43]]");
        assertThat(attribution.get("cue").toString()).isEqualTo("[[44,48]]");
        assertThat(attribution.get("nested").booleanValue()).isFalse();
    }

    @Test
    void namesTheTasksThereAre() {
        assertThat(run("predict", "weather", "--input", "a", "--output", "b")).isEqualTo(2);
    }

    @Test
    void namesTheLineThatIsNoRow() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":");

        assertThat(run("predict", "golden", "--input", input.toString(), "--output", folder + "/out.jsonl"))
                .isEqualTo(3);
        assertThat(messages.toString(UTF_8)).startsWith("lab: " + input + ":2: ");
    }

    @Test
    void namesTheRowWithoutAText() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\"}");

        assertThat(run("predict", "golden", "--input", input.toString(), "--output", folder + "/out.jsonl"))
                .isEqualTo(3);
    }

    @Test
    void namesTheBenchmarksThereAre() {
        assertThat(run("bench", "weather")).isEqualTo(2);
    }

    @Test
    void writesNastyArticles() throws IOException {
        assertThat(run("nasty", "--count", "3", "--seed", "7", "--output", folder + "/new"))
                .isEqualTo(0);
        assertThat(folder.resolve("new/nasty-0003.txt")).isNotEmptyFile();
    }

    private List<JsonNode> predict(String task, String rows) throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), rows);
        Path output = folder.resolve("out.jsonl");

        assertThat(run("predict", task, "--input", input.toString(), "--output", output.toString()))
                .isEqualTo(0);
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(output).stream().map(mapper::readTree).toList();
    }

    private int run(String... arguments) {
        return Lab.run(arguments, new PrintStream(messages, true, UTF_8));
    }
}
