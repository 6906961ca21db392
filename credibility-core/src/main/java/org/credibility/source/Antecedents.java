package org.credibility.source;

import java.util.Optional;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.Word;

/** Finds whom a pronoun means: a name that stands before it, else a source met before. */
final class Antecedents {
    private static final int BODY_REACH = 3;

    private final RecentSources recent;
    private final PersonMentions persons;
    private final BodyMentions bodies;

    Antecedents(RecentSources recent, PersonMentions persons, BodyMentions bodies) {
        this.recent = recent;
        this.persons = persons;
        this.bodies = bodies;
    }

    /** The name that a pronoun means; empty where it means no name, or the mention is no pronoun. */
    Optional<String> name(Mention mention) {
        Word pronoun = mention.words().get(0);
        if (is(SourceWord.PERSON_PRONOUN, pronoun.lower())) {
            return persons.nearest(mention.span().begin(), Genders.ofWord(pronoun.lower()))
                    .filter(named -> !isSpokenSince(named, mention))
                    .map(PersonMentions.Named::name);
        }
        return pronoun.isOneOf("it", "they", "its", "their") ? bodyBefore(mention) : Optional.empty();
    }

    /** The source that a pronoun means; empty where none fits, or the mention is no pronoun. */
    Optional<Entity> source(Mention mention) {
        String pronoun = mention.words().get(0).lower();
        if (mention.words().get(0).is(WordClass.RELATIVE)) {
            int begin = mention.sentence().span().begin();
            return recent.latest(entity -> entity.lastOffset() >= begin);
        }
        if (is(SourceWord.PERSON_PRONOUN, pronoun)) {
            return recent.latest(entity -> entity.isPerson() || isAnonymousPerson(entity));
        }
        if (is(SourceWord.THING_PRONOUN, pronoun)) {
            return recent.latest(entity -> !entity.isPerson() && !isAnonymousPerson(entity));
        }
        return is(SourceWord.MANY_PRONOUN, pronoun)
                ? recent.latest(Antecedents::isAnonymousPerson).or(() -> recent.latest(entity -> !isOnePerson(entity)))
                : Optional.empty();
    }

    /** "A docker said … "It sighed," he said": somebody unnamed spoke after the sentence that names a person. */
    private boolean isSpokenSince(PersonMentions.Named named, Mention mention) {
        return recent.latest(entity -> true)
                .filter(entity -> isAnonymousPerson(entity)
                        && entity.label().count().orElse(2) == 1
                        && entity.lastOffset() >= named.sentenceEnd()
                        && entity.lastOffset() < mention.sentence().span().begin())
                .isPresent();
    }

    /** The body mentioned shortly before a pronoun, unless a source that the pronoun may mean spoke since. */
    private Optional<String> bodyBefore(Mention mention) {
        int offset = mention.span().begin();
        Optional<BodyMentions.BodyMention> body = bodies.latest(offset, BODY_REACH, BodyMentions.BodyMention::acts);
        return body.filter(found -> source(mention)
                        .filter(entity -> entity.lastOffset() >= found.begin())
                        .isEmpty())
                .map(BodyMentions.BodyMention::name);
    }

    private static boolean is(SourceWord kind, String word) {
        return Lexicon.english().does(kind, word);
    }

    /** A person whom the text names, who is not "they". */
    private static boolean isOnePerson(Entity entity) {
        return entity.isPerson() && entity.label().anonymity() == Anonymity.NAMED;
    }

    private static boolean isAnonymousPerson(Entity entity) {
        return entity.label().anonymity() == Anonymity.ANONYMOUS
                || (entity.label().anonymity() == Anonymity.PSEUDONYM
                        && entity.label().type().group() == SourceGroup.SOCIAL)
                || entity.label().anonymity() == Anonymity.UNNAMED_SPOKESPERSON;
    }
}
