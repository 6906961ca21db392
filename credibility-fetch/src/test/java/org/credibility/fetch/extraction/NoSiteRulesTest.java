package org.credibility.fetch.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extraction works by structure and general words: no source and no resource of it names a host. */
class NoSiteRulesTest {
    private static final Pattern HOST = Pattern.compile(
            "\\b[a-z0-9-]+\\.(?:com|org|net|edu|gov|info|news|tv|eu|uk|us|de|fr|es|it|nl|br|au|ca|in|jp)\\b");
    private static final Pattern IMPORTS = Pattern.compile("(?m)^(?:import|package) .*$");

    /** The markup that networks hand out for posts is named in one table alone: {@code post/embeds.tsv}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java extraction",
                "resources extraction",
                "java metadata",
                "resources metadata",
                "java link",
                "java post"
            })
    void namesNoHost(String source) throws IOException {
        String[] place = source.split(" ", -1);
        Path folder = Path.of("src", "main", place[0], "org", "credibility", "fetch", place[1]);
        List<String> hosts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = IMPORTS.matcher(Files.readString(file)).replaceAll("");
                HOST.matcher(text).results().map(MatchResult::group).forEach(hosts::add);
            }
        }

        assertThat(hosts).isSubsetOf("schema.org");
    }
}
