package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.credibility.Credibility;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.DraftReader;
import org.credibility.report.CredibilityReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReportSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream resource = JsonReportWriter.class.getResourceAsStream("credibility-report-1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource);
        }
    }

    @Test
    void acceptsAReportInWhichEverythingHasAValue() {
        assertThat(schema.validate(sample())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenReports")
    void acceptsTheReportsOfTheGoldenArticles(Path report) throws IOException {
        assertThat(schema.validate(Files.readString(report), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheReportsOfTheExamples(Path example) throws Exception {
        Draft draft = new DraftReader(InputStream.nullInputStream()).read(example.toString());
        CredibilityReport report = Credibility.analyze(draft.article().build());

        String document = JsonReportWriter.toDocument(report, ReportContext.offline(draft.input()));

        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> goldenReports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
            return files.filter(file -> file.endsWith("report.json")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void refusesADamagedReport(String damage, Consumer<ObjectNode> hurt) {
        ObjectNode report = sample();
        hurt.accept(report);

        List<Error> errors = schema.validate(report);

        assertThat(errors).as(damage).isNotEmpty();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("another version of the schema", report -> report.put("schema", "credibility-report/2")),
                damage("an unknown field", report -> report.put("verdict", "x")),
                damage("an unknown field of a claim", report -> claim(report, 1).put("truth", 1)),
                damage("an unknown field of a hop", report -> hop(report, 0).put("weight", 1)),
                damage("no article", report -> report.remove("article")),
                damage("a short hash", report -> object(report, "input").put("sha256", "abc")),
                damage(
                        "a tier that is none",
                        report -> object(report, "settings").put("tier", "F")),
                damage("an id of another list", report -> claim(report, 1).put("id", "s1")),
                damage("an offset below 0", report -> claim(report, 1).put("begin", -1)),
                damage("a line 0", report -> claim(report, 1).put("line", 0)),
                damage("an unknown kind", report -> claim(report, 1).put("kind", "RUMOUR")),
                damage("a scored opinion", report -> claim(report, 4).put("scored", true)),
                damage("an opinion with a grade", report -> claim(report, 4).put("grade", "F6")),
                damage("an opinion with a band", report -> claim(report, 4).put("band", "WEAK")),
                damage("a figure that is not scored", report -> claim(report, 2).put("scored", false)),
                damage(
                        "a scored claim without a chain",
                        report -> claim(report, 2).putArray("chain")),
                damage(
                        "a scored claim without reasons",
                        report -> claim(report, 2).putArray("contributions")),
                damage("a score without a band", report -> claim(report, 2).remove("band")),
                damage("a band of other points", report -> claim(report, 2).put("band", "GOOD")),
                damage("a score of 99", report -> claim(report, 2).put("score", 99)),
                damage("a digit 6 with a score", report -> claim(report, 3).put("score", 40)),
                damage("a digit 6 with a band", report -> claim(report, 3).put("band", "WEAK")),
                damage("a digit 3 without a score", report -> claim(report, 1).putNull("score")),
                damage("a letter G", report -> claim(report, 1).put("grade", "G3")),
                damage("a relay in the origin's place", report -> hop(report, 0).put("role", "RELAY")),
                damage("a second origin in a chain", report -> hop(report, 1).put("role", "ORIGIN")),
                damage("an unknown type of source", report -> hop(report, 0).put("type", "WITNESS")),
                damage(
                        "a link without its sentence",
                        report -> item(report, "links", 0).remove("sentence")),
                damage("an amount in words", report -> reason(report).put("amount", "-0.5")),
                damage(
                        "a status that is none",
                        report -> item(report, "documents", 0).put("status", "FETCHED")),
                damage(
                        "a rule without a number",
                        report -> item(report, "findings", 0).put("rule", "CR1")),
                damage("a share above 1", report -> object(report, "summary").put("shareUnnamed", 1.2)),
                damage(
                        "a mean without an interval",
                        report -> object(report, "summary").putNull("interval")));
    }

    private static Arguments damage(String name, Consumer<ObjectNode> hurt) {
        return Arguments.of(name, hurt);
    }

    private static ObjectNode sample() {
        return (ObjectNode) MAPPER.readTree(JsonReportWriter.toDocument(SampleReport.report(), SampleReport.CONTEXT));
    }

    private static ObjectNode object(JsonNode node, String name) {
        return (ObjectNode) node.get(name);
    }

    private static ObjectNode item(JsonNode node, String list, int index) {
        return (ObjectNode) ((ArrayNode) node.get(list)).get(index);
    }

    private static ObjectNode claim(ObjectNode report, int index) {
        return item(report, "claims", index);
    }

    private static ObjectNode hop(ObjectNode report, int index) {
        return item(claim(report, 1), "chain", index);
    }

    private static ObjectNode reason(ObjectNode report) {
        return item(claim(report, 1), "contributions", 0);
    }
}
