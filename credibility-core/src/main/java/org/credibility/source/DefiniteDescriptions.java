package org.credibility.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.BodyMentions.BodyMention;
import org.credibility.syntax.Word;

/** Finds the source, named before, that a definite description means: "the company", "the officials", "its report". */
final class DefiniteDescriptions {
    /** They write reports of their own. */
    private static final Set<String> TELLERS = Set.of("reporters", "editors");

    private static final String AGE = "-year-old";
    private static final int BODY_REACH = 12;
    private static final int LONGEST = 3;
    private static final int SHORTEST_STEM = 5;
    private static final int ANYWHERE = Integer.MAX_VALUE;

    /** What a body of another kind is not called: a bus company is no union. */
    private static final Set<String> NAMED_SO = Set.of(
            "union",
            "party",
            "club",
            "church",
            "school",
            "university",
            "college",
            "hospital",
            "charity",
            "foundation",
            "association",
            "federation",
            "league",
            "band",
            "court",
            "council",
            "commission");

    private final RecentSources recent;
    private final Introductions introductions;
    private final PersonMentions persons;
    private final BodyMentions bodies;

    DefiniteDescriptions(
            RecentSources recent, Introductions introductions, PersonMentions persons, BodyMentions bodies) {
        this.recent = recent;
        this.introductions = introductions;
        this.persons = persons;
        this.bodies = bodies;
    }

    /** The source that a definite description means; empty where nothing named before fits. */
    Optional<Entity> meant(Mention mention, SourceLabel label) {
        String head = mention.head();
        return pointedAt(mention, label, head)
                .or(() -> alike(label, head))
                .or(() -> body(mention, label, head))
                .or(() -> group(mention, label));
    }

    /**
     * The full name of the person named last whom a noun of the description introduced or whose title it is, or who is of
     * its age: "the comptroller", "the senator" after "Sen. Ann Moe", "the 28-year-old".
     */
    Optional<String> titled(Mention mention) {
        int offset = mention.span().begin();
        String head = mention.head();
        Optional<String> aged = mention.words().stream()
                .map(Word::lower)
                .filter(word -> word.endsWith(AGE))
                .findFirst()
                .flatMap(word -> introductions.nameOfAge(word.substring(0, word.length() - AGE.length())));
        return aged.or(() -> isOfPerson(head)
                ? persons.latest(offset, name -> introductions.titlesOf(name).contains(head))
                : Optional.empty());
    }

    /**
     * The body that a noun means: the one mentioned last whose name holds the noun, else the one that did something last
     * and may be such, if no source that may be meant was named since; else one that is merely mentioned.
     */
    Optional<String> body(Mention mention, SourceLabel label) {
        String head = mention.head();
        Optional<SourceNoun> noun = noun(head).filter(BodyMentions::isBody);
        boolean untold = isUntold(label) || label.type() == SourceType.AUTHORITY_STATEMENT;
        boolean plain =
                mention.words().size() <= LONGEST && mention.words().get(0).isOneOf("the", "this", "that");
        boolean outletBefore = isOutlet(mention, head) && latestNamed(true).isPresent();
        if (noun.isEmpty() || !untold || !plain || outletBefore) {
            return Optional.empty();
        }
        int offset = mention.span().begin();
        Optional<BodyMention> called = bodies.latest(offset, ANYWHERE, body -> body.isCalled(head));
        if (NAMED_SO.contains(head)) {
            return called.map(BodyMention::name);
        }
        Optional<BodyMention> acting =
                bodies.latest(offset, BODY_REACH, body -> body.acts() && mayBe(noun.get(), body));
        int since = latestBody(noun.get(), head).map(Entity::lastOffset).orElse(-1);
        return called.or(() -> acting.or(() -> since < 0
                                ? bodies.latest(offset, BODY_REACH, body -> mayBe(noun.get(), body))
                                : Optional.empty())
                        .filter(body -> body.begin() > since))
                .map(BodyMention::name);
    }

    /** Whether the words of a name allow what a noun says. */
    private static boolean mayBe(SourceNoun noun, BodyMention body) {
        Optional<NameWord> word = NameIndex.nameWord(body.name());
        return switch (noun) {
            case AUTHORITY, SERVICE ->
                word.filter(told -> told == NameWord.AUTHORITY).isPresent();
            case OUTLET -> word.filter(told -> told == NameWord.OUTLET).isPresent();
            default -> word.filter(told -> told == NameWord.BODY).isPresent();
        };
    }

    private static boolean isUntold(SourceLabel label) {
        return label.type() == SourceType.VAGUE_SOURCES
                || label.type() == SourceType.OFFICIAL_STATEMENT
                || label.type() == SourceType.OTHER_OUTLET;
    }

