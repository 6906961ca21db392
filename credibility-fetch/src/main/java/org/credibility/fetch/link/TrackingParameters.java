package org.credibility.fetch.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parameters that tell where a reader comes from, and not what is to be read; programs of many sites use the same. */
final class TrackingParameters {
    /** So many parameters are read; an address with more is left as it is. */
    private static final int MAX_PARAMETERS = 200;

    private static final List<String> PREFIXES =
            List.of("utm_", "at_campaign", "at_medium", "at_custom", "pk_", "mtm_", "hsa_", "_hs");

    private static final Set<String> NAMES = Set.of(
            "cmp",
            "cmpid",
            "dclid",
            "fbclid",
            "ftag",
            "gclid",
            "gclsrc",
            "icid",
            "igshid",
            "intcid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "ncid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "oly_anon_id",
            "oly_enc_id",
            "ref_src",
            "ref_url",
            "s_cid",
            "smid",
            "soc_src",
            "soc_trk",
            "spm",
            "srsltid",
            "twclid",
            "ttclid",
            "vero_id",
            "wickedid",
            "yclid");

    private TrackingParameters() {}

    /** Returns an address without them; the order of the others stays. */
    static URI dropped(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return address;
        }
        List<String> parts = parts(query);
        List<String> kept = parts.stream().filter(part -> !isTracking(part)).toList();
        return parts.size() > MAX_PARAMETERS || kept.size() == parts.size()
                ? address
                : with(address, String.join("&", kept));
    }

    /** Returns the parameters of a query as they are written, those that are not empty. */
    static List<String> parts(String query) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        while (begin <= query.length() && parts.size() <= MAX_PARAMETERS) {
            int end = query.indexOf('&', begin);
            end = end < 0 ? query.length() : end;
            if (end > begin) {
                parts.add(query.substring(begin, end));
            }
            begin = end + 1;
        }
        return parts;
    }

    /** Returns whether a parameter, as it is written, is one of them. */
    static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static URI with(URI address, String query) {
        String written = address.toString();
        int begin = written.indexOf('?');
        String fragment = address.getRawFragment() == null ? "" : '#' + address.getRawFragment();
        return URI.create(written.substring(0, begin) + (query.isEmpty() ? "" : '?' + query) + fragment);
    }
}
