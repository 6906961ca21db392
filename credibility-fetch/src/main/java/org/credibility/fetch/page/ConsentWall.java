package org.credibility.fetch.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.credibility.fetch.html.Words;
import org.credibility.fetch.page.PageVerdict.Kind;

/** A question for consent that stands instead of the article. */
final class ConsentWall {
    /** With more running text that is not about consent, there is an article under the question. */
    private static final int WORDS_BESIDE = 40;

    /** An article that calls itself one may be shorter. */
    private static final int WORDS_OF_ARTICLE = 20;

    /** A question has few headings and links beside it: front pages with a banner have many. */
    private static final int LINKED_WORDS = 250;

    private static final Pattern CONSENT_PATH =
            Pattern.compile("(?:^|[/.])(?:consent|privacy-?gate|cookie-?wall|gdpr)(?:[/.]|$)");

    /** The words of which texts on consent are made. */
    private static final Set<String> VOCABULARY = Set.of(
            "cookie",
            "cookies",
            "consent",
            "privacy",
            "partners",
            "vendors",
            "personalised",
            "personalized",
            "advertising",
            "preferences",
            "purposes",
            "data",
            "device",
            "identifiers",
            "tracking",
            "accept",
            "reject",
            "einwilligung",
            "datenschutz",
            "datenschutzerklärung",
            "daten",
            "partner",
            "werbung",
            "zustimmung",
            "consentement",
            "données",
            "partenaires",
            "traceurs",
            "publicité",
            "consentimiento",
            "datos",
            "socios",
            "publicidad",
            "consenso",
            "dati",
            "gegevens",
            "toestemming",
            "advertenties",
            "dados",
            "parceiros",
            "consentimento");

    /** A block speaks of consent where one word in so many is of the vocabulary. */
    private static final int ONE_WORD_IN = 12;

    private ConsentWall() {}

    static Optional<PageVerdict> find(Arrival arrival, PageShape shape) {
        List<Sign> heads = shape.heads(Wall.CONSENT);
        List<Sign> messages = shape.messages(Wall.CONSENT);
        List<Sign> controls = shape.controls(Wall.CONSENT);
        boolean sentAway = isSentToConsent(arrival);
        if (arrival.isError() || !asks(shape, heads, messages, controls, sentAway)) {
            return Optional.empty();
        }
        return Verdicts.verdict(
                Kind.CONSENT_WALL,
                Verdicts.quoted("headed", heads),
                Verdicts.quoted("says", messages),
                Verdicts.quoted("offers", controls),
                sentAway ? List.of("redirected to a page of consent") : List.of());
    }

    private static boolean asks(
            PageShape shape, List<Sign> heads, List<Sign> messages, List<Sign> controls, boolean sentAway) {
        boolean asked = !messages.isEmpty() || !heads.isEmpty();
        boolean answerable = !controls.isEmpty() || sentAway || messages.size() > 2;
        if (!asked || !answerable || shape.linkedWords() > LINKED_WORDS) {
            return false;
        }
        int beside = wordsBeside(shape);
        if (shape.isMarkedAsArticle()) {
            return beside < WORDS_OF_ARTICLE;
        }
        // a banner over a page of few words is a banner: a wall has a heading, or hardly another word
        return beside < WORDS_BESIDE && (!heads.isEmpty() || sentAway || speaksMostly(shape));
    }

    /** Returns how many words of running text are about something else. */
    private static int wordsBeside(PageShape shape) {
        return shape.blocks().stream()
                .filter(PageBlock::isProse)
                .filter(block -> !speaksOfConsent(block))
                .mapToInt(PageBlock::words)
                .sum();
    }

    private static boolean speaksMostly(PageShape shape) {
        int words = shape.blocks().stream()
                .filter(PageBlock::isVisible)
                .filter(ConsentWall::speaksOfConsent)
                .mapToInt(PageBlock::words)
                .sum();
        return 2 * words > shape.visibleWords();
    }

    private static boolean speaksOfConsent(PageBlock block) {
        List<String> words = Words.of(block.text());
        long spoken = words.stream().filter(VOCABULARY::contains).count();
        return spoken * ONE_WORD_IN >= words.size()
                || WallPhrases.in(WallPhrases.numbers(block.text())).stream()
                        .anyMatch(phrase -> phrase.wall() == Wall.CONSENT);
    }

    private static boolean isSentToConsent(Arrival arrival) {
        String path = arrival.address().getPath();
        String host = arrival.address().getHost();
        return arrival.isElsewhere()
                && path != null
                && host != null
                && CONSENT_PATH.matcher((host + path).toLowerCase(Locale.ROOT)).find();
    }
}
