package org.credibility.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credibility.document.Article;
import org.credibility.evidence.ArchivedCopy;
import org.credibility.evidence.Outcome;
import org.credibility.evidence.SourceDocument;
import org.credibility.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of what is gone, from an archive and a host that are two servers of this machine. */
class CopiesTest {
    private static final String DATE = "Tue, 04 Mar 2031 08:09:10 GMT";

    private RawServer host;
    private RawServer archive;

    @BeforeEach
    void startServers() throws IOException {
        host = RawServer.start();
        archive = RawServer.start();
        archive.answer(
                gatePath("/gone"),
                "HTTP/1.1 302 Found\r\nLocation: " + copy("/gone") + "\r\nLink: <" + copy("/gone")
                        + ">; rel=\"memento\"; datetime=\"" + DATE + "\"\r\nContent-Length: 0\r\n\r\n");
    }

    @AfterEach
    void stopServers() throws IOException {
        host.close();
        archive.close();
    }

    private String gatePath(String path) {
        return "/web/" + host.url(path);
    }

    private String copy(String path) {
        return archive.url("/20310304/") + host.url(path);
    }

    private SourceFetcher.Builder opening() {
        return Fetchers.opening(host, archive).timeGate(URI.create(archive.url("/web/")));
    }

    @Test
    void isToldOfAPageThatIsGone() {
        FetchResult result = Fetchers.fetch(opening(), host, "/gone");

        assertThat(result.outcome()).isEqualTo(Outcome.HTTP_ERROR);
        assertThat(result.document().archivedCopy())
                .contains(new ArchivedCopy(URI.create(copy("/gone")), Instant.parse("2031-03-04T08:09:10Z")));
    }

    @Test
    void isWantedAsOfTheDayOfTheArticle() {
        Article article = Article.builder()
                .text("It will stop.")
                .published(LocalDate.of(2031, 3, 5))
                .link(Span.of(0, 2), URI.create(host.url("/gone#part")))
                .build();
        try (SourceFetcher fetcher = opening().build()) {
            List<SourceDocument> documents = fetcher.fetch(article);

            assertThat(documents.get(0).archivedCopy()).isPresent();
        }

        assertThat(archive.heads().get(0))
                .startsWith("GET " + gatePath("/gone") + " ")
                .contains("Accept-Datetime: Wed, 05 Mar 2031 12:00:00 GMT", "User-Agent: credibility/");
    }

    @Test
    void mayBeLongAndNameThePageWithoutItsFragment() {
        archive.page(
                gatePath("/gone"),
                "copy ".repeat(50_000),
                "Memento-Datetime: " + DATE,
                "Link: <" + host.url("/gone") + ">; rel=\"original\"");

        assertThat(Fetchers.fetch(opening(), host, "/gone#part").copy()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 500 Oops", "HTTP/1.1 403 No", "HTTP/1.1 429 Slower"})
    void isNotLookedForWhereThePageMayBeThere(String status) {
        host.answer("/gone", status + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(Fetchers.fetch(opening(), host, "/gone").copy()).isEmpty();
        assertThat(archive.heads()).isEmpty();
    }

    @Test
    void isNotLookedForUnlessAnArchiveIsNamed() {
        FetchResult result = Fetchers.fetch(Fetchers.opening(host, archive), host, "/gone");

        assertThat(result.copy()).isEmpty();
        assertThat(archive.heads()).isEmpty();
    }

    @Test
    void leavesTheOutcomeAloneWhereTheArchiveIsSilent() {
        archive.script(gatePath("/gone"), out -> Thread.sleep(60_000));
        FetchResult result = Fetchers.fetch(opening().timeout(Fetchers.TIMEOUT), host, "/gone");

        assertThat(result.outcome()).isEqualTo(Outcome.HTTP_ERROR);
        assertThat(result.copy()).isEmpty();
    }

    @Test
    void isNotLookedForOnAHostThatIsNotPublic() {
        SourceFetcher.Builder fetcher = Fetchers.opening(host).timeGate(URI.create(archive.url("/web/")));

        assertThat(Fetchers.fetch(fetcher, host, "/gone").copy()).isEmpty();
        assertThat(archive.heads()).isEmpty();
    }
}
