package org.credibility.cli.draft;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credibility.document.Link;
import org.credibility.text.Span;

/** Finds links that no markup makes: web addresses and digital object identifiers, as they stand in running text. */
final class BareLinks {
    /** Neither part repeats what the other may match, so the time is linear; an address ends after so many characters. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.@])(?:(?:https?://|www\\.)|(?<doi>(?i:doi:\\s?)?10\\.\\d{4,9}/))[^\\s<>\"“”„«»‹›\\p{Cc}]{1,2000}");

    private static final String TRAILING = ".,;:!?'*_]}’‘…—";

    private BareLinks() {}

    /** Returns the links of a text, in its order. */
    static List<Link> find(String text) {
        if (!text.contains("://") && !text.contains("www.") && !text.contains("10.")) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            int end = end(text, matcher.start(), matcher.end());
            Span anchor = Span.of(matcher.start(), end);
            target(anchor.in(text), matcher.group("doi") != null).ifPresent(uri -> links.add(new Link(anchor, uri)));
            from = Math.max(end, matcher.start() + 1);
        }
        return List.copyOf(links);
    }

    private static Optional<URI> target(String written, boolean identifier) {
        String address = written;
        if (identifier) {
            address = "https://doi.org/" + written.substring(written.indexOf("10."));
        } else if (written.startsWith("www.")) {
            address = "https://" + written;
        }
        return LinkTargets.page(address, Optional.empty());
    }

    /** Signs that end the sentence around an address are none of it, nor is a bracket that it does not open. */
    private static int end(String text, int begin, int matched) {
        int open = 0;
        for (int at = begin; at < matched; at++) {
            open += bracket(text.charAt(at));
        }
        int end = matched;
        while (end > begin && isAfterAddress(text.charAt(end - 1), open)) {
            open -= bracket(text.charAt(end - 1));
            end--;
        }
        return end;
    }

    private static boolean isAfterAddress(char last, int open) {
        return TRAILING.indexOf(last) >= 0 || (last == ')' && open < 0);
    }

    private static int bracket(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }
}
