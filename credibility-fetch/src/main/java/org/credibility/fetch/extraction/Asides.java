package org.credibility.fetch.extraction;

import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.Trait;

/**
 * Lines that stand in the middle of an article and speak to its reader of something else. They are surely none of it
 * whatever the weights say, which have seen too few of each.
 */
final class Asides {
    /** A longer block says more than that. */
    private static final int LONGEST = 40;

    private static final int LONGEST_LABEL = 12;

    private static final PhraseFinder RELATED = begins(List.of(
            "related:",
            "related story",
            "related stories",
            "related article",
            "read more",
            "read also",
            "also read",
            "also:",
            "see also",
            "more:",
            "(more:",
            "(\u200bmore:",
            "read next",
            "more from",
            "you may also",
            "you might also",
            "recommended:",
            "up next",
            "lire aussi",
            "a lire aussi",
            "à lire aussi",
            "lesen sie auch",
            "mehr zum thema",
            "lee también",
            "leia também",
            "leggi anche",
            "lees ook",
            "więcej:",
            "читайте также"));

    private static final PhraseFinder SIGNUP = begins(List.of(
            "click here",
            "sign up for",
            "subscribe to",
            "follow us",
            "join our",
            "download the",
            "download our",
            "get the latest",
            "listen to",
            "get our",
            "scroll through",
            "like what you see",
            "want more"));

    private static final PhraseFinder SHARE =
            begins(List.of("share this", "share on", "share article", "copy link", "email this", "print this"));

    private static final PhraseFinder ADVERT = begins(List.of(
            "advertisement",
            "article continues below",
            "story continues below",
            "continue reading below",
            "skip advertisement",
            "scroll to continue",
            "article continues after"));

    private static final double LINKED = 0.95;
    private static final double ECHO = 0.75;

    private final PageTable table;
    private final FeatureTable features;

    Asides(PageTable table, FeatureTable features) {
        this.table = table;
        this.features = features;
    }

    private static PhraseFinder begins(List<String> phrases) {
        return new PhraseFinder(phrases.stream()
                .collect(java.util.stream.Collectors.toMap(
                        phrase -> PhraseFinder.BEGIN + phrase, phrase -> 1, (one, other) -> one)));
    }

    /** Returns why a block is surely no part of the body; empty where it may be one. */
    Optional<TrimReason> of(HtmlBlock block) {
        if (block.container().tag().equals("h1") && features.titleShare(block) >= ECHO) {
            return Optional.of(TrimReason.HEADLINE);
        }
        if (block.words() > LONGEST) {
            return Optional.empty();
        }
        return byBegin(block).or(() -> byLink(block));
    }

    private static Optional<TrimReason> byBegin(HtmlBlock block) {
        String text = block.text();
        boolean linked = block.linkedWords() > 0;
        if (linked && RELATED.find(text) != 0) {
            return Optional.of(TrimReason.RELATED);
        }
        if (linked && SIGNUP.find(text) != 0) {
            return Optional.of(TrimReason.SIGNUP);
        }
        if (block.words() > LONGEST_LABEL) {
            return Optional.empty();
        }
        if (SHARE.find(text) != 0) {
            return Optional.of(TrimReason.SHARE);
        }
        return ADVERT.find(text) != 0 ? Optional.of(TrimReason.ADVERT) : Optional.empty();
    }

    /** A teaser is a link as a whole, in an element that is named for teasers or with no running text below it. */
    private Optional<TrimReason> byLink(HtmlBlock block) {
        boolean all = block.linkedWords() >= LINKED * block.words();
        if (!all) {
            return Optional.empty();
        }
        boolean named = (table.roles(block.container().index()) & Role.RELATED.bit()) != 0;
        boolean heads =
                block.is(Trait.HEADING) && (block.index() + 1 >= table.size() || !table.isProse(block.index() + 1));
        return named || heads ? Optional.of(TrimReason.RELATED) : Optional.empty();
    }
}
