package org.credibility.cli.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A host that is not asked.
 *
 * @param name its name, such as "x.com"; its subdomains are meant as well
 * @param reason why it is not asked
 */
public record SkippedHost(String name, Optional<String> reason) {
    /** Checks that both are given. */
    public SkippedHost {
        requireNonNull(name, "name");
        requireNonNull(reason, "reason");
    }

    /** Returns whether a link leads there. */
    public boolean holds(URI link) {
        String host = Optional.ofNullable(link.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return host.equals(name) || host.endsWith("." + name);
    }

    /** Returns the host as a settings file has it. */
    @Override
    public String toString() {
        return name + ": {skip: true"
                + reason.map(words -> ", reason: " + words).orElse("") + "}";
    }
}
