package org.credibility.cli.render;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.credibility.rule.RuleCatalogue;

/**
 * A release of the program.
 *
 * @param release the release, such as "0.1.0"
 * @param rules the version of the rules and weights, such as "2026.1"
 */
public record ToolVersion(String release, String rules) {
    /** The program's name. */
    public static final String NAME = "credibility";

    private static final String RESOURCE = "version.txt";

    /** Checks that both are given. */
    public ToolVersion {
        requireNonNull(release, "release");
        requireNonNull(rules, "rules");
    }

    /** Returns the release that is running. */
    public static ToolVersion current() {
        return Running.VERSION;
    }

    /** Read once, when it is first asked for. */
    private static final class Running {
        static final ToolVersion VERSION = read();
    }

    private static ToolVersion read() {
        try (InputStream resource = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return new ToolVersion(
                    new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip(), RuleCatalogue.VERSION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
