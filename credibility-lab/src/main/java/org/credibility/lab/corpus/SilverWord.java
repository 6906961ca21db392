package org.credibility.lab.corpus;

import org.credibility.syntax.EntityKind;
import org.credibility.syntax.PartOfSpeech;
import org.credibility.syntax.Relation;
import org.credibility.text.Span;

/**
 * A token as a machine has annotated it.
 *
 * @param span where it stands
 * @param tag its part of speech
 * @param entity what it names
 * @param head the index of its head in the whole text, or -1
 * @param relation how it hangs on its head
 */
record SilverWord(Span span, PartOfSpeech tag, EntityKind entity, int head, Relation relation) {
    private static final int COLUMNS = 8;

    /** Reads a row whose sentence begins at an index of the text. */
    static SilverWord of(String row, int sentenceBegin) {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a row of " + COLUMNS + " columns: " + row);
        }
        int head = Integer.parseInt(columns[6]);
        return new SilverWord(
                Span.of(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])),
                PartOfSpeech.of(columns[3]).orElseThrow(() -> new IllegalArgumentException("unknown tag: " + row)),
                entity(columns[5]),
                head == 0 ? -1 : sentenceBegin + head - 1,
                Relation.of(columns[7]).orElseThrow(() -> new IllegalArgumentException("unknown relation: " + row)));
    }

    private static EntityKind entity(String label) {
        return switch (label) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANISATION;
            case "LOCATION" -> EntityKind.PLACE;
            case "MISC" -> EntityKind.OTHER;
            default -> EntityKind.NONE;
        };
    }
}
