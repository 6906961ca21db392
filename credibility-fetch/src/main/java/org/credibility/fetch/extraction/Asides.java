package org.credibility.fetch.extraction;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.Trait;
import org.credibility.fetch.link.LinkAddress;

/**
 * Lines that stand in the middle of an article and speak to its reader of something else. They are surely none of it
 * whatever the weights say, which have seen too few of each.
 */
final class Asides {
    /** A longer block says more than that. */
    private static final int LONGEST = 40;

    private static final int LONGEST_LABEL = 12;

    private static final int RELATED = 1;
    private static final int SIGNUP = 2;
    private static final int SHARE = 4;
    private static final int ADVERT = 8;

    /** The longest begin of a line that is looked at, in UTF-16 code units. */
    private static final int BEGIN_CHARS = 40;

    private static final List<String> OF_RELATED = List.of(
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
            "читайте также");

    private static final List<String> OF_SIGNUPS = List.of(
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
            "want more");

    private static final List<String> OF_SHARING =
            List.of("share this", "share on", "share article", "copy link", "email this", "print this");

    private static final List<String> OF_ADVERTS = List.of(
            "advertisement",
            "article continues below",
            "story continues below",
            "continue reading below",
            "skip advertisement",
            "scroll to continue",
            "article continues after");

    private static final PhraseFinder BEGINS = new PhraseFinder(begins());

    private static final double LINKED = 0.95;
    private static final double ECHO = 0.75;

    private final PageTable table;
    private final FeatureTable features;

    Asides(PageTable table, FeatureTable features) {
        this.table = table;
        this.features = features;
    }

    private static Map<String, Integer> begins() {
        Map<String, Integer> begins = new HashMap<>();
        put(begins, OF_RELATED, RELATED);
        put(begins, OF_SIGNUPS, SIGNUP);
        put(begins, OF_SHARING, SHARE);
        put(begins, OF_ADVERTS, ADVERT);
        return begins;
    }

    private static void put(Map<String, Integer> begins, List<String> lines, int bit) {
        for (String begin : lines) {
            begins.put(PhraseFinder.BEGIN + begin, bit);
        }
    }

    /** Returns why a block is surely no part of the body; empty where it may be one. */
    Optional<TrimReason> of(HtmlBlock block) {
        if (block.container().tag().equals("h1") && features.titleShare(block) >= ECHO) {
            return Optional.of(TrimReason.HEADLINE);
        }
        if (table.isFurther(block.index())) {
            return Optional.of(TrimReason.RELATED);
        }
        if (features.isUnderReferences(block) && table.group(block.container().index()) != null) {
            return Optional.of(TrimReason.REFERENCES);
        }
        Optional<TrimReason> agreed = byNamesAndWords(block);
        if (agreed.isPresent() || block.words() > LONGEST) {
            return agreed;
        }
        return byBegin(block).or(() -> byLink(block));
    }

    /** What the names of the elements around a block say of it as its own words do is sure. */
    private Optional<TrimReason> byNamesAndWords(HtmlBlock block) {
        int roles = table.roles(block.container().index());
        int signs = features.signs(block);
        for (Agreed agreed : Agreed.values()) {
            if ((roles & agreed.role.bit()) != 0 && (signs & agreed.sign.bit()) != 0) {
                return Optional.of(agreed.reason);
            }
        }
        return Optional.empty();
    }

    /** What names and words can agree on. */
    private enum Agreed {
        COMMENT(Role.COMMENT, TextSigns.COMMENT, TrimReason.COMMENT),
        RELATED(Role.RELATED, TextSigns.RELATED, TrimReason.RELATED),
        SIGNUP(Role.SIGNUP, TextSigns.SIGNUP, TrimReason.SIGNUP),
        ADVERT(Role.ADVERT, TextSigns.ADVERT, TrimReason.ADVERT),
        SHARE(Role.SHARE, TextSigns.SHARE, TrimReason.SHARE);

        private final Role role;
        private final TextSigns sign;
        private final TrimReason reason;

        Agreed(Role role, TextSigns sign, TrimReason reason) {
            this.role = role;
            this.sign = sign;
            this.reason = reason;
        }
    }

    private static Optional<TrimReason> byBegin(HtmlBlock block) {
        String text = block.text();
        int begins = BEGINS.find(text.length() > BEGIN_CHARS ? text.substring(0, BEGIN_CHARS) : text);
        boolean linked = block.linkedWords() > 0;
        boolean label = block.words() <= LONGEST_LABEL;
        if (linked && (begins & RELATED) != 0) {
            return Optional.of(TrimReason.RELATED);
        }
        if (linked && (begins & SIGNUP) != 0) {
            return Optional.of(TrimReason.SIGNUP);
        }
        if (label && (begins & SHARE) != 0) {
            return Optional.of(TrimReason.SHARE);
        }
        return label && (begins & ADVERT) != 0 ? Optional.of(TrimReason.ADVERT) : Optional.empty();
    }

    /** A teaser is a link as a whole, in an element that is named for teasers or, on the site, with no running text below it. */
    private Optional<TrimReason> byLink(HtmlBlock block) {
        boolean all = block.linkedWords() >= LINKED * block.words();
        if (!all) {
            return Optional.empty();
        }
        boolean named = (table.roles(block.container().index()) & Role.RELATED.bit()) != 0;
        boolean heads =
                block.is(Trait.HEADING) && (block.index() + 1 >= table.size() || !table.isProse(block.index() + 1));
        return named || (heads && !leadsElsewhere(block)) ? Optional.of(TrimReason.RELATED) : Optional.empty();
    }

    /** Returns whether all links of a block lead to other sites, as the headings of a list of shops do. */
    private boolean leadsElsewhere(HtmlBlock block) {
        URI page = table.page().base();
        return page.getHost() != null
                && block.links().stream()
                        .map(link -> LinkAddress.of(link.element().attr("href"), page))
                        .allMatch(address -> address.map(LinkAddress::resolved)
                                .filter(target -> target.getHost() != null
                                        && !site(target).equals(site(page)))
                                .isPresent());
    }

    /** Returns the last two labels of a host: where two sites share them, they are taken for one. */
    private static String site(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int last = host.lastIndexOf('.');
        return host.substring(host.lastIndexOf('.', last - 1) + 1);
    }
}
