package org.credibility.cli.draft;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as they may be shown: who can log in somewhere, and the tokens that let a reader in, are nobody's business. A
 * report is passed on, and pipelines keep their logs.
 */
public final class ShownAddress {
    private static final String HIDDEN = "***";

    /** What may hold who logs in: browsers end it at a backslash too, others do not. */
    private static final Pattern STRETCH = Pattern.compile("[^/?#\\s]++");

    /** The same of a text that is one address: browsers take blanks for a part of it. */
    private static final Pattern STRETCH_OF_ADDRESS = Pattern.compile("[^/?#]++");

    /** What an address begins with, if no slash comes first: browsers take one of the web for an address without any. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?<![a-z])(?:https?|ftp):\\\\*+|\\\\{2,}", Pattern.CASE_INSENSITIVE);

    /** What browsers take out of an address, wherever it stands. */
    private static final Pattern BROKEN = Pattern.compile("[\\t\\r\\n]");

    private static final Pattern SCHEME_BEFORE_SLASH =
            Pattern.compile("(?<![a-z])(?:https?|ftp):[/\\\\]$", Pattern.CASE_INSENSITIVE);

    /** What programs of many makers call a secret in an address. */
    private static final Pattern SECRET = Pattern.compile(
            "([?&;#](?:(?:[a-z]{1,20}[_-]?)?token|jwt|(?:api|access|secret|private)[_-]?key"
                    + "|(?:client[_-]?)?secret|password|passwd|passphrase|pwd|auth(?:orization)?|sig|signature"
                    + "|x-(?:amz|goog)-(?:signature|credential|security-token)|(?:php|j)?sess(?:ion)?[_-]?id)=)[^&;#\\s]++",
            Pattern.CASE_INSENSITIVE);

    /** The rest of such a secret in a text that is one address, behind a blank. */
    private static final Pattern REST_OF_SECRET = Pattern.compile("(?<==\\*\\*\\*)\\s[^&;#]*+");

    private ShownAddress() {}

    /** Returns an address as it may be shown. */
    public static String of(URI address) {
        return in(address.toString());
    }

    /** Returns a text that is taken for one address, right or wrong, as it may be shown. */
    public static String ofSpelled(String address) {
        boolean odd = (address.indexOf('@') >= 0 || address.indexOf('=') >= 0)
                && BROKEN.matcher(address).find();
        String oneLine = odd ? BROKEN.matcher(address).replaceAll("") : address;
        return REST_OF_SECRET
                .matcher(withoutSecrets(withoutCredentials(oneLine, STRETCH_OF_ADDRESS)))
                .replaceAll("");
    }

    /** Returns a text with the addresses in it as they may be shown. */
    public static String in(String text) {
        return withoutSecrets(withoutCredentials(text, STRETCH));
    }

    private static String withoutSecrets(String text) {
        return text.indexOf('=') < 0 ? text : SECRET.matcher(text).replaceAll("$1" + HIDDEN);
    }

    private static String withoutCredentials(String text, Pattern stretches) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        Matcher stretch = stretches.matcher(text);
        int written = 0;
        while (stretch.find()) {
            int end = stretch.start() + stretch.group().lastIndexOf('@');
            int begin = end < stretch.start() ? -1 : credentials(text, stretch.start(), end);
            if (begin >= 0) {
                shown.append(text, written, begin).append(HIDDEN);
                written = end;
            }
        }
        return shown.append(text, written, text.length()).toString();
    }

    /** Returns where it begins who logs in, in a stretch up to its last at sign; a negative number where nobody does. */
    private static int credentials(String text, int start, int end) {
        int begin = start;
        while (text.charAt(begin) == '\\') {
            begin++;
        }
        int before = start > 0 && text.charAt(start - 1) == '/' ? start - 1 : start;
        boolean two = begin - before > 1 || (before > 0 && before < start && isSlash(text.charAt(before - 1)));
        boolean one = begin > before
                && SCHEME_BEFORE_SLASH
                        .matcher(text.substring(Math.max(0, begin - 8), begin))
                        .find();
        if (two || one) {
            return begin;
        }
        Matcher beginning = BEGINNING.matcher(text).region(start, end).useTransparentBounds(true);
        return beginning.find() ? beginning.end() : -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
