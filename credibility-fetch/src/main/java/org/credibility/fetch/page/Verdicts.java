package org.credibility.fetch.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.page.PageVerdict.Kind;

/** Tries what a page can be instead of an article, the surest first. */
final class Verdicts {
    /** A page with less running text and nothing that calls it an article is none. */
    private static final int ARTICLE_WORDS = 15;

    /** A page whose words are links to such a share, in hundredths, is a list. */
    private static final int LIST_PERCENT = 70;

    /** A list may have so many words of running text: teasers. */
    private static final int TEASER_WORDS = 150;

    private Verdicts() {}

    /** Something that a page can be instead of an article. */
    @FunctionalInterface
    private interface Rule {
        Optional<PageVerdict> find(Arrival arrival, PageShape shape);
    }

    private static final List<Rule> RULES = List.of(
            BotWall::find,
            Verdicts::error,
            SoftNotFound::find,
            ConsentWall::find,
            Paywall::find,
            FrontPage::find,
            ScriptShell::find,
            Verdicts::empty);

    static PageVerdict decide(Arrival arrival, PageShape shape) {
        for (Rule rule : RULES) {
            Optional<PageVerdict> verdict = rule.find(arrival, shape);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return isList(shape) ? noArticle(shape) : article(shape);
    }

    /** Returns the evidence of signs: the words of the page. */
    static List<String> quoted(String what, List<Sign> signs) {
        return signs.stream()
                .map(sign -> what + ": \"" + sign.words() + "\"")
                .distinct()
                .limit(3)
                .toList();
    }

    /** Returns a verdict with all that speaks for it. */
    @SafeVarargs
    static Optional<PageVerdict> verdict(Kind kind, List<String>... evidence) {
        List<String> all = new ArrayList<>();
        for (List<String> each : evidence) {
            all.addAll(each);
        }
        return Optional.of(new PageVerdict(kind, all));
    }

    private static Optional<PageVerdict> error(Arrival arrival, PageShape shape) {
        if (!arrival.isError()) {
            return Optional.empty();
        }
        return Paywall.findBehindError(arrival, shape)
                .or(() -> verdict(Kind.ERROR, List.of("status " + arrival.status())));
    }

    private static Optional<PageVerdict> empty(Arrival arrival, PageShape shape) {
        return shape.visibleWords() > 0 ? Optional.empty() : verdict(Kind.EMPTY, List.of("no words on the page"));
    }

    /** Returns whether a page is made of links and labels rather than of running text. */
    static boolean isList(PageShape shape) {
        int prose = shape.proseWords();
        if (shape.isMarkedAsArticle() && prose > 0) {
            return false;
        }
        return prose < ARTICLE_WORDS
                || (prose < TEASER_WORDS && 100 * shape.linkedWords() > LIST_PERCENT * shape.visibleWords());
    }

    private static PageVerdict noArticle(PageShape shape) {
        return new PageVerdict(
                Kind.NO_ARTICLE,
                List.of(
                        shape.proseWords() + " words of running text",
                        shape.linkedWords() + " of " + shape.visibleWords() + " words are links"));
    }

    private static PageVerdict article(PageShape shape) {
        List<String> evidence = new ArrayList<>();
        evidence.add(shape.proseWords() + " words of running text");
        evidence.addAll(shape.articleMarks());
        return new PageVerdict(Kind.ARTICLE, evidence);
    }
}
