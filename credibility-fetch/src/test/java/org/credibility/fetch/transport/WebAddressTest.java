package org.credibility.fetch.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://host.test, http://host.test/",
        "HTTP://HOST.test:80/a/../b?q#f, http://host.test/b?q",
        "'  https://host.test/x\t\n', https://host.test/x",
        "https://bücher.test/ü, https://xn--bcher-kva.test/%C3%BC",
        "http://host.test\\x, http://host.test/x",
        "http://127.1/, http://127.0.0.1/",
        "http://0x7f000001/, http://127.0.0.1/",
        "http://017700000001/, http://127.0.0.1/",
        "http://127.0.0.1./, http://127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/, http://127.0.0.1/",
        "http://127.0.0.%31/, http://127.0.0.1/",
        "http://[::ffff:127.0.0.1]/, http://127.0.0.1/",
        "http://[0:0::1]/, http://[::1]/",
    })
    void readsAsBrowsersDo(String text, String expected) throws RefusedException {
        assertThat(WebAddress.of(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host.test/x",
                "//host.test/x",
                "http://",
                "http://a b/",
                "http://a<b/",
                "http://ho%7Cst/",
                "http://ho%00st/",
                "http://[::1/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://0x100000000/",
                "http://host.test:99999/",
                "http://user@host.test/",
                "http://user:secret@host.test/",
                "http://host.test\\\\@other.test/",
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> WebAddress.of(text))
                .matches(e -> e.failure().outcome() == Outcome.BAD_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "jar:http://host.test/x!/", "javascript:alert(1)", "FTP://host.test/"})
    void refusesOtherSchemes(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> WebAddress.of(text))
                .matches(e -> e.failure().outcome() == Outcome.BLOCKED_SCHEME);
    }

    @Test
    void refusesWhatIsTooLong() {
        String text = "http://host.test/" + "x".repeat(200_000);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> WebAddress.of(text))
                .matches(e -> e.failure().outcome() == Outcome.BAD_URL);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://host.test/b",
        "b, http://host.test/a/b",
        "?q, http://host.test/a/c?q",
        "//other.test/x, http://other.test/x",
        "https://other.test/x, https://other.test/x",
        "'', http://host.test/a/c",
        "ü b, http://host.test/a/%C3%BC%20b",
    })
    void resolvesLinks(String link, String expected) throws RefusedException {
        assertThat(WebAddress.of("http://host.test/a/c").resolve(link)).hasToString(expected);
    }

    @Test
    void namesTheHostThatTheStandardNames() throws IOException {
        List<String> wrong = SharedData.rows("url-wpt.shared.jsonl").stream()
                .filter(row -> !hostIsRight(row))
                .map(JsonNode::toString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    /**
     * An address may be refused that the standard takes, but none is taken for another, or against the standard. Only
     * labels in Punycode are not decoded: those that are none lead nowhere.
     */
    private static boolean hostIsRight(JsonNode row) {
        try {
            String host = read(row).hostHeader();
            return row.has("failure")
                    ? host.contains("xn--")
                    : host.equals(row.get("host").asString());
        } catch (RefusedException e) {
            return true;
        }
    }

    private static WebAddress read(JsonNode row) throws RefusedException {
        JsonNode base = row.get("base");
        String input = row.get("input").asString();
        return base == null || base.isNull()
                ? WebAddress.of(input)
                : WebAddress.of(base.asString()).resolve(input);
    }

    @Test
    void takesTheAddressesThatTheStandardTakes() throws IOException {
        List<JsonNode> rows = SharedData.rows("url-wpt.shared.jsonl").stream()
                .filter(row -> !row.has("failure") && canBeAsked(row))
                .toList();

        assertThat(rows).filteredOn(row -> !isTaken(row)).isEmpty();
    }

    /** There are no credentials, the port is not 0, and the name is more than dots. */
    private static boolean canBeAsked(JsonNode row) {
        return row.get("username").asString().isEmpty()
                && row.get("password").asString().isEmpty()
                && !row.get("port").asString().equals("0")
                && !row.get("hostname").asString().replace(".", "").isEmpty();
    }

    private static boolean isTaken(JsonNode row) {
        try {
            return read(row) != null;
        } catch (RefusedException e) {
            return false;
        }
    }
}
