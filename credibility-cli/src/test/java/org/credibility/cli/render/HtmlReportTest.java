package org.credibility.cli.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.credibility.Credibility;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.evidence.Stance;
import org.credibility.report.CredibilityReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HOSTILE = """
            Ferry </title><script>alert(1)</script> to be sold

            The "><img src=x onerror=alert(1)> ferry will be sold in May, <b>internal sources</b> told @ilse, she claims on X.
            "The </mark></p></section><iframe src=//evil.example></iframe> line is safe," said O'Neil <o@example.org>, the mayor.
            \u202Eevil\u202C &amp; &lt;script&gt; and ]]> --> are words, the harbour office said.
            """;

    @Test
    void holdsAllWordsOfADraftAsWords() throws IOException {
        Document page = parsed(page(HOSTILE));

        assertThat(page.select("script, img, iframe, object, embed, form, input, link, base"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
        assertThat(page.select("article").text())
                .contains("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\\u202e", "&lt;script");
    }

    @Test
    void isAPageWithoutFaults() throws IOException {
        for (String text : List.of(HOSTILE, "", "One line.\n")) {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Jsoup.parse(page(text), "", parser);

            assertThat(parser.getErrors()).isEmpty();
        }
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(written(SampleReport.report(), SampleReport.CONTEXT), "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void leadsNowhereButToItselfAndToTheWeb() throws IOException {
        Document page = parsed(written(SampleReport.report(), SampleReport.CONTEXT));
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address ->
                        address.startsWith("#") ? ids.contains(address.substring(1)) : address.matches("https?://.*"));
    }

    @Test
    void allowsItsOwnStyleSheetAlone() throws IOException, NoSuchAlgorithmException {
        Document page = parsed(page(HOSTILE));
        String style = page.select("style").get(0).data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'");
        assertThat(style).doesNotContain("url(", "@import", "</");
    }

    @Test
    void addsUpWhatAScoreIsMadeOf() throws IOException {
        for (Element table : parsed(page(HOSTILE)).select("details table")) {
            List<BigDecimal> amounts = table.select("td.amount").eachText().stream()
                    .map(BigDecimal::new)
                    .toList();
            BigDecimal parts = amounts.subList(0, amounts.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(parts.subtract(amounts.get(amounts.size() - 1)).abs()).isLessThan(new BigDecimal("0.001"));
        }
    }

    @Test
    void showsEachClaimWithItsCardSourceAndOrigin() throws IOException {
        Document page = parsed(page("""
                Ferry line to be sold

                The ferry line will be sold in May, the mayor, Ann Moe, said on Monday.
                """));

        assertThat(page.select("article a.claim")).isNotEmpty();
        assertThat(page.select("section.card")).hasSameSizeAs(page.select("article [id^=t]"));
        assertThat(page.select("mark.cue").eachText()).contains("said");
        assertThat(page.select("svg[role=img] text").text()).contains("Ann Moe");
        assertThat(page.select("table").text()).contains("SHA-256 of the input");
    }

    @Test
    void isTheSameEachTimeAndStaysSmall() throws IOException {
        String text = "Ferry line\n\n"
                + "The ferry line will be sold in May, internal sources told @ilse, she claims on X. ".repeat(20)
                + "\n\nThe harbour will close in June, the mayor, Ann Moe, said. The sale shows the end is near. "
                        .repeat(1_000);

        String page = page(text);

        assertThat(page).isEqualTo(page(text));
        assertThat(page.getBytes(UTF_8)).hasSizeLessThan(300_000);
    }

    @Test
    void showsThePagesThatContradictFirstAndCountsTheRest() throws IOException {
        List<Stance> stances = new ArrayList<>(Collections.nCopies(5, Stance.SILENT));
        stances.addAll(Collections.nCopies(4, Stance.MENTIONS));
        stances.addAll(List.of(Stance.SUPPORTS, Stance.CONTRADICTS, Stance.UNCHECKED));

        assertThat(parsed(held(stances)).select("#c1 li").eachText())
                .containsExactly(
                        "d11 contradicts: Words on claim 1.",
                        "d10 supports: Words on claim 1.",
                        "d6 mentions: Words on claim 1.",
                        "d7 mentions: Words on claim 1.",
                        "d8 mentions: Words on claim 1.",
                        "and 6 more");
    }

    @Test
    void leavesWordsAndAddressesAsTheyAre() {
        URI address = URI.create("https://wiki.example/Std::vector?a=1&b='2'&c=\u202E");
        Element link = parsed(HtmlText.link(address)).select("a").get(0);

        assertThat(parsed(HtmlText.of("std::vector has ## and ::: and a\u202Eb"))
                        .text())
                .isEqualTo("std::vector has ## and ::: and a\\u202eb");
        assertThat(link.attr("href")).isEqualTo(address.toString());
        assertThat(link.text()).isEqualTo(address.toString().replace("\u202E", "\\u202e"));
    }

    @Test
    void commandsNoBuildServer() {
        assertThat(HtmlText.of("::error::x ##[group] ##vso[task]") + HtmlText.link(URI.create("https://a.example/::x")))
                .doesNotContain("::", "##")
                .doesNotContain("\u202E");
    }

    @Test
    void staysSmallWithManyClaimsAndPagesAndLeadsNowhereButToItself() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= 400; at++) {
            text.append("The harbour of Tern ").append(at).append(" closed in May, Ann Moe said. ");
        }
        CredibilityReport report = Credibility.analyze(Article.ofPlainText(text.toString()));
        String page = written(HeldReport.of(report, documents(60), Stance.SUPPORTS), SampleReport.CONTEXT);
        Document parsed = parsed(page);

        assertThat(page.getBytes(UTF_8)).hasSizeLessThan(300_000);
        assertThat(parsed.select("a[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(100)
                .isSubsetOf(parsed.select("[id]").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(parsed.select("#d60").text())
                .contains("and " + (report.claims().size() - 20) + " more");
    }

    @Test
    void linksNoPageThatHasNoRow() throws IOException {
        List<Stance> stances = new ArrayList<>(Collections.nCopies(120, Stance.UNCHECKED));
        stances.set(99, Stance.SUPPORTS);
        stances.set(100, Stance.SUPPORTS);
        Document page = parsed(held(stances));

        assertThat(page.select("#c1 li a").eachText()).containsExactly("d100");
        assertThat(page.select("#c1 li").text()).contains("d101 supports");
        assertThat(page.text()).contains("and 20 more");
    }

    private static String held(List<Stance> stances) throws IOException {
        return written(HeldReport.of(documents(stances.size()), List.of(stances)), SampleReport.CONTEXT);
    }

    private static List<SourceDocument> documents(int count) {
        List<SourceDocument> documents = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            documents.add(SourceDocument.builder(URI.create("https://herald.example/" + at), Outcome.OK)
                    .text("It stops.")
                    .build());
        }
        return documents;
    }

    private static String page(String text) throws IOException {
        CredibilityReport report = Credibility.analyze(Article.ofPlainText(text));
        return written(report, ReportContext.offline(Input.ofText("a <b>.txt", text)));
    }

    private static String written(CredibilityReport report, ReportContext context) throws IOException {
        StringWriter page = new StringWriter();
        HtmlReport.write(report, context, page);
        return page.toString();
    }

    private static Document parsed(String page) {
        return Jsoup.parse(page);
    }
}
