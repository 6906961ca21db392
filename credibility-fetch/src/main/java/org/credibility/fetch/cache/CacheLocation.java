package org.credibility.fetch.cache;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the cache of a user lies, by the customs of the system. */
public final class CacheLocation {
    private static final String OWN = "CREDIBILITY_CACHE_DIR";
    private static final String NAME = "credibility";

    private CacheLocation() {}

    /**
     * Returns the folder: the one that {@code CREDIBILITY_CACHE_DIR} names, else {@code credibility} in the folder of
     * caches of the system.
     *
     * @param environment the environment variables
     * @param home the user's folder
     * @param system the name of the operating system, as {@code os.name} gives it
     */
    public static Path of(Map<String, String> environment, Path home, String system) {
        requireNonNull(home, "home");
        String own = environment.getOrDefault(OWN, "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        return caches(environment, home, system.toLowerCase(Locale.ROOT)).resolve(NAME);
    }

    private static Path caches(Map<String, String> environment, Path home, String system) {
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        // the XDG specification lets a relative path count for none
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        return xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".cache");
    }
}
