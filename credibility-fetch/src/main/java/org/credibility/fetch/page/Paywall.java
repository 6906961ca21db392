package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credibility.fetch.page.PageVerdict.Kind;

/** A teaser, or nothing, and the offer to pay or to sign in. */
final class Paywall {
    /** A page that declares itself paid and offers a subscription may show so many words: two or three paragraphs. */
    private static final int TEASER_WORDS = 250;

    /** A page that does only one of them may show fewer. */
    private static final int SHORT_TEASER_WORDS = 150;

    /** An offer on a page that is no article by its own word decides only where hardly anything else is said. */
    private static final int LOGIN_WORDS = 40;

    /** More running text after the offer, and it was one for something else. */
    private static final int WORDS_AFTER = 40;

    private static final Pattern LOGIN_PATH = Pattern.compile(
            "/(?:log-?in|sign-?in|sign-?up|register|registration|subscribe|subscription|anmelden|abo|connexion)(?:[/.]|$)");

    private Paywall() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        List<Sign> offers = shape.messages(Wall.PAID);
        boolean sentAway = isSentToLogin(arrival);
        if (!isTeaser(shape, offers, sentAway)) {
            return Optional.empty();
        }
        return verdict(arrival, shape, offers, sentAway);
    }

    /** Returns the verdict over an error that stands for a paywall. */
    static Optional<PageVerdict> findBehindError(Arrival arrival, PageShape shape) {
        List<Sign> offers = shape.messages(Wall.PAID);
        boolean refused = arrival.status() == 401 || arrival.status() == 403;
        boolean unpaid = arrival.status() == 402;
        return unpaid || (refused && !offers.isEmpty()) ? verdict(arrival, shape, offers, false) : Optional.empty();
    }

    private static Optional<PageVerdict> verdict(
            Arrival arrival, PageShape shape, List<Sign> offers, boolean sentAway) {
        List<String> more = new ArrayList<>();
        more.add(shape.proseWordsBeside(Wall.PAID) + " words of running text");
        if (sentAway) {
            more.add("redirected to " + arrival.address().getPath());
        }
        if (arrival.isError()) {
            more.add("status " + arrival.status());
        }
        return Verdicts.verdict(Kind.PAYWALL, shape.paidMarks(), Verdicts.quoted("says", offers), more);
    }

    private static boolean isTeaser(PageShape shape, List<Sign> offers, boolean sentAway) {
        int shown = shape.proseWordsBeside(Wall.PAID) + shape.counts().hiddenProse();
        if (isWhole(shape, shown)) {
            return false;
        }
        boolean declared = !shape.paidMarks().isEmpty();
        boolean offered = !offers.isEmpty();
        if (sentAway && shown < LOGIN_WORDS) {
            return true;
        }
        if (declared && (offered || endsOpen(shape))) {
            return shown < TEASER_WORDS;
        }
        if (declared) {
            return shown < SHORT_TEASER_WORDS;
        }
        if (!offered || wordsAfter(shape, offers) > WORDS_AFTER) {
            return false;
        }
        return shown < (shape.isMarkedAsArticle() || endsOpen(shape) ? SHORT_TEASER_WORDS : LOGIN_WORDS);
    }

    /** Returns whether the page shows as many words as the article has by its own count. */
    private static boolean isWhole(PageShape shape, int shown) {
        return shape.wordCount() > 0 && 10 * shown >= 8 * shape.wordCount();
    }

    private static int wordsAfter(PageShape shape, List<Sign> offers) {
        int last = offers.stream().mapToInt(Sign::block).max().orElse(0);
        return shape.blocks().subList(last + 1, shape.blocks().size()).stream()
                .filter(PageBlock::isProse)
                .mapToInt(PageBlock::words)
                .sum();
    }

    /** Returns whether the last running text breaks off. */
    private static boolean endsOpen(PageShape shape) {
        String last = "";
        for (PageBlock block : shape.blocks()) {
            last = block.isProse() ? block.text() : last;
        }
        return last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]") || last.endsWith("[...]");
    }

    private static boolean isSentToLogin(Arrival arrival) {
        String path = arrival.address().getPath();
        return arrival.isElsewhere()
                && path != null
                && LOGIN_PATH.matcher(path.toLowerCase(Locale.ROOT)).find();
    }
}
