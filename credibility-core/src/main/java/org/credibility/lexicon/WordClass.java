package org.credibility.lexicon;

/** The class of a word, as coarse as the analysis needs it. */
public enum WordClass {
    /** A name: of a person, body, place or product, or a handle. */
    NAME,
    /** A common noun, and any word that nothing else is known of. */
    NOUN,
    /** A pronoun. */
    PRONOUN,
    /** who, which, whom, whose. */
    RELATIVE,
    /** An article, possessive, demonstrative or quantifier. */
    DETERMINER,
    /** An adjective. */
    ADJECTIVE,
    /** An adverb. */
    ADVERB,
    /** A number in figures or words. */
    NUMERAL,
    /** A month or a day of the week. */
    MONTH,
    /** A finite full verb. */
    VERB,
    /** An infinitive. */
    BASE_VERB,
    /** A past participle. */
    PARTICIPLE,
    /** An -ing form. */
    GERUND,
    /** A form of be, have or do. */
    AUXILIARY,
    /** A modal verb. */
    MODAL,
    /** not, never. */
    NEGATION,
    /** A preposition. */
    PREPOSITION,
    /** to. */
    TO,
    /** and, or, but. */
    COORDINATOR,
    /** because, while, when. */
    SUBORDINATOR,
    /** that, where it opens a clause. */
    COMPLEMENTIZER,
    /** The possessive ending. */
    POSSESSIVE,
    /** A quotation mark. */
    QUOTATION_MARK,
    /** Any other mark. */
    PUNCTUATION;

    /** Returns whether a word of this class makes a clause finite by itself. */
    public boolean isFinite() {
        return this == VERB || this == AUXILIARY || this == MODAL;
    }

    /** Returns whether a word of this class can head or stand in a noun phrase. */
    public boolean isNominal() {
        return this == NAME || this == NOUN || this == PRONOUN || this == NUMERAL || this == MONTH;
    }
}
