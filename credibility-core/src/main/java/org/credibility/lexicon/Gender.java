package org.credibility.lexicon;

/** Which of "she" and "he" a text uses for a person. */
public enum Gender {
    /** She. */
    FEMALE,
    /** He. */
    MALE,
    /** Nothing tells, or either may be used. */
    EITHER;

    /** Returns whether one pronoun can stand for persons of both. */
    public boolean fits(Gender other) {
        return this == other || this == EITHER || other == EITHER;
    }
}
