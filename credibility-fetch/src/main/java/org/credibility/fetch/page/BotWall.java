package org.credibility.fetch.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.fetch.page.PageVerdict.Kind;

/** A test for robots, or the refusal to let one in. */
final class BotWall {
    /** With more running text beside what speaks of robots, the page is about something. */
    private static final int WORDS_BESIDE = 60;

    /** With more running text, a captcha is one of a form for comments. */
    private static final int WORDS_BESIDE_CAPTCHA = 25;

    /** The statuses of a refusal. */
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 405, 406, 429, 503);

    private BotWall() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        if (arrival.isError() && !REFUSALS.contains(arrival.status())) {
            return Optional.empty();
        }
        List<Sign> heads = shape.heads(Wall.BOT);
        List<Sign> messages = shape.messages(Wall.BOT);
        if (!speaks(arrival, shape, heads, messages)) {
            return Optional.empty();
        }
        return Verdicts.verdict(
                Kind.BOT_WALL,
                Verdicts.quoted("headed", heads),
                Verdicts.quoted("says", messages),
                shape.botMarks(),
                arrival.isError() ? List.of("status " + arrival.status()) : List.of());
    }

    private static boolean speaks(Arrival arrival, PageShape shape, List<Sign> heads, List<Sign> messages) {
        int beside = shape.proseWordsBeside(Wall.BOT);
        boolean captcha = !shape.botMarks().isEmpty();
        if (arrival.isError()) {
            // an error has no article on it; a bare refusal, though, is one of the server and not a test
            return beside < 2 * WORDS_BESIDE && (!messages.isEmpty() || captcha || challenges(heads));
        }
        if (shape.isMarkedAsArticle()) {
            return beside < WORDS_BESIDE_CAPTCHA && (!heads.isEmpty() || captcha) && !messages.isEmpty();
        }
        return (beside < WORDS_BESIDE && !heads.isEmpty() && (!messages.isEmpty() || captcha || beside == 0))
                || (beside < WORDS_BESIDE_CAPTCHA && !messages.isEmpty())
                || (beside < WORDS_BESIDE_CAPTCHA && captcha && shape.visibleWords() < 2 * WORDS_BESIDE);
    }

    private static boolean challenges(List<Sign> heads) {
        return heads.stream()
                .anyMatch(head -> !head.words().toLowerCase(Locale.ROOT).contains("forbidden"));
    }
}
