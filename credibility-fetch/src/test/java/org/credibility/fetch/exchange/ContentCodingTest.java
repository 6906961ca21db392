package org.credibility.fetch.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
    @ParameterizedTest
    @CsvSource({
        "gzip, GZIP",
        "x-gzip, GZIP",
        "GZIP, GZIP",
        "identity, IDENTITY",
        "'', IDENTITY",
        "'identity, gzip', GZIP"
    })
    void readsTheCodings(String header, ContentCoding coding) {
        assertThat(ContentCoding.of(answer(header))).contains(coding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "deflate", "gzip, gzip", "gzip, br", "none"})
    void readsNoOther(String header) {
        assertThat(ContentCoding.of(answer(header))).isEmpty();
    }

    @Test
    void unpacksUpToTheLimit() throws IOException {
        Payload packed = Payload.of(gzip("abc".repeat(100_000)));

        assertThat(ContentCoding.GZIP.unpack(packed, 7)).isEqualTo(Payload.of("abcabca".getBytes(UTF_8)));
    }

    @Test
    void givesWhatComesBeforeTheDamage() throws IOException {
        byte[] packed = gzip("abc".repeat(100_000));

        assertThat(ContentCoding.GZIP
                        .unpack(Payload.of(Arrays.copyOf(packed, packed.length / 2)), 1_000_000)
                        .size())
                .isBetween(1, 299_999);
    }

    @Test
    void cutsWhatIsNotPacked() {
        assertThat(ContentCoding.IDENTITY.unpack(Payload.of("abcdef".getBytes(UTF_8)), 3))
                .isEqualTo(Payload.of("abc".getBytes(UTF_8)));
    }

    private static Answer answer(String coding) {
        return new Answer("http/1.1", 200, List.of(new Header("content-encoding", coding)), Payload.EMPTY, Cut.NONE);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
