package org.credibility.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.credibility.evidence.Outcome.BAD_URL;
import static org.credibility.evidence.Outcome.BLOCKED_ADDRESS;
import static org.credibility.evidence.Outcome.BLOCKED_SCHEME;
import static org.credibility.evidence.Outcome.CANCELLED;
import static org.credibility.evidence.Outcome.HTTP_ERROR;
import static org.credibility.evidence.Outcome.OK;
import static org.credibility.evidence.Outcome.TOO_MANY_REDIRECTS;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects that do not end, that lead to where nobody may go, or that try to take something along. */
class RedirectFaultsTest {
    private RawServer server;
    private RawServer other;
    private RawServer canary;

    @BeforeEach
    void startServers() throws IOException {
        server = RawServer.start();
        other = RawServer.start();
        canary = RawServer.start("127.0.0.2");
        canary.page("/x", Articles.PAGE);
    }

    @AfterEach
    void stopServers() throws IOException {
        server.close();
        other.close();
        canary.close();
    }

    private void redirect(String path, String location) {
        server.answer(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    private FetchResult fetchBesideTheCanary(String path) {
        SourceFetcher.Builder fetcher =
                Fetchers.opening(server, other, canary).redirectsTo(address -> !"127.0.0.2".equals(address.getHost()));
        return Fetchers.fetch(fetcher, server, path);
    }

    private void refresh(String path, String content) {
        server.page(path, "<html><head><meta http-equiv=refresh content=\"" + content + "\"></head></html>");
    }

    @Test
    void asksNoHostThatRedirectsMayNotLeadTo() {
        redirect("/a", "/b");
        redirect("/b", canary.url("/x"));

        FetchResult result = fetchBesideTheCanary("/a");

        assertThat(result.outcome()).isEqualTo(CANCELLED);
        assertThat(((FetchResult.Unseen) result).reason())
                .isEqualTo("it redirects to 127.0.0.2, which the settings skip");
        assertThat(result.journey().redirects())
                .containsExactly(URI.create(server.url("/b")), URI.create(canary.url("/x")));
        assertThat(canary.heads()).isEmpty();
    }

    @Test
    void followsNoRefreshToAHostThatRedirectsMayNotLeadTo() {
        refresh("/a", "0; url=" + canary.url("/x"));

        assertThat(fetchBesideTheCanary("/a").outcome()).isEqualTo(CANCELLED);
        assertThat(canary.heads()).isEmpty();
    }

    @Test
    void readsNoRobotsTxtOfAHostThatRedirectsMayNotLeadTo() {
        redirect("/robots.txt", canary.url("/robots.txt"));
        server.page("/a", Articles.PAGE);

        FetchResult result = fetchBesideTheCanary("/a");

        assertThat(result.outcome()).isEqualTo(CANCELLED);
        assertThat(((FetchResult.Unseen) result).reason())
                .isEqualTo("robots.txt: it redirects to 127.0.0.2, which the settings skip");
        assertThat(canary.heads()).isEmpty();
    }

    @Test
    void followsRedirectsOfAHostToItselfWhereverOthersMayLead() {
        canary.answer("/a", "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");

        FetchResult result = Fetchers.fetch(Fetchers.opening(canary).redirectsTo(address -> false), canary, "/a");

        assertThat(result.outcome()).isEqualTo(OK);
    }

    @Test
    void followsRedirects() {
        redirect("/a", "/b");
        redirect("/b", other.url("/c"));
        other.page("/c", Articles.PAGE);

        FetchResult result = Fetchers.fetch(Fetchers.opening(server, other), server, "/a");

        assertThat(result.outcome()).isEqualTo(OK);
        assertThat(result.journey().redirects())
                .containsExactly(URI.create(server.url("/b")), URI.create(other.url("/c")));
    }

    @Test
    void asksForNothingElseThatAPageNames() {
        String head = "<link rel=canonical href='" + canary.url("/x") + "'><meta property=og:url content='"
                + canary.url("/x") + "'><link rel=icon href='" + canary.url("/x")
                + "'><link rel=alternate type='application/json+oembed' href='" + canary.url("/x") + "'><base href='"
                + canary.url("/x") + "'>";
        server.page("/a", Articles.PAGE.replace("<head>", "<head>" + head));

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(OK);
        assertThat(canary.heads()).isEmpty();
        assertThat(server.requests()).containsExactly("/a");
    }

    @Test
    void doesNotTellWhereALinkWasFound() {
        redirect("/a", "/b");
        server.page("/b", Articles.PAGE);
        Fetchers.fetch(server, "/a");

        assertThat(server.heads()).hasSize(3).noneMatch(head -> head.contains("Referer:"));
    }

    @Test
    void asksNoProxyThatTheSystemNames() {
        String authority = canary.authority();
        int colon = authority.indexOf(':');
        System.setProperty("http.proxyHost", authority.substring(0, colon));
        System.setProperty("http.proxyPort", authority.substring(colon + 1));
        System.setProperty("http.nonProxyHosts", "");
        server.page("/a", Articles.PAGE);
        try {
            assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(OK);
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
        assertThat(canary.heads()).isEmpty();
    }

    @Test
    void followsAMetaRefresh() {
        refresh("/a", "0; URL=/b");
        server.page("/b", Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(OK);
    }

    @Test
    void followsARefreshInTheHead() {
        server.page("/a", "<p>Moved.", "Refresh: 0; url=/b");
        server.page("/b", Articles.PAGE, "Refresh: 600");
        server.page("/c", "", "Refresh: 0;url=http://" + canary.authority() + "/");

        assertThat(Fetchers.fetch(server, "/a").journey().redirects()).containsExactly(URI.create(server.url("/b")));
        assertThat(Fetchers.fetch(server, "/c").outcome()).isEqualTo(BLOCKED_ADDRESS);
        assertThat(canary.heads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 404, 500})
    void followsNoRefreshOfAnError(int status) {
        server.answer(
                "/a",
                "HTTP/1.1 " + status + " No\r\nContent-Type: text/html\r\nRefresh: 0;url=/b\r\n\r\n"
                        + "<meta http-equiv=refresh content='0;url=/b'><p>Gone.");
        server.page("/b", Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(HTTP_ERROR);
        assertThat(server.requests()).containsExactly("/a");
    }

    @Test
    void endsALoop() {
        redirect("/a", "/b");
        redirect("/b", "/a");

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void endsALoopOfMetaRefreshes() {
        refresh("/a", "0; URL=/b");
        refresh("/b", "0; URL=/a");

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(TOO_MANY_REDIRECTS);
    }

    @Test
    void endsAPathThatGrows() {
        server.script(
                "/a",
                out -> out.write(
                        ("HTTP/1.1 302 Found\r\nLocation: /a?" + System.nanoTime() + "\r\nContent-Length: 0\r\n\r\n")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(11);
    }

    @Test
    void comesThroughAWallOfCookies() {
        server.script("/a", out -> {
            boolean seen = server.heads().stream().anyMatch(head -> head.contains("Cookie: seen=1"));
            String answer = seen
                    ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + Articles.PAGE.length()
                            + "\r\n\r\n" + Articles.PAGE
                    : "HTTP/1.1 302 Found\r\nSet-Cookie: seen=1\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n";
            out.write(answer.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(OK);
    }

    @Test
    void takesNothingToAnotherHost() {
        server.answer(
                "/a",
                "HTTP/1.1 302 Found\r\nSet-Cookie: secret=1\r\nLocation: " + other.url("/c")
                        + "\r\nContent-Length: 0\r\n\r\n");
        other.page("/c", Articles.PAGE);

        Fetchers.fetch(Fetchers.opening(server, other), server, "/a");

        assertThat(other.heads()).isNotEmpty().noneMatch(head -> head.matches("(?is).*^(cookie|referer|auth).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/x",
                "http://2130706434:PORT/x",
                "http://0x7f.0.0.2:PORT/x",
                "http://0177.0.0.2:PORT/x",
                "http://127.2:PORT/x",
                "http://[::ffff:127.0.0.2]:PORT/x",
                "http://127。0。0。2:PORT/x",
                "http://１２７.0.0.2:PORT/x",
                "//127.0.0.2:PORT/x",
                "http://%31%32%37.0.0.2:PORT/x",
                "http://localhost:PORT/x",
                "http://0:PORT/x",
                "http://[::1]:PORT/x",
                "http:\\\\127.0.0.2:PORT\\x",
            })
    void neverReachesWhatIsNotPublic(String target) {
        String port = canary.authority().substring(canary.authority().indexOf(':') + 1);
        String address = target.replace("PORT", port);
        redirect("/header", address);
        refresh("/meta", "0;url=" + address);

        assertThat(Fetchers.fetch(server, "/header").outcome()).isEqualTo(BLOCKED_ADDRESS);
        Fetchers.fetch(server, "/meta");
        assertThat(canary.heads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, BLOCKED_SCHEME",
        "jar:http://host.test/x!/, BLOCKED_SCHEME",
        "'data:text/html,x', BLOCKED_SCHEME",
        "javascript:alert(1), BLOCKED_SCHEME",
        "ftp://host.test/, BLOCKED_SCHEME",
        "gopher://127.0.0.1:6379/_INFO, BLOCKED_SCHEME",
        "http://user:secret@host.test/, BAD_URL",
        "http://a b/, BAD_URL",
        "http://[::1, BAD_URL",
    })
    void refusesOddTargets(String location, org.credibility.evidence.Outcome outcome) {
        redirect("/a", location);

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(outcome);
    }

    @Test
    void refusesATargetThatIsTooLong() {
        redirect("/a", "/" + "x".repeat(200_000));

        assertThat(Fetchers.fetch(server, "/a").outcome()).isEqualTo(BAD_URL);
    }

    @Test
    void resolvesTargetsThatAreNotEncoded() {
        redirect("/a", "/b\u00fc c?q=\u00e4");
        server.page("/b%C3%BC%20c", Articles.PAGE);

        assertThat(Fetchers.fetch(server, "/a").journey().redirects()).hasSize(1);
        assertThat(server.requests()).allMatch(target -> target.chars().allMatch(c -> c > ' ' && c < 0x7f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "mailto:a@host.test", "about:blank"})
    void refusesSchemesAtOnce(String address) {
        try (SourceFetcher fetcher = SourceFetcher.create()) {
            assertThat(fetcher.fetch(URI.create(address)).outcome()).isEqualTo(BLOCKED_SCHEME);
        }
    }
}
