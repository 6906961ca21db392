package org.credibility.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippedHostTest {
    private final SkippedHost host = new SkippedHost("x.com", Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/a",
                "https://X.COM/a",
                "https://x.com./a",
                "https://x.com:443/a",
                "https://mobile.x.com/a",
                "https://a_b.x.com/a",
                "https://reader@x.com/a"
            })
    void holdsEachSpellingOfItAndItsSubdomains(String link) {
        assertThat(host.holds(URI.create(link))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://max.com/a",
                "https://x.com.example/a",
                "https://x.org/x.com",
                "https://x.com@example.org/a",
                "https://[2001:db8::1]:443/a",
                "mailto:reader@x.com",
                "/x.com"
            })
    void holdsNoOther(String link) {
        assertThat(host.holds(URI.create(link))).isFalse();
    }
}
