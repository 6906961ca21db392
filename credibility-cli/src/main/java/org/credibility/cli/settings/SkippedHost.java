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
        String host = host(link);
        return host.equals(name) || host.endsWith("." + name);
    }

    /** Java tells no host of an address whose name has a sign that the web allows and RFC 2396 does not, as "_". */
    private static String host(URI link) {
        String authority = Optional.ofNullable(link.getRawAuthority()).orElse("");
        String name = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = name.lastIndexOf(':');
        String host = port > name.lastIndexOf(']') ? name.substring(0, port) : name;
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Returns the host as a settings file has it. */
    @Override
    public String toString() {
        return name + ": {skip: true"
                + reason.map(words -> ", reason: " + words).orElse("") + "}";
    }
}
