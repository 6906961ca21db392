package org.credibility.fetch.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    private static final URI PAGE = URI.create("https://www.ternpost.example/harbour/ferry");

    private static Optional<String> canonical(String written) {
        return LinkAddress.of(written, PAGE).map(address -> address.canonical().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/a?utm_source=x&id=7&fbclid=y#part, https://www.ternpost.example/a?id=7#part",
        "../b?UTM_Campaign=z, https://www.ternpost.example/b",
        "//coastwire.example/a, https://coastwire.example/a",
        "https://coastwire.example/a b, https://coastwire.example/a%20b",
        "https://out.example/go?u=https%3A%2F%2Fcoastwire.example%2Fa%3Fid%3D1&h=4f, https://coastwire.example/a?id=1",
        "https://out.example/l/?url=http://coastwire.example/a&sa=D, http://coastwire.example/a",
        "https://out.example/?u=https%3A%2F%2Fnext.example%2F%3Fto%3Dhttps%253A%252F%252Fcoastwire.example%252Fa, https://coastwire.example/a",
        "https://out.example/go?u=https%3A%2F%2Fcoastwire.example%2Fa%3Futm_medium%3Dmail, https://coastwire.example/a",
        "https://social.example/share?url=https%3A%2F%2Fcoastwire.example%2Fa, https://social.example/share?url=https%3A%2F%2Fcoastwire.example%2Fa",
        "https://x.example/?a=https://one.example/&b=https://two.example/, https://x.example/?a=https://one.example/&b=https://two.example/",
        "https://x.example/?note=see https://one.example/, https://x.example/?note=see%20https://one.example/",
        "https://coastwire.example/a?ref=https://forum.example/, https://coastwire.example/a?ref=https://forum.example/",
        "https://coastwire.example/a?utm_source=https://forum.example/, https://coastwire.example/a",
        "https://out.example/go?u=https://coastwire.example/a&Referrer=https://forum.example/, https://coastwire.example/a",
        "https://out.example/?u=https%3A%2F%2F%20, https://out.example/?u=https%3A%2F%2F%20"
    })
    void leadsToWhatIsMeant(String written, String canonical) {
        assertThat(canonical(written)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ternpost.example, ferry, https://ternpost.example/ferry",
        "https://ternpost.example, ../ferry, https://ternpost.example/../ferry",
        "https://ternpost.example, ?id=7, https://ternpost.example/?id=7",
        "https://ternpost.example/a/b?id=1, ?id=7#part, https://ternpost.example/a/b?id=7#part",
        "https://ternpost.example/a/b, c, https://ternpost.example/a/c"
    })
    void staysOnTheHostThatARelativeAddressIsRelativeTo(URI base, String written, String resolved) {
        assertThat(LinkAddress.of(written, base)).map(LinkAddress::resolved).contains(URI.create(resolved));
    }

    @Test
    void isReadOverEndsOfLines() {
        assertThat(canonical("\n https://coastwire.example/\r\n\ta\n?id=1 "))
                .contains("https://coastwire.example/a?id=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#part", "mailto:ann@ternpost.example", "javascript:void(0)", "tel:1", "", "https://", "data:,x"
            })
    void leavesOutWhatIsNoPage(String written) {
        assertThat(LinkAddress.of(written, PAGE)).isEmpty();
    }

    @Test
    void keepsAllThreeForms() {
        assertThat(LinkAddress.of("/a?utm_source=x", PAGE))
                .contains(new LinkAddress(
                        "/a?utm_source=x",
                        URI.create("https://www.ternpost.example/a?utm_source=x"),
                        URI.create("https://www.ternpost.example/a")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ternpost.example/a, true",
        "https://sport.ternpost.example/a, true",
        "https://ternpost2.example/a, false",
        "https://out.example/?u=https%3A%2F%2Fternpost.example%2Fa, true",
        "http://192.0.2.1/a, false"
    })
    void tellsTheSiteByItsRegistrableDomain(String written, boolean same) {
        assertThat(LinkAddress.of(written, PAGE).orElseThrow().isOnSiteOf(PAGE)).isEqualTo(same);
    }

    @Test
    void tellsTwoSitesOfOnePublicSuffixApart() {
        assertThat(LinkAddress.of("https://one.co.uk/", PAGE)
                        .orElseThrow()
                        .isOnSiteOf(URI.create("https://two.co.uk/")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u=https%3A%2F%2Fa.example%2F%3F", "utm_source=x&", "a&", "%", "/"})
    @Timeout(10)
    void readsLongAddressesQuickly(String part) {
        assertThat(LinkAddress.of("https://out.example/?" + part.repeat(8000 / part.length()), PAGE))
                .isPresent();
    }
}
