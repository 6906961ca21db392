package org.credibility.fetch.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.fetch.page.PageVerdict.Kind;

/** A page that says there is nothing at the address. */
final class SoftNotFound {
    /** A message that comes after more running text is told, not said. */
    private static final int WORDS_BEFORE = 15;

    /** So much running text may follow a heading and a message that agree: teasers of other pages. */
    private static final int WORDS_AFTER_BOTH = 400;

    /** So much may stand on a page that says it once, in a heading or in a message. */
    private static final int WORDS_BESIDE_ONE = 30;

    /** So much may stand on a page whose title and heading say it. */
    private static final int WORDS_BESIDE_HEADS = 100;

    /** So much may stand on a page that calls itself an article all the same. */
    private static final int WORDS_BESIDE_ARTICLE = 80;

    private static final Pattern ERROR_PATH = Pattern.compile(
            "/(?:404|410|not-?found|page-?not-?found|error-?404|404-?error|errors?)(?:\\.\\w{1,5})?/?$");

    private SoftNotFound() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        List<Sign> heads = shape.heads(Wall.NOT_FOUND);
        List<Sign> messages = shape.messages(Wall.NOT_FOUND);
        boolean sentAway = isSentToErrorPage(arrival);
        if (!says(shape, heads, messages, sentAway)) {
            return Optional.empty();
        }
        return Verdicts.verdict(
                Kind.SOFT_404,
                Verdicts.quoted("headed", heads),
                Verdicts.quoted("says", messages),
                sentAway ? List.of("redirected to " + arrival.address().getPath()) : List.of());
    }

    private static boolean says(PageShape shape, List<Sign> heads, List<Sign> messages, boolean sentAway) {
        boolean headed = !heads.isEmpty() || sentAway;
        boolean said = messages.stream().anyMatch(message -> !message.isHead());
        int beside = shape.proseWordsBeside(Wall.NOT_FOUND);
        if (headed && said && shape.proseWordsBefore(Wall.NOT_FOUND) < WORDS_BEFORE) {
            return beside < (shape.isMarkedAsArticle() ? WORDS_BESIDE_ARTICLE : WORDS_AFTER_BOTH);
        }
        if (shape.isMarkedAsArticle()) {
            return false;
        }
        boolean twice = heads.stream().anyMatch(head -> head.block() < 0)
                && heads.stream().anyMatch(head -> head.block() >= 0);
        return (headed && beside < WORDS_BESIDE_ONE)
                || ((twice || (sentAway && headed)) && beside < WORDS_BESIDE_HEADS)
                || (said && beside < WORDS_BESIDE_ONE && shape.proseWordsBefore(Wall.NOT_FOUND) < WORDS_BESIDE_ONE);
    }

    private static boolean isSentToErrorPage(Arrival arrival) {
        String path = arrival.address().getPath();
        return arrival.isElsewhere()
                && path != null
                && ERROR_PATH.matcher(path.toLowerCase(Locale.ROOT)).find();
    }
}
