package org.credibility.fetch.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.HtmlContainer;
import org.credibility.fetch.html.Trait;

/** Tells why a block was left out: what it is by its element, by the names of the elements around it, or by its words. */
final class TrimReasons {
    private static final double ECHO = 0.75;

    private final PageTable table;
    private final FeatureTable features;
    private final List<Optional<TrimReason>> byNames;

    TrimReasons(PageTable table, FeatureTable features) {
        this.table = table;
        this.features = features;
        this.byNames = byNames(table);
    }

    /** Returns the reason to leave a block out. */
    TrimReason of(HtmlBlock block) {
        return new Asides(table, features)
                .of(block)
                .or(() -> byElement(block))
                .or(() -> byWords(block))
                .or(() -> byNames(block))
                .orElse(TrimReason.WEIGHED);
    }

    private Optional<TrimReason> byElement(HtmlBlock block) {
        if (block.is(Trait.HIDDEN) || block.is(Trait.WITHOUT_SCRIPT)) {
            return Optional.of(TrimReason.UNSEEN);
        }
        if (block.is(Trait.CAPTION)) {
            return Optional.of(TrimReason.CAPTION);
        }
        if (features.titleShare(block) >= ECHO) {
            return Optional.of(TrimReason.HEADLINE);
        }
        if (isListOfContents(block)) {
            return Optional.of(TrimReason.CONTENTS);
        }
        return Optional.empty();
    }

    private static boolean isListOfContents(HtmlBlock block) {
        return !block.links().isEmpty()
                && block.links().stream()
                        .map(link -> link.element().attr("href"))
                        .allMatch(target -> target.length() > 1 && target.charAt(0) == '#')
                && block.linkedWords() == block.words();
    }

    private Optional<TrimReason> byWords(HtmlBlock block) {
        int signs = features.signs(block);
        for (Word word : Word.values()) {
            if ((signs & word.sign.bit()) != 0) {
                return Optional.of(word.reason);
            }
        }
        return Optional.empty();
    }

    private Optional<TrimReason> byNames(HtmlBlock block) {
        Optional<TrimReason> named = byNames.get(block.container().index());
        return named.isEmpty() && isMargin(block) ? Optional.of(TrimReason.MARGIN) : named;
    }

    /** Returns what the names around each container tell: the innermost that tells something counts. */
    private static List<Optional<TrimReason>> byNames(PageTable table) {
        List<Optional<TrimReason>> reasons = new ArrayList<>();
        for (HtmlContainer container : table.page().containers()) {
            int at = container.index();
            Optional<TrimReason> own = Name.reason(table.ownRoles(at) & table.roles(at));
            int parent = table.parent(at);
            reasons.add(own.isPresent() || parent == at ? own : reasons.get(parent));
        }
        return reasons;
    }

    private static boolean isMargin(HtmlBlock block) {
        return block.is(Trait.MARGIN)
                || block.is(Trait.CONTROL)
                || block.is(Trait.FORM)
                || block.linkedWords() == block.words();
    }

    /** What words tell, the surest first. */
    private enum Word {
        BYLINE(TextSigns.BYLINE, TrimReason.BYLINE),
        RIGHTS(TextSigns.RIGHTS, TrimReason.RIGHTS),
        CREDIT(TextSigns.CREDIT, TrimReason.CAPTION),
        ADVERT(TextSigns.ADVERT, TrimReason.ADVERT),
        RELATED(TextSigns.RELATED, TrimReason.RELATED),
        SIGNUP(TextSigns.SIGNUP, TrimReason.SIGNUP),
        BIOGRAPHY(TextSigns.BIOGRAPHY, TrimReason.BIOGRAPHY),
        COMMENT(TextSigns.COMMENT, TrimReason.COMMENT),
        SHARE(TextSigns.SHARE, TrimReason.SHARE),
        REFERENCES(TextSigns.REFERENCES, TrimReason.REFERENCES),
        DATE(TextSigns.DATE, TrimReason.DATELINE);

        private final TextSigns sign;
        private final TrimReason reason;

        Word(TextSigns sign, TrimReason reason) {
            this.sign = sign;
            this.reason = reason;
        }
    }

    /** What the names of elements tell. */
    private enum Name {
        COMMENT(Role.COMMENT, TrimReason.COMMENT),
        RELATED(Role.RELATED, TrimReason.RELATED),
        SIGNUP(Role.SIGNUP, TrimReason.SIGNUP),
        ADVERT(Role.ADVERT, TrimReason.ADVERT),
        SHARE(Role.SHARE, TrimReason.SHARE),
        CAPTION(Role.CAPTION, TrimReason.CAPTION),
        BIOGRAPHY(Role.BIOGRAPHY, TrimReason.BIOGRAPHY),
        BYLINE(Role.BYLINE, TrimReason.BYLINE),
        DATELINE(Role.DATELINE, TrimReason.DATELINE),
        TAGS(Role.TAGS, TrimReason.TAGS),
        REFERENCES(Role.REFERENCES, TrimReason.REFERENCES),
        DECK(Role.DECK, TrimReason.DECK),
        HEADLINE(Role.HEADLINE, TrimReason.HEADLINE),
        FOOTER(Role.FOOTER, TrimReason.MARGIN),
        NAVIGATION(Role.NAVIGATION, TrimReason.MARGIN);

        private static final List<Name> ALL = List.of(values());

        private final Role role;
        private final TrimReason reason;

        Name(Role role, TrimReason reason) {
            this.role = role;
            this.reason = reason;
        }

        private static Optional<TrimReason> reason(int roles) {
            return roles == 0
                    ? Optional.empty()
                    : ALL.stream()
                            .filter(name -> (roles & name.role.bit()) != 0)
                            .map(name -> name.reason)
                            .findFirst();
        }
    }
}
