package org.credibility.fetch.robots;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.credibility.fetch.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RobotsRulesTest {
    /** The row on which Google's parser and RFC 9309 differ: it reads {@code %62} not as {@code b}; the RFC's table does. */
    private static final List<Integer> GOOGLE_DIFFERS = List.of(441);

    @Test
    void readsTheRowsOfGooglesParser() throws IOException {
        List<Integer> wrong = SharedData.rows("robots-google.shared.jsonl").stream()
                .filter(row -> allows(row) != row.get("allowed").asBoolean())
                .map(row -> row.get("line").asInt())
                .toList();

        assertThat(wrong).isEqualTo(GOOGLE_DIFFERS);
    }

    private static boolean allows(JsonNode row) {
        return RobotsRules.of(
                        URI.create("http://foo.bar/robots.txt"),
                        row.get("robots").asString().getBytes(UTF_8),
                        "text/plain",
                        row.get("agents").get(0).asString())
                .allows(URI.create(row.get("url").asString()));
    }

    @ParameterizedTest
    @CsvSource({
        "User-agent: *|Disallow: /x, /x/1, false",
        "User-agent: *|Disallow: /x, /y, true",
        "User-agent: credibility|Disallow: /|User-agent: *|Allow: /, /y, false",
        "User-agent: Credibility/1.0|Disallow: /|User-agent: *|Allow: /, /y, false",
        "User-agent: credible|Disallow: /, /y, true",
        "User-agent: *|Disallow: /a%c3%a9, /a%C3%A9, false",
        "User-agent: *|Disallow: /aé, /a%C3%A9, false",
        "User-agent: *|Disallow: /*.pdf$, /a.pdf, false",
        "User-agent: *|Disallow: /*.pdf$, /a.pdf?x, true",
        "User-agent: *|Disallow: /|Allow: /news, /news/1, true",
        "<html><body>Not found</body></html>, /y, true",
        "'', /y, true",
    })
    void allows(String robots, String path, boolean allowed) {
        RobotsRules rules = rules(robots.replace("|", "\r\n").getBytes(UTF_8));

        assertThat(rules.allows(URI.create("http://host.test" + path))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "User-agent: *|Disallow: /é/",
        "User-agent: *|Disallow: /%C3%A9/",
        "User-agent: *|Disallow: /|Allow: /é/",
    })
    void allowsAnAddressThatIsNotEncodedWhereEveryReadingDoes(String robots) {
        RobotsRules rules = rules(robots.replace("|", "\n").getBytes(UTF_8));

        assertThat(rules.allows(URI.create("http://host.test/é/1"))).isFalse();
    }

    @Test
    void readsAByteOrderMark() {
        byte[] robots = "\ufeffUser-agent: *\nDisallow: /".getBytes(UTF_8);

        assertThat(rules(robots).allows(URI.create("http://host.test/y"))).isFalse();
    }

    @Test
    void readsUtf16() {
        byte[] robots = "\ufeffUser-agent: *\nDisallow: /".getBytes(UTF_16LE);

        assertThat(rules(robots).allows(URI.create("http://host.test/y"))).isFalse();
    }

    @Test
    void cutsTheCrawlDelay() {
        byte[] robots = "User-agent: *\nCrawl-delay: 86400".getBytes(UTF_8);

        assertThat(rules(robots).crawlDelay()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void readsThousandsOfStarsInTime() {
        String rule = "Disallow: /" + "*a".repeat(2000) + "*b\n";
        byte[] robots = ("User-agent: *\n" + rule.repeat(100)).getBytes(UTF_8);
        URI address = URI.create("http://host.test/" + "a".repeat(8000));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> rules(robots).allows(address));
    }

    private static RobotsRules rules(byte[] content) {
        return RobotsRules.of(URI.create("http://host.test/robots.txt"), content, "text/plain", "credibility");
    }
}
