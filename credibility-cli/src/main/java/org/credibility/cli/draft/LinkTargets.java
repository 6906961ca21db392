package org.credibility.cli.draft;

import java.net.URI;
import java.util.Optional;
import org.credibility.fetch.link.LinkAddress;

/** Tells where a link leads, if that is a page that could be a source. */
public final class LinkTargets {
    private static final URI NOWHERE = URI.create("");

    private LinkTargets() {}

    /**
     * Returns the absolute address of a page, without what trackers and redirectors put around it; empty for a place on the
     * same page, a mail address and the like.
     *
     * @param base what a relative address is relative to; empty where that is not known
     */
    public static Optional<URI> page(String written, Optional<URI> base) {
        return LinkAddress.of(written, base.orElse(NOWHERE)).map(LinkAddress::canonical);
    }
}
