package org.credibility.source;

import java.util.Optional;
import java.util.Set;

/** Finds the source, named before, that a definite description means: "the company", "the officials", "its report". */
final class DefiniteDescriptions {
    private static final Set<String> PAPERS =
            Set.of("report", "complaint", "lawsuit", "filing", "study", "document", "memo", "poll", "survey", "post");
    private static final Set<String> OUTLETS =
            Set.of("newspaper", "paper", "outlet", "magazine", "site", "broadcaster", "publication");
    private static final Set<String> BODIES = Set.of(
            "company",
            "firm",
            "club",
            "party",
            "agency",
            "bank",
            "group",
            "team",
            "university",
            "maker",
            "airline",
            "studio",
            "union",
            "operator",
            "newspaper",
            "paper",
            "report",
            "outlet",
            "magazine",
            "site",
            "complaint",
            "lawsuit",
            "filing",
            "study",
            "document",
            "memo",
            "poll",
            "survey",
            "statement",
            "post",
            "broadcaster",
            "publication",
            "ministry",
            "council",
            "government",
            "department",
            "school",
            "hospital",
            "charity",
            "label");

    private final RecentSources recent;
    private final Introductions introductions;
    private final PersonMentions persons;

    DefiniteDescriptions(RecentSources recent, Introductions introductions, PersonMentions persons) {
        this.recent = recent;
        this.introductions = introductions;
        this.persons = persons;
    }

    /** The source that a definite description means; empty where nothing named before fits. */
    Optional<Entity> meant(Mention mention, SourceLabel label) {
        String head = mention.head();
        return pointedAt(mention, head)
                .or(() -> alike(label, head))
                .or(() -> body(label, head))
                .or(() -> group(mention, label));
    }

    /** Sources of the same type, or unnamed ones, that the same noun named before. */
    private Optional<Entity> alike(SourceLabel label, String head) {
        boolean unnamed = label.type().group() == SourceGroup.ANONYMOUS;
        return recent.latest(entity -> recent.isCalled(entity, head)
                && (entity.label().type() == label.type()
                        || (unnamed && entity.label().type().group() == SourceGroup.ANONYMOUS)));
    }

    private Optional<Entity> body(SourceLabel label, String head) {
        boolean untold = label.type() == SourceType.VAGUE_SOURCES
                || label.type() == SourceType.OFFICIAL_STATEMENT
                || label.type() == SourceType.OTHER_OUTLET;
        return untold && BODIES.contains(head) ? latestBody(head) : Optional.empty();
    }

    /** "One of the officials": one of those named before. */
    private Optional<Entity> group(Mention mention, SourceLabel label) {
        boolean some = mention.words().get(0).isOneOf("one", "the", "those");
        return some && label.type().group() == SourceGroup.ANONYMOUS && label.type() != SourceType.VAGUE_SOURCES
                ? recent.latest(entity -> entity.label().type() == label.type())
                : Optional.empty();
    }

    /** "The comptroller" after Comptroller Owen Vance; "the former commodore" after a person just named. */
    Optional<String> person(Mention mention, SourceLabel label) {
        String head = mention.head();
        if (label.type().group() == SourceGroup.RECORD) {
            return Optional.empty();
        }
        int offset = mention.span().begin();
        Optional<String> name = introductions.nameOf(head, offset);
        boolean anybody = label.type() == SourceType.VAGUE_SOURCES
                && mention.words().get(0).isOneOf("the")
                && PersonWords.isPerson(head);
        return name.or(() -> anybody ? persons.antecedent(offset) : Optional.empty());
    }

    /** "The source", "the filing" after a complaint, "its report" after a newspaper. */
    private Optional<Entity> pointedAt(Mention mention, String head) {
        if (head.equals("source")) {
            return recent.latest(entity -> entity.label().type().group() == SourceGroup.ANONYMOUS
                    || entity.label().type().group() == SourceGroup.SOCIAL);
        }
        if (Set.of("filing", "suit", "document", "papers", "complaint").contains(head)) {
            return recent.latest(entity -> entity.label().type() == SourceType.LEGAL_PLEADING);
        }
        boolean own = mention.words().get(0).isOneOf("its", "their", "his", "her");
        return own && Set.of("report", "story", "article", "account").contains(head)
                ? recent.latest(entity -> entity.label().type() == SourceType.OTHER_OUTLET)
                : Optional.empty();
    }

    private Optional<Entity> latestBody(String head) {
        if (PAPERS.contains(head)) {
            return recent.latest(entity -> recent.isCalled(entity, head));
        }
        boolean outlet = OUTLETS.contains(head);
        return recent.latest(entity -> !entity.isPerson()
                && entity.label().anonymity() == Anonymity.NAMED
                && (entity.label().type() == SourceType.OTHER_OUTLET) == outlet);
    }
}
