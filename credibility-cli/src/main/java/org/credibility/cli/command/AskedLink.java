package org.credibility.cli.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.credibility.cli.draft.ShownAddress;
import org.credibility.fetch.transport.RefusedException;
import org.credibility.fetch.transport.WebAddress;

/**
 * A link to fetch.
 *
 * @param spelled as the user or the article writes it
 * @param address what it is taken for; where it is no address, one that is refused for the same reason
 */
record AskedLink(String spelled, URI address) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final String UNSAFE = "\"<>\\^`{|}[] ";

    /** Returns the link that a text spells, right or wrong. */
    static AskedLink of(String spelled) {
        try {
            return new AskedLink(spelled, WebAddress.of(spelled).toUri());
        } catch (RefusedException e) {
            return new AskedLink(spelled, refused(spelled));
        }
    }

    /** Returns whether a word of the command line is a link rather than the name of an article. */
    static boolean isMeant(String word) {
        return !isFile(word) && (SCHEME.matcher(word).matches() || word.contains("://"));
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** Returns the link as it may be shown. */
    String shown() {
        return ShownAddress.ofSpelled(spelled);
    }

    /** The same text with escapes is refused as the text was, since hosts may hold no escape of such signs. */
    private static URI refused(String spelled) {
        try {
            return new URI(spelled);
        } catch (URISyntaxException e) {
            return escaped(spelled);
        }
    }

    private static URI escaped(String spelled) {
        StringBuilder escaped = new StringBuilder();
        spelled.codePoints()
                .forEach(c -> escaped.append(
                        c > ' ' && c < 0x7f && UNSAFE.indexOf(c) < 0
                                ? Character.toString(c)
                                : encoded(Character.toString(c))));
        try {
            return new URI(escaped.toString());
        } catch (URISyntaxException e) {
            return URI.create(encoded(spelled));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
