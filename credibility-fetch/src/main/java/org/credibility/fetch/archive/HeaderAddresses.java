package org.credibility.fetch.archive;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.credibility.fetch.exchange.Header;

/** The addresses that headers name, without who logs in by them. What comes behind an address stays: it may be asked. */
final class HeaderAddresses {
    /** The begin of an address. Blanks and controls before it count for nothing, tabs nowhere in it. */
    private static final String BEGINNING =
            "[\\x00-\\x20\\x7f\\s]*+" + "(?:[a-zA-Z][a-zA-Z0-9+.\\t-]*+:[/\\\\\\t]*+|[/\\\\]\\t*+[/\\\\][/\\\\\\t]*+))";

    /** Who logs in, up to the last at sign before a path. An at sign alone tells nobody, and the address may be asked. */
    private static final String SOMEBODY = "(?:[^/?#]{2,}|[^:/?#])@";

    private static final Pattern WHOLE = Pattern.compile("^(" + BEGINNING + SOMEBODY);

    /** The parts of a header that are addresses, by its name. */
    private static final Map<String, Pattern> PARTS = Map.of(
            "location",
            WHOLE,
            "content-location",
            WHOLE,
            "link",
            Pattern.compile("(<" + BEGINNING + "(?:[^/?#<>]{2,}|[^:/?#<>])@"),
            "refresh",
            Pattern.compile(
                    "^([\\d.\\s]*+[;,]?+\\s*+(?:url\\s*+=\\s*+)?+[\"']?+" + BEGINNING + SOMEBODY,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));

    private HeaderAddresses() {}

    /** Returns the value of a header as an archive may hold it. */
    static String shown(Header header) {
        Pattern parts = PARTS.get(header.name().toLowerCase(Locale.ROOT));
        return parts == null ? header.value() : parts.matcher(header.value()).replaceAll("$1***@");
    }
}
