package org.credibility.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.credibility.Credibility;
import org.credibility.document.Article;
import org.credibility.document.ProvenanceNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportWriterTest {
    private static final String DOCUMENT = JsonReportWriter.toDocument(SampleReport.report(), SampleReport.CONTEXT);
    private static final JsonNode REPORT = JsonMapper.builder().build().readTree(DOCUMENT);

    @Test
    void tellsTheSentenceAndTheClaimsOfALink() {
        JsonNode link = REPORT.get("links").get(0);

        assertThat(link.get("url").asString()).isEqualTo("https://ferry.example/riders.pdf");
        assertThat(link.get("text").asString()).isEqualTo("the report");
        assertThat(link.get("line").asInt()).isEqualTo(2);
        assertThat(SampleReport.TEXT.substring(
                        link.get("sentence").get("begin").asInt(),
                        link.get("sentence").get("end").asInt()))
                .isEqualTo("31,200 rode it, the report shows.");
        assertThat(link.get("claims").get(0).asString()).isEqualTo("c3");
    }

    @Test
    void tellsWhereTheArticleSaysItComesFrom() {
        Article article = Article.builder()
                .text("Ferry to stop\nThis story was first published by Coastwire.")
                .provenanceNote(ProvenanceNote.ofLine("Sponsored content").orElseThrow())
                .build();

        assertThat(provenance(article))
                .isEqualTo("[{\"kind\":\"FIRST_PUBLISHED\",\"text\":\"This story was first published by Coastwire.\","
                        + "\"name\":\"Coastwire\",\"place\":{\"begin\":14,\"end\":58,"
                        + "\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":45}},"
                        + "{\"kind\":\"SPONSORED\",\"text\":\"Sponsored content\",\"name\":null,\"place\":null}]");
    }

    private static String provenance(Article article) {
        String report = JsonReportWriter.toDocument(Credibility.analyze(article), SampleReport.CONTEXT);
        return JsonMapper.builder()
                .build()
                .readTree(report)
                .get("article")
                .get("provenance")
                .toString();
    }

    @Test
    void writesTheFieldsInTheOrderOfTheContract() {
        assertThat(REPORT.propertyNames())
                .containsExactly(
                        "schema",
                        "tool",
                        "input",
                        "settings",
                        "article",
                        "sources",
                        "attributions",
                        "claims",
                        "links",
                        "documents",
                        "origins",
                        "findings",
                        "summary");
        assertThat(REPORT.get("claims").get(1).propertyNames())
                .containsExactly(
                        "id",
                        "begin",
                        "end",
                        "text",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "kind",
                        "scored",
                        "attributions",
                        "chain",
                        "hedges",
                        "hedgeStrength",
                        "responses",
                        "deadline",
                        "evidence",
                        "origins",
                        "otherChains",
                        "missing",
                        "score",
                        "interval",
                        "logOdds",
                        "grade",
                        "band",
                        "contributions");
    }

    @Test
    void tellsHowTheReportCameAbout() {
        assertThat(json("tool", "{'name':'credibility','version':'0.1.0','rulesVersion':'2026.1'}"))
                .isTrue();
        assertThat(json("settings", "{'asOf':'2031-06-20','outlet':'Tern Coast Courier','tier':'B','offline':true}"))
                .isTrue();
    }

    @Test
    void writesTheChainFromTheOriginToTheReader() {
        assertThat(REPORT.at("/claims/1/chain").toString()).isEqualTo("""
                        [{"source":"s1","role":"ORIGIN","type":"ANONYMOUS_INSIDER","anonymity":"ANONYMOUS","inherited":false},\
                        {"source":"s2","role":"RELAY","type":"RESEARCHER_POST","anonymity":"PSEUDONYM","inherited":false}]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims/1/otherChains | [[{\"source\":\"s3\",\"role\":\"ORIGIN\",\"type\":\"CORPORATE_FILING\",\"anonymity\":\"DOCUMENT\",\"inherited\":false}]]",
                "/claims/0/chain/0/inherited | true",
                "/claims/1/attributions | [\"a1\",\"a2\"]",
                "/claims/1/hedgeStrength | \"MODERATE\"",
                "/claims/0/hedgeStrength | \"NONE\"",
                "/claims/1/interval | [20,71]",
                "/claims/1/origins | [\"o1\",\"o2\"]",
                "/claims/0/deadline | null",
                "/claims/3/score | null",
                "/claims/3/grade | \"F6\"",
                "/claims/4/grade | null",
                "/claims/4/contributions | []",
                "/attributions/0/nestedIn | null",
                "/attributions/1/nestedIn | \"a1\"",
                "/sources/0/count | null",
                "/sources/3/name | null",
                "/summary/headline | {\"claim\":\"c1\",\"grade\":\"F3\",\"score\":44}",
                "/summary/warnings | 1",
                "/findings/0/severity | \"warning\"",
                "/documents/0/retrievedAt | \"2031-06-18T08:00:00Z\""
            })
    void writesTheField(String pointer, String expected) {
        assertThat(REPORT.at(pointer).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3", "4"})
    void leavesOutTheBandWhereThereIsNoScore(int claim) {
        assertThat(REPORT.get("claims").get(claim).has("band")).isFalse();
    }

    @Test
    void writesAmountsAsPlainDecimals() {
        assertThat(DOCUMENT).contains("\"amount\": -0.8473", "\"logOdds\": -0.2473", "\"logOdds\": -1,");
        assertThat(DOCUMENT).doesNotContainPattern("(amount|logOdds)\": -?[0-9.]+[eE]");
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        JsonNode finding = REPORT.at("/findings/0");

        assertThat(List.of(finding.get("line").intValue(), finding.get("column").intValue()))
                .containsExactly(2, SampleReport.at("@ilse").begin() - "Ferry to stop, sources say\n".length() + 1);
        assertThat(finding.get("endColumn").intValue())
                .isEqualTo(finding.get("column").intValue() + 5);
    }

    @Test
    void writesAReportOnALine() {
        StringWriter line = new StringWriter();
        JsonReportWriter.writeLine(SampleReport.report(), SampleReport.CONTEXT, line);

        assertThat(line.toString()).endsWith("}\n").hasLineCount(1);
        assertThat(JsonMapper.builder().build().readTree(line.toString())).isEqualTo(REPORT);
    }

    @Test
    void writesTextsWithHalfASurrogatePair() {
        String broken = SampleReport.TEXT + "\uD83D lone \uDE00, paired \uD83D\uDE00 and last \uD83D";
        Article article = Article.builder().text(broken).build();

        String document = JsonReportWriter.toDocument(SampleReport.report(article), SampleReport.CONTEXT);

        assertThat(document).contains("\\ud83d lone \\ude00, paired \uD83D\uDE00 and last \\ud83d\"");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(document)
                        .at("/article/text")
                        .stringValue())
                .isEqualTo(broken);
    }

    @Test
    void writesControlCharactersAsEscapes() {
        Article article = Article.builder()
                .text(SampleReport.TEXT + "\u001B[31m\u0000\u2028")
                .build();

        assertThat(JsonReportWriter.toDocument(SampleReport.report(article), SampleReport.CONTEXT))
                .containsIgnoringCase("\\u001b[31m\\u0000");
    }

    private static boolean json(String field, String expected) {
        return REPORT.get(field).toString().equals(expected.replace('\'', '"'));
    }
}
