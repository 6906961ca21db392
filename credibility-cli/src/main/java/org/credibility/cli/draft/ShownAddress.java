package org.credibility.cli.draft;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Addresses as they may be shown: who can log in somewhere, and the tokens that let a reader in, are nobody's business. A
 * report is passed on, and pipelines keep their logs.
 */
public final class ShownAddress {
    private static final String HIDDEN = "***";

    /** Browsers take a backslash for a slash, and an address of the web for one without any. */
    private static final Pattern CREDENTIALS =
            Pattern.compile("(//|\\\\\\\\|(?<![a-z])https?:[/\\\\]?)[^/\\\\?#\\s]{0,1000}@", Pattern.CASE_INSENSITIVE);

    /** What programs of many makers call a secret in an address. */
    private static final Pattern SECRET = Pattern.compile(
            "([?&;#](?:(?:access|auth|id|refresh|session|security|csrf|xsrf)[_-]?token|token|jwt|api[_-]?key"
                    + "|(?:client[_-]?)?secret|password|passwd|pwd|auth(?:orization)?|sig|signature"
                    + "|x-(?:amz|goog)-(?:signature|credential|security-token)|(?:php|j)?sess(?:ion)?[_-]?id)=)[^&;#\\s]++",
            Pattern.CASE_INSENSITIVE);

    private ShownAddress() {}

    /** Returns an address as it may be shown. */
    public static String of(URI address) {
        return in(address.toString());
    }

    /** Returns a text with the addresses in it as they may be shown. */
    public static String in(String text) {
        String nobody = text.indexOf('@') < 0 ? text : CREDENTIALS.matcher(text).replaceAll("$1" + HIDDEN + "@");
        return nobody.indexOf('=') < 0 ? nobody : SECRET.matcher(nobody).replaceAll("$1" + HIDDEN);
    }
}
