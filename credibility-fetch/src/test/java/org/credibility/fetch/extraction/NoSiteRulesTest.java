package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Extraction works by structure and general words: no source and no resource of it names a host. */
class NoSiteRulesTest {
    private static final Pattern HOST = Pattern.compile(
            "\\b[a-z0-9-]+\\.(?:com|org|net|edu|gov|info|news|tv|eu|uk|us|de|fr|es|it|nl|br|au|ca|in|jp)\\b");
    private static final List<String> OWN = List.of("schema.org", "java.net", "java.util");

    @Test
    void namesNoHost() throws IOException {
        assertThat(Stream.concat(files("java"), files("resources")).flatMap(NoSiteRulesTest::hosts))
                .isEmpty();
    }

    private static Stream<Path> files(String kind) throws IOException {
        return Files.walk(Path.of("src", "main", kind, "org", "credibility", "fetch", "extraction"))
                .filter(Files::isRegularFile);
    }

    private static Stream<String> hosts(Path file) {
        try {
            String text = Files.readString(file).replaceAll("(?m)^(import|package) .*$", "");
            return HOST
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(host -> !OWN.contains(host))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
