package org.credibility.fetch.archive;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.credibility.fetch.exchange.Header;

/** The addresses that headers name, without who logs in by them. What comes behind an address stays: it may be asked. */
final class HeaderAddresses {
    /**
     * The begin of an address, and who logs in by it, up to the last at sign before a path. Blanks and controls before an
     * address count for nothing, tabs nowhere in it.
     */
    private static final String CREDENTIALS =
            "[\\x00-\\x20\\x7f]*+" + "(?:[a-zA-Z][a-zA-Z0-9+.\\t-]*+:[/\\\\\\t]*+|[/\\\\]\\t*+[/\\\\][/\\\\\\t]*+))";

    private static final Pattern WHOLE = Pattern.compile("^(" + CREDENTIALS + "[^/?#]*@");

    /** The parts of a header that are addresses, by its name. */
    private static final Map<String, Pattern> PARTS = Map.of(
            "location",
            WHOLE,
            "content-location",
            WHOLE,
            "link",
            Pattern.compile("(<" + CREDENTIALS + "[^/?#<>]*@"),
            "refresh",
            Pattern.compile(
                    "^([\\d.\\s]*+[;,]?+\\s*+(?:url\\s*+=\\s*+)?+[\"']?+" + CREDENTIALS + "[^/?#]*@",
                    Pattern.CASE_INSENSITIVE));

    private HeaderAddresses() {}

    /** Returns the value of a header as an archive may hold it. */
    static String shown(Header header) {
        Pattern parts = PARTS.get(header.name().toLowerCase(Locale.ROOT));
        return parts == null ? header.value() : parts.matcher(header.value()).replaceAll("$1***@");
    }
}
