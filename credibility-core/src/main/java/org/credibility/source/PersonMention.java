package org.credibility.source;

/**
 * A person named, or meant by a pronoun, at one place of a text.
 *
 * @param name the full name
 * @param sentence the index of the sentence
 * @param paragraph the index of the paragraph
 * @param begin where its words begin
 * @param role what it does in its clause
 * @param quoted whether it stands in a quotation
 * @param opens whether nobody was mentioned before it in its sentence
 * @param isPronoun whether it is a pronoun
 */
record PersonMention(
        String name,
        int sentence,
        int paragraph,
        int begin,
        Role role,
        boolean quoted,
        boolean opens,
        boolean isPronoun) {
    /** What a mention does in its clause. */
    enum Role {
        /** It says or thinks something: "Ann Moe said", "according to Ann Moe". */
        SPEAKER,
        /** Another verb follows. */
        SUBJECT,
        /** It owns something: "Ann Moe's house". */
        OWNER,
        /** A preposition governs it. */
        GOVERNED,
        /** Anything else, as an object. */
        OTHER
    }
}
