package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final Arrival STORY = Arrival.at(URI.create("https://quay.example/story"));
    private static final String SENTENCE = "The harbour board voted on Tuesday to close the north pier for repairs.";

    @Test
    void givesALineForEachBlock() {
        Page page =
                read("<h1>Pier</h1><p>One <b>bold</b>\n word&nbsp;here<br>and on.<ul><li>a<li>b</ul><p hidden>menu");

        assertThat(page.text()).hasValue("Pier\nOne bold word here and on.\na\nb");
    }

    @Test
    void leavesOutWhatNobodyReads() {
        Page page =
                read("<script>x()</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript><p>seen"
                        + "<svg><title>icon</title></svg>");

        assertThat(page.text()).hasValue("seen");
    }

    @Test
    void keepsRunningTextThatIsHiddenFromStrangers() {
        Page page = read("<p>Seen.<div style='display: none'><p>" + SENTENCE + "</p></div>");

        assertThat(page.text()).hasValue("Seen.\n" + SENTENCE);
    }

    @Test
    void prefersTheTitleThatLeavesOutTheSite() {
        assertThat(read("<title>Pier to close | Courier</title><meta property=og:title content=' Pier to close '>")
                        .title())
                .hasValue("Pier to close");
        assertThat(read("<title> Pier\n to close </title>").title()).hasValue("Pier to close");
        assertThat(read("<p>a").title()).isEmpty();
    }

    @Test
    void readsXhtmlWithoutExpandingEntities() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY x SYSTEM"
                + " 'file:///etc/hostname'>]><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title>"
                + "<script src='a.js'/></head><body><p>" + SENTENCE + " &b; &x;</p></body></html>";
        Page page = PageReader.read(STORY, Optional.of("application/xhtml+xml"), Payload.of(bomb.getBytes(UTF_8)));

        assertThat(page.title()).hasValue("T");
        assertThat(page.text().orElseThrow()).contains(SENTENCE).doesNotContain("haha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "<html xmlns='http://www.w3.org/1999/xhtml'>"})
    void readsTheBlocksOfXhtml(String root) {
        String page = root
                + "<body><div/><p>The caf&eacute;&nbsp;opens.</p><p>It<b> is</b> late.</p><ul><li>One</li></ul></body></html>";

        assertThat(PageReader.read(STORY, Optional.of("application/xhtml+xml"), Payload.of(page.getBytes(UTF_8)))
                        .text())
                .hasValue("The caf\u00e9 opens.\nIt is late.\nOne");
    }

    @Test
    void decodesByTheHeader() {
        byte[] body = "<p>мост".getBytes(Charset.forName("windows-1251"));
        Page page = PageReader.read(STORY, Optional.of("text/html; charset=windows-1251"), Payload.of(body));

        assertThat(page.encoding()).map(Encoding::name).hasValue("windows-1251");
        assertThat(page.text()).hasValue("мост");
    }

    @Test
    void keepsPlainTextAsItIs() {
        Page page = PageReader.read(STORY, Optional.of("text/plain"), Payload.of("<b>one\r\n\r\ntwo".getBytes(UTF_8)));

        assertThat(page.text()).hasValue("<b>one\r\n\r\ntwo");
    }

    @Test
    void readsNoTextOfADocumentInPdf() {
        Page page =
                PageReader.read(STORY, Optional.of("application/pdf"), Payload.of("%PDF-1.4 %%EOF".getBytes(UTF_8)));

        assertThat(page.kind()).isEqualTo(ContentKind.PDF);
        assertThat(page.text()).isEmpty();
        assertThat(page.verdict().outcome()).isEqualTo(Outcome.UNSUPPORTED_TYPE);
    }

    @Test
    void takesAJokeInATitleForText() {
        assertThat(read("<title>Bridge \u001b[2J\u0007 reopens</title><p>" + SENTENCE.repeat(3))
                        .kind())
                .isEqualTo(ContentKind.HTML);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("deep", "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000)),
                Arguments.of("deep inline", "<b><i>".repeat(75_000)),
                Arguments.of("never closed", "<nav><main>".repeat(30_000)),
                Arguments.of("many links", "<a href=/x>a source</a> ".repeat(50_000)),
                Arguments.of("many headings", "<h1>404 not found</h1>".repeat(20_000)),
                Arguments.of("many messages", "<p>the page you are looking for".repeat(40_000)),
                Arguments.of("many forms", "<form class=captcha><input name=captcha></form>".repeat(20_000)),
                Arguments.of("long title", "<title>" + "page not ".repeat(100_000) + "</title>"),
                Arguments.of("long word", "<p>" + "x".repeat(3_000_000)),
                Arguments.of("long space", "<p>" + " ".repeat(3_000_000)),
                Arguments.of("deep data", "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>"),
                Arguments.of("long number", "<script type=application/ld+json>" + "9".repeat(900_000) + "</script>"),
                Arguments.of(
                        "many attributes",
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "a" + i + "=1")
                                .collect(Collectors.joining(" ", "<div ", ">"))),
                Arguments.of("lone surrogates", "<p>\ud800 \udc00 &#xd800; &#x110000;"));
    }

    /** The time-out is no measure of speed: a walk that is not linear, or recurs, does not end in it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    @Timeout(30)
    void findsTheTextInABomb(String name, String bomb) {
        assertThat(read(bomb + "<p>" + SENTENCE).text().orElseThrow()).contains(SENTENCE);
    }

    private static Page read(String source) {
        return PageReader.read(STORY, Optional.of("text/html"), Payload.of(source.getBytes(UTF_8)));
    }
}
