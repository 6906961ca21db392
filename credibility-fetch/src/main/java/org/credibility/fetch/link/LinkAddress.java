package org.credibility.fetch.link;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * The address of a link in the three forms that matter: as it is written, where it leads, and what it leads to in the end.
 *
 * @param written what the page holds
 * @param resolved the same as an absolute web address
 * @param canonical the address without what trackers add to it, unwrapped where a redirector holds it in a parameter;
 *     nobody is asked for it
 */
public record LinkAddress(String written, URI resolved, URI canonical) {
    /** Checks that every part is given. */
    public LinkAddress {
        requireNonNull(written, "written");
        requireNonNull(resolved, "resolved");
        requireNonNull(canonical, "canonical");
    }

    /**
     * Returns the address of a link; empty for a place on the same page, a mail address and the like.
     *
     * @param written what the page holds
     * @param base what a relative address is relative to
     */
    public static Optional<LinkAddress> of(String written, URI base) {
        return WebAddresses.absolute(written, base)
                .filter(resolved -> !isPlaceOnPage(written))
                .map(resolved -> new LinkAddress(written, resolved, Redirectors.unwrapped(resolved)));
    }

    private static boolean isPlaceOnPage(String written) {
        return written.strip().startsWith("#");
    }

    /** Returns whether the link stays on a site: its host has the registrable domain of that site's host. */
    public boolean isOnSiteOf(URI page) {
        return Sites.areSame(canonical, page);
    }
}
