package org.credibility.fetch.link;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Unwraps addresses offline. A redirector is told by its form, whoever runs it: an address with a parameter that holds
 * nothing but another absolute address of the web. Two such parameters leave open which one is meant, and so does a path
 * that shares or searches the address instead of leading to it.
 */
final class Redirectors {
    /** So many wrappings are taken off. */
    private static final int MAX_WRAPPINGS = 5;

    private static final List<String> ABOUT = List.of(
            "share",
            "intent",
            "submit",
            "login",
            "signin",
            "sign-in",
            "signup",
            "embed",
            "translat",
            "search",
            "subscri",
            "image",
            "auth",
            "bookmark",
            "print");

    /** What tells where a reader comes from is not where the address leads. */
    private static final Set<String> ORIGINS = Set.of("ref", "referer", "referrer", "from", "origin", "via");

    private Redirectors() {}

    /** Returns what an address leads to in the end, without what trackers add. */
    static URI unwrapped(URI address) {
        URI inner = address;
        for (int wrappings = 0; wrappings < MAX_WRAPPINGS; wrappings++) {
            Optional<URI> target = target(inner);
            if (target.isEmpty()) {
                break;
            }
            inner = target.get();
        }
        return TrackingParameters.dropped(inner);
    }

    private static Optional<URI> target(URI address) {
        String query = address.getRawQuery();
        if (query == null || isAboutAddresses(address)) {
            return Optional.empty();
        }
        Optional<URI> only = Optional.empty();
        for (String parameter : TrackingParameters.parts(query)) {
            Optional<URI> held = held(parameter);
            if (held.isPresent() && only.isPresent() && !only.equals(held)) {
                return Optional.empty();
            }
            only = held.isPresent() ? held : only;
        }
        return only;
    }

    private static Optional<URI> held(String parameter) {
        int value = parameter.indexOf('=') + 1;
        String raw = parameter.substring(value);
        return value > 0 && looksLikeAddress(raw) && !tellsOrigin(parameter)
                ? WebAddresses.absolute(decoded(raw), URI.create(""))
                : Optional.empty();
    }

    private static boolean tellsOrigin(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('=')).toLowerCase(Locale.ROOT);
        return ORIGINS.contains(name) || TrackingParameters.isTracking(parameter);
    }

    private static boolean looksLikeAddress(String raw) {
        String begin = raw.substring(0, Math.min(16, raw.length())).toLowerCase(Locale.ROOT);
        return begin.startsWith("http://")
                || begin.startsWith("https://")
                || begin.startsWith("http%3a")
                || begin.startsWith("https%3a");
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return raw;
        }
    }

    /** Returns whether the page is one that shares, translates, searches or logs in: it is not on the way to the other. */
    private static boolean isAboutAddresses(URI address) {
        String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        return ABOUT.stream().anyMatch(path::contains);
    }
}
