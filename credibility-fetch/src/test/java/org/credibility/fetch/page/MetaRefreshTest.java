package org.credibility.fetch.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.credibility.fetch.exchange.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaRefreshTest {
    private static final URI ADDRESS = URI.create("https://sho.example/x7");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0; URL=/ok | https://sho.example/ok",
                "0;url='https://quay.example/a b' | https://quay.example/a%20b",
                "  5 , url = \"//quay.example/\" | https://quay.example/",
                "0; /plain | https://sho.example/plain",
                "0 url=/blank | https://sho.example/blank",
                "000.5 /blank;b,c | https://sho.example/blank;b,c",
                "0; url=?page=2 | https://sho.example/x7?page=2",
                "; url=next | https://sho.example/next",
                "0;URL=http://127.0.0.2/x | http://127.0.0.2/x",
                "1;url=javascript:alert(1) | javascript:alert(1)"
            })
    void findsWhereAPageSendsItsReader(String content, URI target) {
        assertThat(refresh("<noscript><meta http-equiv=Refresh content=\"" + content.replace("\"", "&quot;")
                        + "\"></noscript>"))
                .hasValue(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "300",
                "300; url=/renewed",
                "0; url=",
                "0; url=/x7",
                "0; url=#top",
                "0;url=/x7#top",
                "-1; url=/a",
                "0url=/a;b",
                "url=/a;b",
                "0; url=http://[",
                "99999999999;url=/a"
            })
    void leavesAPageThatStays(String content) {
        assertThat(refresh("<meta http-equiv=refresh content=\"" + content + "\">"))
                .isEmpty();
    }

    @Test
    void readsAPageOfManyWordsFirst() {
        String words = "<p>" + "The harbour board voted on Tuesday to close the pier. ".repeat(6);

        assertThat(refresh("<meta http-equiv=refresh content='0; url=/ok'>" + words))
                .isEmpty();
    }

    private static Optional<URI> refresh(String source) {
        return PageReader.read(Arrival.at(ADDRESS), Optional.of("text/html"), Payload.of(source.getBytes(UTF_8)))
                .refresh();
    }
}
