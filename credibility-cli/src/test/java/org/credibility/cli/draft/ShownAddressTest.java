package org.credibility.cli.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://ann:pier@quay.example/a, https://***@quay.example/a",
        "https://a@b:c@quay.example/?x=@, https://***@quay.example/?x=@",
        "http:ann:s3cret@quay.example/a, http:***@quay.example/a",
        "https:\\\\ann:s3cret@quay.example, https:\\\\***@quay.example",
        "http:\\/ann:s3cret@quay.example/a, http:\\/***@quay.example/a",
        "https:/\\ann@quay.example/a, https:/\\***@quay.example/a",
        "https:\\ann@quay.example/a, https:\\***@quay.example/a",
        "http:////ann@quay.example/a, http:////***@quay.example/a",
        "see \\/ann@quay.example, see \\/***@quay.example",
        "https://ann:s3cret\\@quay.example/a, https://***@quay.example/a",
        "(ftp:ann@quay.example), (ftp:***@quay.example)",
        "HTTP:/ann:s3cret@quay.example, HTTP:/***@quay.example",
        "https://quay.example/a?token=s3cret, https://quay.example/a?token=***",
        "https://quay.example/a?page=2&Access_Token=s3cret&x=1, https://quay.example/a?page=2&Access_Token=***&x=1",
        "https://quay.example/a?api-key=s3cret#top, https://quay.example/a?api-key=***#top",
        "https://quay.example/a#access_token=s3cret&expires=3600, https://quay.example/a#access_token=***&expires=3600",
        "https://quay.example/a;jsessionid=s3cret, https://quay.example/a;jsessionid=***",
        "https://quay.example/a?X-Amz-Signature=s3cret&X-Amz-Date=1, https://quay.example/a?X-Amz-Signature=***&X-Amz-Date=1",
        "https://quay.example/a?oauth_token=s3cret&private-token=s3cret, https://quay.example/a?oauth_token=***&private-token=***",
        "https://quay.example/a?access_key=s3cret&passphrase=s3cret, https://quay.example/a?access_key=***&passphrase=***",
        "asked https://quay.example/a?sig=s3cret twice, asked https://quay.example/a?sig=*** twice",
    })
    void hidesWhatLetsAReaderIn(String address, String shown) {
        assertThat(ShownAddress.in(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/@ann/7",
                "https://quay.example and ann@quay.example",
                "/ann@quay.example",
                "https://quay.example/a?author=ann&signed=1&tokens=3",
                "https://quay.example/token=1",
                "https://quay.example/a?token=",
                "mailto:ann@quay.example",
                "not an address"
            })
    void showsTheRest(String address) {
        assertThat(ShownAddress.in(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ann s3cret@quay.example/a b, https://***@quay.example/a b",
        "'ht\ttps://an\nn:s3cret@quay.example/', https://***@quay.example/",
        "https://quay.example/a b@c, https://quay.example/a b@c",
        "'https://quay.example/a?to\tken=s3cret', https://quay.example/a?token=***",
        "https://quay.example/a?password=s3cret word&x=1, https://quay.example/a?password=***&x=1",
    })
    void readsBlanksOfOneAddressAsBrowsersDo(String spelled, String shown) {
        assertThat(ShownAddress.ofSpelled(spelled)).isEqualTo(shown);
    }

    @Test
    void hidesCredentialsOfAnyLength() {
        assertThat(ShownAddress.in("//" + "s3cret".repeat(500) + "@quay.example/a"))
                .isEqualTo("//***@quay.example/a");
    }

    @Test
    void readsAMillionSignsInLinearTime() {
        String signs = "//a?token=".repeat(100_000);

        assertThat(ShownAddress.in(signs)).hasSizeLessThan(signs.length());
        assertThat(ShownAddress.in("?" + "a".repeat(1_000_000) + "=")).hasSize(1_000_002);
        assertThat(ShownAddress.in("@" + "http:".repeat(200_000))).startsWith("@http:");
        assertThat(ShownAddress.in("//@" + "a/".repeat(500_000))).startsWith("//***@");
        assertThat(ShownAddress.in("http:".repeat(200_000) + "a@")).endsWith("http:***@");
        assertThat(ShownAddress.in("\\/a@".repeat(200_000))).startsWith("\\/***@");
    }
}
