package org.credibility.fetch.memento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.exchange.Allowance;
import org.credibility.fetch.exchange.Answer;
import org.credibility.fetch.exchange.Cut;
import org.credibility.fetch.exchange.Deadline;
import org.credibility.fetch.exchange.Exchange;
import org.credibility.fetch.exchange.Failure;
import org.credibility.fetch.exchange.Header;
import org.credibility.fetch.exchange.Payload;
import org.credibility.fetch.exchange.Reply;
import org.credibility.fetch.exchange.Request;
import org.credibility.fetch.exchange.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeGateTest {
    private static final URI PAGE = URI.create("http://quay.example/2019/pier?x=1");
    private static final Instant WANTED = Instant.parse("2019-03-05T12:00:00Z");
    private static final TimeGate GATE = TimeGate.at(URI.create("https://archive.example/web/"));
    private static final String ASKED = "https://archive.example/web/http://quay.example/2019/pier?x=1";
    private static final String COPY = "https://archive.example/web/20190304/http://quay.example/2019/pier?x=1";
    private static final String DATE = "Mon, 04 Mar 2019 08:09:10 GMT";
    private static final Memento MEMENTO = new Memento(PAGE, URI.create(COPY), Instant.parse("2019-03-04T08:09:10Z"));

    private final List<Request> asked = new ArrayList<>();

    @Test
    void asksForAPageAtATime() {
        assertThat(GATE.request(PAGE, WANTED))
                .isEqualTo(new Request(
                        URI.create(ASKED), List.of(new Header("Accept-Datetime", "Tue, 05 Mar 2019 12:00:00 GMT"))));
    }

    @Test
    void followsToTheCopy() {
        Map<String, Reply> archive = Map.of(
                ASKED,
                answer(302, "Location", COPY, "Vary", "accept-datetime"),
                COPY,
                answer(200, "Memento-Datetime", DATE, "Link", "<" + PAGE + ">; rel=\"original\""));

        assertThat(find(archive)).hasValue(MEMENTO);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).headers()).contains(new Header("User-Agent", "credibility/0.1"));
    }

    @Test
    void takesTheTimeOfARedirectFromItsLinks() {
        String links = "<" + PAGE + ">; rel=original, <" + COPY + ">; rel=\"first memento\"; datetime=\"" + DATE + "\"";

        assertThat(find(Map.of(ASKED, answer(302, "Location", COPY, "Link", links))))
                .hasValue(MEMENTO);
        assertThat(asked).hasSize(1);
    }

    @Test
    void takesACopyAnsweredAtOnce() {
        assertThat(find(Map.of(ASKED, answer(200, "Memento-Datetime", DATE))).map(Memento::at))
                .hasValue(MEMENTO.at());
    }

    @Test
    void knowsThePageByItsAddressWithoutTheScheme() {
        String link = "<https://www.quay.example/2019/pier?x=1/>; rel=\"original\"";

        assertThat(find(Map.of(ASKED, answer(200, "Memento-Datetime", DATE, "Link", link))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.quay.example:80/2019/pier?x=1", "https://quay.example:443/2019/pier?x=1"})
    void knowsThePageByItsAddressWithTheUsualPort(String original) {
        String link = "<" + original + ">; rel=\"original\"";

        assertThat(find(Map.of(ASKED, answer(200, "Memento-Datetime", DATE, "Link", link))))
                .isPresent();
    }

    @Test
    void takesNoCopyOfAnotherPage() {
        String link = "<http://other.example/>; rel=\"original timegate\"";

        assertThat(find(Map.of(ASKED, answer(200, "Memento-Datetime", DATE, "Link", link))))
                .isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(find(Map.of(ASKED, answer(404)))).isEmpty();
        assertThat(find(Map.of(ASKED, answer(200)))).isEmpty();
        assertThat(find(Map.of(ASKED, answer(302)))).isEmpty();
        assertThat(find(Map.of(ASKED, answer(302, "Location", "http://[")))).isEmpty();
        assertThat(find(Map.of(ASKED, answer(200, "Memento-Datetime", "yesterday"))))
                .isEmpty();
        assertThat(find(Map.of())).isEmpty();
    }

    @Test
    void doesNotGoOnForEver() {
        assertThat(find(Map.of(ASKED, answer(302, "Location", ASKED)))).isEmpty();
        assertThat(asked).hasSizeLessThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://archive.example/", "archive.example", "file:///web/"})
    void isAtAWebAddress(String endpoint) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeGate.at(URI.create(endpoint)));
    }

    @Test
    void readsLinksAsTheStandardWritesThem() {
        assertThat(WebLink.in(
                        "<a,b;c>;rel=x ; REL=y; title=\"one, \\\"two\\\"; three\" ,<d>; flag;rel=\"P q\",bad,<e>"))
                .containsExactly(
                        new WebLink("a,b;c", Map.of("rel", "x", "title", "one, \"two\"; three")),
                        new WebLink("d", Map.of("flag", "", "rel", "P q")));
        assertThat(WebLink.in("<d>; rel=\"P q\"").get(0).isOf("q")).isTrue();
        assertThat(WebLink.in("<d")).containsExactly(new WebLink("d", Map.of()));
        assertThat(WebLink.in("<".repeat(100_000))).hasSize(1);
        assertThat(WebLink.in("<a>;\"=".repeat(50_000))).hasSizeLessThanOrEqualTo(1000);
    }

    private Optional<Memento> find(Map<String, Reply> archive) {
        Allowance allowance = new Allowance(Deadline.in(Duration.ofMinutes(1)), 1000, new Room(1).place());
        return GATE.find(
                PAGE,
                WANTED,
                List.of(new Header("User-Agent", "credibility/0.1")),
                (request, given) -> {
                    asked.add(request);
                    Failure missing = new Failure(Outcome.DNS_ERROR, "");
                    return new Exchange(
                            request,
                            WANTED,
                            archive.getOrDefault(request.address().toString(), missing));
                },
                allowance);
    }

    private static Answer answer(int status, String... namesAndValues) {
        List<Header> headers = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            headers.add(new Header(namesAndValues[at], namesAndValues[at + 1]));
        }
        return new Answer("http/1.1", status, headers, Payload.EMPTY, Cut.NONE);
    }
}
