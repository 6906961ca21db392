package org.credibility.fetch.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheLocationTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void isWhereTheUserSays() {
        assertThat(CacheLocation.of(Map.of("CREDIBILITY_CACHE_DIR", "/tmp/own", "XDG_CACHE_HOME", "/x"), HOME, "Linux"))
                .isEqualTo(Path.of("/tmp/own"));
    }

    @Test
    void isWhereTheSystemKeepsCaches() {
        assertThat(CacheLocation.of(Map.of("XDG_CACHE_HOME", "/x"), HOME, "Linux"))
                .isEqualTo(Path.of("/x/credibility"));
        assertThat(CacheLocation.of(Map.of(), HOME, "Linux")).isEqualTo(HOME.resolve(".cache/credibility"));
        assertThat(CacheLocation.of(Map.of("XDG_CACHE_HOME", "x"), HOME, "Linux"))
                .isEqualTo(HOME.resolve(".cache/credibility"));
        assertThat(CacheLocation.of(Map.of(), HOME, "Mac OS X")).isEqualTo(HOME.resolve("Library/Caches/credibility"));
        assertThat(CacheLocation.of(Map.of("LOCALAPPDATA", "/local"), HOME, "WINDOWS 11"))
                .isEqualTo(Path.of("/local/credibility"));
        assertThat(CacheLocation.of(Map.of(), HOME, "Windows 11")).isEqualTo(HOME.resolve("AppData/Local/credibility"));
    }
}
