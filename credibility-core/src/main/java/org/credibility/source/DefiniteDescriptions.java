package org.credibility.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;

/** Finds the source, named before, that a definite description means: "the company", "the officials", "its report". */
final class DefiniteDescriptions {
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
        boolean unnamed = label.anonymity() == Anonymity.ANONYMOUS;
        return recent.latest(entity -> recent.isCalled(entity, head)
                && (entity.label().type() == label.type()
                        || (unnamed && entity.label().anonymity() == Anonymity.ANONYMOUS)));
    }

    private Optional<Entity> body(SourceLabel label, String head) {
        boolean untold = label.type() == SourceType.VAGUE_SOURCES
                || label.type() == SourceType.OFFICIAL_STATEMENT
                || label.type() == SourceType.OTHER_OUTLET;
        return untold ? noun(head).flatMap(noun -> latestBody(noun, head)) : Optional.empty();
    }

    /** "One of the officials": one of those named before. */
    private Optional<Entity> group(Mention mention, SourceLabel label) {
        boolean some = mention.words().get(0).isOneOf("one", "those")
                || Lexicon.english().does(SourceWord.ANYBODY, mention.head());
        return some && label.type().group() == SourceGroup.ANONYMOUS && label.type() != SourceType.VAGUE_SOURCES
                ? recent.latest(entity -> entity.label().type() == label.type())
                : Optional.empty();
    }

    /** "The comptroller" after Comptroller Owen Vance, or soon before him; "the former commodore" after a person just named. */
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
        boolean caller = SourceNouns.at(List.of(head), 0)
                .filter(match -> SourceNouns.isOfPersons(match.value()))
                .isPresent();
        return name.or(() -> anybody ? persons.antecedent(offset, Genders.ofWord(head)) : Optional.empty())
                .or(() -> caller ? introductions.nameBehind(head, offset) : Optional.empty());
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
        if (head.equals("paper")) {
            return paper();
        }
        if (Set.of("authors", "author", "researchers", "scientists", "co-authors")
                .contains(head)) {
            return study();
        }
        boolean own = mention.words().get(0).isOneOf("its", "their", "his", "her");
        return own && Set.of("report", "story", "article", "account").contains(head)
                ? recent.latest(entity -> entity.label().type() == SourceType.OTHER_OUTLET)
                : Optional.empty();
    }

    private static Optional<SourceNoun> noun(String head) {
        return SourceNouns.at(List.of(head), 0).map(PhraseTable.Match::value);
    }

    private Optional<Entity> latestBody(SourceNoun noun, String head) {
        return switch (noun) {
            case BODY, AUTHORITY, SERVICE, THIRD_PARTY -> latestNamed(false);
            case OUTLET -> latestNamed(true);
            case PART -> recent.latest(entity -> entity.label().type().group() == SourceGroup.RECORD);
            case STATEMENT, POSTER -> recent.latest(entity -> recent.isCalled(entity, head));
            default ->
                SourceNouns.isPaper(noun) ? recent.latest(entity -> recent.isCalled(entity, head)) : Optional.empty();
        };
    }

    private Optional<Entity> latestNamed(boolean outlet) {
        return recent.latest(entity -> !entity.isPerson()
                && entity.label().anonymity() == Anonymity.NAMED
                && entity.label().type() != SourceType.OWN_REPORTING
                && (entity.label().type() == SourceType.OTHER_OUTLET) == outlet);
    }

    /** "The paper" is the newspaper or the study named last. */
    private Optional<Entity> paper() {
        return recent.latest(entity -> switch (entity.label().type()) {
            case OTHER_OUTLET, PEER_REVIEWED, PREPRINT -> true;
            default -> false;
        });
    }

    /** "The authors", "the team": of the study named last. */
    private Optional<Entity> study() {
        return recent.latest(entity -> switch (entity.label().type()) {
            case PEER_REVIEWED, PREPRINT -> true;
            default -> false;
        });
    }
}
