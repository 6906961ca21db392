package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.cli.render.SampleCheck.HOSTILE;
import static org.credibility.cli.render.SampleCheck.draft;
import static org.credibility.cli.render.SampleCheck.many;
import static org.credibility.cli.render.SampleCheck.withLowScore;
import static org.credibility.cli.render.SampleCheck.written;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.credibility.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsFormatTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HOSTILE_PATH = "desk/a b,c:d%<\"é>\u001B.md";

    @ParameterizedTest
    @EnumSource
    void writesTheSameTwice(FindingsFormat format) {
        assertThat(written(format, draft())).isEqualTo(written(format, draft()));
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryName(FindingsFormat format) {
        assertThat(FindingsFormat.of(format.id())).isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource
    void letsNothingSteerATerminal(FindingsFormat format) {
        String written = written(format, draft(HOSTILE_PATH, HOSTILE));

        assertThat(written).doesNotContain("\u001B", "\u202E", "\u2028", "\uD800", "##[group]");
    }

    @ParameterizedTest
    @EnumSource
    void tellsAScoreThatIsTooLow(FindingsFormat format) {
        String written = written(format, withLowScore(draft()));

        assertThat(written.replace("\\", "")).containsAnyOf("scores 31, below 50", "\"score\": 31", "\"score\":31");
    }

    @Test
    void listsFindingsForReaders() {
        assertThat(written(FindingsFormat.TEXT, withLowScore(draft()))).isEqualTo("""
                desk/ferry.md:4:3  E CR402 headline-overclaims     Headline says more than the body.
                desk/ferry.md:7:2  W CR203 second-hand-not-linked  Post by @ilse is cited but not linked.
                desk/ferry.md:6:9  N CR106 late-attribution        Post by @ilse is cited but not linked.
                desk/ferry.md:4:3  The headline scores 31, below 50.
                1 error, 1 warning, 1 note in 1 draft · 2 suppressed · 1 in the baseline
                The check fails by 1 finding.
                The check fails by the score of 1 claim.
                """);
    }

    @Test
    void writesJsonWithEveryPlace() {
        JsonNode document = json(written(FindingsFormat.JSON, draft(), draft("b.md", HOSTILE)));

        assertThat(document.at("/schema").asString()).isEqualTo("credibility-check/1");
        assertThat(document.at("/drafts")).hasSize(2);
        assertThat(document.at("/drafts/0/findings/1/words").asString()).isEqualTo("@ilse");
        assertThat(document.at("/drafts/0/findings/1/line").asInt()).isEqualTo(7);
        assertThat(document.at("/drafts/0/findings/0/fails").asBoolean()).isTrue();
        assertThat(document.at("/drafts/1/findings/1/message").asString()).isEqualTo(HOSTILE);
        assertThat(document.at("/summary/errors").asInt()).isEqualTo(2);
        assertThat(document.at("/summary/fails").asBoolean()).isTrue();
    }

    @Test
    void writesADraftALineOfJson() {
        List<String> lines = written(FindingsFormat.JSONL, draft(), draft("b.md", HOSTILE))
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(json(lines.get(1)).at("/path").asString()).isEqualTo("b.md");
        assertThat(json(lines.get(1)).at("/findings")).hasSize(3);
    }

    @Test
    void writesSarifThatItsSchemaAccepts() throws IOException {
        Schema schema;
        try (InputStream resource = FindingsFormatTest.class.getResourceAsStream("sarif-part.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(resource);
        }
        String sarif = written(FindingsFormat.SARIF, withLowScore(draft(HOSTILE_PATH, HOSTILE)), draft());

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif.replace("\"startLine\"", "\"line\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(sarif.replace("\"warning\"", "\"warn\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void pointsToWordsInSarif() {
        JsonNode run =
                json(written(FindingsFormat.SARIF, draft("a b/é.md", "Found."))).at("/runs/0");
        JsonNode result = run.at("/results/1");
        JsonNode place = result.at("/locations/0/physicalLocation");

        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("a%20b/%C3%A9.md");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(7);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(2);
        assertThat(place.at("/region/endColumn").asInt()).isEqualTo(7);
        assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("CR203");
        assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asString())
                .isEqualTo("00ffCR203:1");
        assertThat(result.at("/relatedLocations/0/message/text").asString()).isEqualTo("headline");
    }

    @Test
    void showsTheChainOfAClaimInSarif() {
        JsonNode result = json(written(FindingsFormat.SARIF, draft())).at("/runs/0/results/1");
        List<String> steps = new ArrayList<>();
        result.at("/codeFlows/0/threadFlows/0/locations")
                .forEach(step -> steps.add(step.at("/location/message/text").asString()));

        assertThat(steps).first().asString().startsWith("origin: ");
        assertThat(steps).last().isEqualTo("the claim");
    }

    @Test
    void writesNoMoreSarifResultsThanAreTaken() {
        JsonNode run = json(written(FindingsFormat.SARIF, many("a.md", Severity.NOTE, SarifFindings.MOST_RESULTS + 7)))
                .at("/runs/0");

        assertThat(run.at("/results")).hasSize(SarifFindings.MOST_RESULTS);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("7 more findings are left out.");
    }

    @Test
    void annotatesOnGithub() {
        assertThat(written(FindingsFormat.GITHUB, draft())).isEqualTo("""
                ::error file=desk/ferry.md,line=4,endLine=4,col=3,endColumn=16,title=CR402 headline-overclaims::Headline says more than the body.
                ::warning file=desk/ferry.md,line=7,endLine=7,col=2,endColumn=7,title=CR203 second-hand-not-linked::Post by @ilse is cited but not linked.
                ::notice file=desk/ferry.md,line=6,endLine=6,col=9,endColumn=14,title=CR106 late-attribution::Post by @ilse is cited but not linked.
                credibility: 1 error, 1 warning, 1 note in 1 draft · 2 suppressed · 1 in the baseline
                """);
    }

    @Test
    void escapesCommandsOfGithub() {
        List<String> lines = written(FindingsFormat.GITHUB, draft(HOSTILE_PATH, HOSTILE))
                .lines()
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("::warning file=desk/a b%2Cc%3Ad%25<\"é>\\u001b.md,line=7,")
                .contains("::a%0D%0A");
    }

    @Test
    void annotatesTenOfASeverityAndCountsTheRest() {
        String written =
                written(FindingsFormat.GITHUB, many("a.md", Severity.WARNING, 25), many("b.md", Severity.NOTE, 3));

        assertThat(written.lines().filter(line -> line.startsWith("::warning"))).hasSize(10);
        assertThat(written.lines().filter(line -> line.startsWith("::notice"))).hasSize(3);
        assertThat(written).endsWith(" · 15 not annotated\n");
    }

    @Test
    void writesEntriesOfGitlabEachWithItsOwnFingerprint() {
        JsonNode entries = json(written(FindingsFormat.GITLAB, withLowScore(draft()), draft("b.md", HOSTILE)));
        List<String> fingerprints = new ArrayList<>();

        assertThat(entries).hasSize(7).allSatisfy(entry -> {
            fingerprints.add(entry.at("/fingerprint").asString());
            assertThat(entry.at("/description").asString()).isNotEmpty();
            assertThat(entry.at("/check_name").asString()).isNotEmpty();
            assertThat(entry.at("/severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(entry.at("/location/path").asString()).doesNotStartWith("./");
            assertThat(entry.at("/location/lines/begin").asInt()).isPositive();
        });
        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void writesTestReportsThatParse() {
        Document document =
                xml(written(FindingsFormat.JUNIT, draft(HOSTILE_PATH, HOSTILE), many("b.md", Severity.NOTE, 0)));
        NodeList suites = document.getElementsByTagName("testsuite");

        assertThat(suites.getLength()).isEqualTo(2);
        assertThat(((Element) suites.item(0)).getAttribute("failures")).isEqualTo("1");
        assertThat(((Element) suites.item(0)).getAttribute("name"))
                .isEqualTo(HOSTILE_PATH.replace("\u001B", "\\u001b"));
        assertThat(((Element) suites.item(1)).getAttribute("tests")).isEqualTo("1");
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("<script>&amp;\"']]>");
    }

    @Test
    void writesCheckstyleThatParses() {
        Document document = xml(written(FindingsFormat.CHECKSTYLE, draft(HOSTILE_PATH, HOSTILE)));
        Element error = (Element) document.getElementsByTagName("error").item(1);

        assertThat(error.getAttribute("line")).isEqualTo("7");
        assertThat(error.getAttribute("column")).isEqualTo("2");
        assertThat(error.getAttribute("severity")).isEqualTo("warning");
        assertThat(error.getAttribute("message")).startsWith("a\r\n::error::x ");
        assertThat(error.getAttribute("source")).isEqualTo("credibility.CR203.second-hand-not-linked");
    }

    @Test
    void countsBytesForReviewdog() {
        List<String> lines =
                written(FindingsFormat.RDJSONL, draft("a.md", HOSTILE)).lines().toList();
        JsonNode start = json(lines.get(2)).at("/location/range/start");
        JsonNode end = json(lines.get(2)).at("/location/range/end");

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(json(line).at("/message").asString()).isNotEmpty());
        assertThat(start.at("/line").asInt()).isEqualTo(6);
        assertThat(start.at("/column").asInt())
                .isEqualTo("The \uD83D\uDE00 *".getBytes(StandardCharsets.UTF_8).length + 1);
        assertThat(end.at("/column").asInt()).isEqualTo(start.at("/column").asInt() + 6);
    }

    @Test
    void writesARowOfMarkdownAFinding() {
        String markdown = written(FindingsFormat.MARKDOWN, draft(HOSTILE_PATH, HOSTILE));
        String text = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown));

        assertThat(text).contains("| " + TerminalSigns.of(HOSTILE)).contains("CR203 second-hand-not-linked");
        assertThat(markdown).doesNotContain("<script", "@all", "](y)");
    }

    @Test
    void listsNoMoreRowsOfMarkdownThanACommentTakes() {
        String markdown = written(FindingsFormat.MARKDOWN, many("a.md", Severity.NOTE, 250));

        assertThat(markdown.lines().filter(line -> line.startsWith("| ℹ️"))).hasSize(MarkdownFindings.MOST_ROWS);
        assertThat(markdown).contains("… and 50 more.");
    }

    @Test
    void writesAWorksheetThatCanBeReadAgain() {
        List<List<String>> records = csv(written(FindingsFormat.CSV, draft("=a.md", HOSTILE)));

        assertThat(records).hasSize(4).allSatisfy(record -> assertThat(record).hasSize(12));
        assertThat(records.get(2)).startsWith("'=a.md", "7", "2", "7", "7", "warning", "CR203");
        assertThat(records.get(2).get(8)).isEqualTo(TerminalSigns.of(HOSTILE));
        assertThat(records.get(2).get(9)).isEqualTo("'@ilse");
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(text, broken);
        }
    }

    /** Reads RFC 4180, cells in quotation marks included. */
    private static List<List<String>> csv(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return records;
    }
}
