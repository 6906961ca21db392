package org.credibility.fetch.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.evidence.Outcome;
import org.credibility.fetch.html.HtmlPage;
import org.credibility.fetch.metadata.LinkedData;

/**
 * What a page turned out to be, and by what that was decided. A wall before an article, or a page that says there is
 * none, says nothing about what the article says: silence there is no evidence.
 *
 * <p>It is decided by words that such pages use everywhere and by how the page is built, never by whose page it is.
 * Running text protects: a page with an article on it is an article, whatever banners lie over it.
 *
 * @param kind what the page is
 * @param evidence what decided, the strongest first; for a reader
 */
public record PageVerdict(Kind kind, List<String> evidence) {
    /** What a page can be. */
    public enum Kind {
        /** A text to be read. */
        ARTICLE(Outcome.OK),
        /** A page to be read, but a list, a front page or a form rather than a text. */
        NO_ARTICLE(Outcome.OK),
        /** A page that says there is nothing, though its status says there is. */
        SOFT_404(Outcome.SOFT_404),
        /** A front page, where the link was to something in particular. */
        FRONT_PAGE(Outcome.HOMEPAGE_REDIRECT),
        /** A teaser, or nothing, and the offer to pay or to sign in. */
        PAYWALL(Outcome.PAYWALL),
        /** A question for consent that has to be answered first. */
        CONSENT_WALL(Outcome.CONSENT_WALL),
        /** A test for robots, or a refusal to one. */
        BOT_WALL(Outcome.BOT_CHALLENGE),
        /** A page that scripts would have to fill. */
        SCRIPT_SHELL(Outcome.NO_CONTENT),
        /** Nothing to be read. */
        EMPTY(Outcome.NO_CONTENT),
        /** An error by its status, and no wall. */
        ERROR(Outcome.HTTP_ERROR),
        /** Content that is not read here. */
        UNREADABLE(Outcome.UNSUPPORTED_TYPE);

        private final Outcome outcome;

        Kind(Outcome outcome) {
            this.outcome = outcome;
        }

        /** Returns the word of the report for it. */
        public Outcome outcome() {
            return outcome;
        }
    }

    /** Checks that both parts are given. */
    public PageVerdict {
        requireNonNull(kind, "kind");
        evidence = List.copyOf(evidence);
    }

    /** Returns the verdict over a web page. */
    public static PageVerdict of(Arrival arrival, HtmlPage page) {
        return of(arrival, page, LinkedData.of(page));
    }

    /** Returns the verdict over a web page whose linked data is read already. */
    public static PageVerdict of(Arrival arrival, HtmlPage page, LinkedData data) {
        return Verdicts.decide(arrival, PageShape.of(page, data));
    }

    /** Returns the verdict over a plain text. */
    public static PageVerdict of(Arrival arrival, String text) {
        return Verdicts.decide(arrival, PageShape.of(text));
    }

    /** Returns the word of the report for the page. */
    public Outcome outcome() {
        return kind.outcome();
    }
}
