package org.credibility.speech;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.EntityKind;
import org.credibility.syntax.PartOfSpeech;
import org.credibility.syntax.Relation;

/** The numbers of what features tell: of the values of an enumeration in order, from 1. A trained model rests on them. */
final class Codes {
    private static final Map<PartOfSpeech, Integer> TAGS = numbered(PartOfSpeech.class, PartOfSpeech.values());
    private static final Map<Relation, Integer> RELATIONS = numbered(Relation.class, Relation.values());
    private static final Map<EntityKind, Integer> ENTITIES = numbered(EntityKind.class, EntityKind.values());
    private static final Map<WordClass, Integer> TYPES = numbered(WordClass.class, WordClass.values());
    private static final Map<CueKind, Integer> CUES = numbered(CueKind.class, CueKind.values());

    private Codes() {}

    private static <E extends Enum<E>> Map<E, Integer> numbered(Class<E> type, E[] values) {
        Map<E, Integer> numbers = new EnumMap<>(type);
        Arrays.stream(values).forEach(value -> numbers.put(value, numbers.size() + 1));
        return numbers;
    }

    static int of(PartOfSpeech tag) {
        return TAGS.getOrDefault(tag, 0);
    }

    static int of(Relation relation) {
        return RELATIONS.getOrDefault(relation, 0);
    }

    /** Returns 0 for no part of a name. */
    static int of(EntityKind entity) {
        return ENTITIES.getOrDefault(entity, 1) - 1;
    }

    static int of(WordClass type) {
        return TYPES.getOrDefault(type, 0);
    }

    static int of(CueKind kind) {
        return CUES.getOrDefault(kind, 0);
    }
}
