package org.credibility.fetch.link;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;

/** Tells whether two addresses lie on one site: under one registrable domain of the public suffix list. */
final class Sites {
    private Sites() {}

    static boolean areSame(URI one, URI other) {
        return one.getHost() != null
                && other.getHost() != null
                && domain(one.getHost()).equals(domain(other.getHost()));
    }

    /** Returns the registrable domain of a host; its last two labels where the list does not know the last one. */
    private static String domain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String domain = EffectiveTldFinder.getAssignedDomain(lower, true, false);
        return domain == null ? lastTwoLabels(lower) : domain.toLowerCase(Locale.ROOT);
    }

    private static String lastTwoLabels(String host) {
        int last = host.lastIndexOf('.');
        boolean isNumber = last + 1 < host.length() && Character.isDigit(host.charAt(last + 1));
        int second = last < 1 ? -1 : host.lastIndexOf('.', last - 1);
        return isNumber || host.startsWith("[") ? host : host.substring(second + 1);
    }
}
