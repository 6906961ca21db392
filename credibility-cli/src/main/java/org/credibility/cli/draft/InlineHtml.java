package org.credibility.cli.draft;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the tags that stand among the words of a Markdown text; they break lines and make links, no more. */
final class InlineHtml {
    private static final Pattern TARGET =
            Pattern.compile("\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

    private InlineHtml() {}

    static void read(String tag, Optional<URI> base, BlockCollector blocks) {
        String folded = tag.toLowerCase(Locale.ROOT);
        if (folded.startsWith("<br") && !isLetter(folded, 3)) {
            blocks.breakLine();
        } else if (folded.startsWith("</a") && !isLetter(folded, 3)) {
            blocks.closeLink();
        } else if (folded.startsWith("<a") && !isLetter(folded, 2)) {
            blocks.openLink(target(tag).flatMap(address -> LinkTargets.page(address, base)));
        }
    }

    private static Optional<String> target(String tag) {
        Matcher matcher = TARGET.matcher(tag);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= 3; group++) {
            if (matcher.group(group) != null) {
                return Optional.of(Parser.unescapeEntities(matcher.group(group), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isLetter(String tag, int at) {
        return at < tag.length() && Character.isLetterOrDigit(tag.charAt(at));
    }
}