    private static boolean isOfPerson(String head) {
        return PersonWords.isPerson(head)
                || PersonalTitle.isNoun(head)
                || noun(head).filter(SourceNouns::isOfPersons).isPresent();
    }

    /** Sources of the same type, or unnamed ones, that the same noun named before. */
    private Optional<Entity> alike(SourceLabel label, String head) {
        boolean unnamed = label.anonymity() == Anonymity.ANONYMOUS;
        boolean paper = noun(head)
                .filter(noun -> BodyMentions.isBody(noun) || SourceNouns.isOfPersons(noun))
                .isEmpty();
        return recent.latest(entity -> recent.isCalled(entity, head)
                && (entity.label().type() == label.type()
                        || (paper && entity.label().type() == SourceType.LEAKED_DOCUMENT)
                        || (unnamed && entity.label().anonymity() == Anonymity.ANONYMOUS)));
    }

    private Optional<Entity> body(Mention mention, SourceLabel label, String head) {
        boolean ofPerson = mention.words().get(0).isOneOf("his", "her");
        return isUntold(label) && !ofPerson ? noun(head).flatMap(noun -> latestBody(noun, head)) : Optional.empty();
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
    private Optional<Entity> pointedAt(Mention mention, SourceLabel label, String head) {
        if (head.equals("source") && mention.words().stream().noneMatch(word -> word.is(WordClass.POSSESSIVE))) {
            return recent.latest(entity -> entity.label().type().group() == SourceGroup.ANONYMOUS
                    || entity.label().type().group() == SourceGroup.SOCIAL);
        }
        if (head.equals("document")) {
            return recent.latest(
                    entity -> entity.label().type().group() == SourceGroup.RECORD || recent.isCalled(entity, "report"));
        }
        if (Set.of("filing", "suit", "papers", "complaint").contains(head)) {
            return recent.latest(entity -> entity.label().type() == SourceType.LEGAL_PLEADING);
        }
        if (head.equals("paper")) {
            return paper();
        }
        if (isOutlet(mention, head)) {
            return latestNamed(true);
        }
        if (Set.of("authors", "author", "researchers", "scientists", "co-authors")
                .contains(head)) {
            return study();
        }
        Optional<Entity> made = madeBy(head);
        if (made.isPresent()) {
            return made;
        }
        boolean own = mention.words().get(0).isOneOf("its", "their", "his", "her");
        boolean record = label.type().group() == SourceGroup.RECORD;
        return own && !record && Set.of("report", "story", "article", "account").contains(head)
                ? recent.latest(entity -> entity.label().type() == SourceType.OTHER_OUTLET)
                : Optional.empty();
    }

    /** "The auditors" of an audit, "the inspectors" of an inspection report: those who made a paper speak in it. */
    private Optional<Entity> madeBy(String head) {
        String stem = head.replaceFirst("(?:or|er)s$", "");
        Set<String> work = Set.of(stem, stem + "ion", stem + "ions", stem + "ing", stem + "s");
        boolean makes = head.length() - stem.length() == 3 && stem.length() >= SHORTEST_STEM;
        return !makes || TELLERS.contains(head)
                ? Optional.empty()
                : recent.latest(entity -> entity.label().type().group() == SourceGroup.RECORD
                        && entity.name()
                                .filter(name -> Arrays.stream(
                                                name.toLowerCase(Locale.ROOT).split(" ", -1))
                                        .anyMatch(work::contains))
                                .isPresent());
    }

    /** "The channel", "the station": the outlet named last, whatever is in its name. */
    private static boolean isOutlet(Mention mention, String head) {
        boolean plain = mention.words().size() == 2 && mention.words().get(0).isOneOf("the");
        return plain
                && (head.equals("station")
                        || noun(head).filter(noun -> noun == SourceNoun.OUTLET).isPresent());
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
                && isProper(entity)
                && (entity.label().type() == SourceType.OTHER_OUTLET) == outlet);
    }

    /** "Northsound", not "the mayor": no other description is led back to a description. */
    private static boolean isProper(Entity entity) {
        return entity.name()
                .filter(name -> name.codePoints().anyMatch(Character::isUpperCase))
                .isPresent();
    }

    /** "The paper" is the newspaper or the study named last. */
    private Optional<Entity> paper() {
        return recent.latest(entity -> switch (entity.label().type()) {
            case OTHER_OUTLET, PEER_REVIEWED, PREPRINT -> true;
            default -> false;
        });
    }

    /** "The authors", "the team": of the study named last. */
    Optional<Entity> study() {
        return recent.latest(entity -> switch (entity.label().type()) {
            case PEER_REVIEWED, PREPRINT -> true;
            default -> false;
        });
    }
}
