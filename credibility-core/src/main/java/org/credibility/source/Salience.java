package org.credibility.source;

import org.credibility.lexicon.Gender;

/**
 * How likely a pronoun means a person mentioned before, as a sum of points by where and how that was.
 *
 * <p>The points were fitted to machine annotation of news and rounded; see decision 29. In the order of their weight:
 * nearness, being mentioned first in the sentence, the same paragraph, speaking.
 *
 * @param sentence the index of the pronoun's sentence
 * @param paragraph the index of its paragraph
 * @param genders which pronoun the people of the text are called by
 * @param names the names of the text
 */
record Salience(int sentence, int paragraph, Genders genders, NameIndex names) {
    /** Points by how many sentences lie between: the same one, the one before, two before, further ones. */
    private static final int[] NEARNESS = {7, 6, 3, 0};

    private static final int OPENS = 3;
    private static final int SAME_PARAGRAPH = 2;
    private static final int PRONOUN = -1;
    private static final int KNOWN_GENDER = 1;
    private static final int CERTAIN = 1;

    /** The points of a mention before the pronoun. */
    int of(PersonMention mention) {
        int points = NEARNESS[Math.min(sentence - mention.sentence(), NEARNESS.length - 1)] + of(mention.role());
        points += mention.opens() ? OPENS : 0;
        points += mention.paragraph() == paragraph ? SAME_PARAGRAPH : 0;
        points += mention.isPronoun() ? PRONOUN : 0;
        points += genders.of(mention.name()) == Gender.EITHER ? 0 : KNOWN_GENDER;
        points += genders.tell(mention.name()) || names.isCertain(mention.name()) ? CERTAIN : 0;
        return points;
    }

    private static int of(PersonMention.Role role) {
        return switch (role) {
            case SPEAKER -> 2;
            case SUBJECT -> 1;
            case OTHER -> 0;
            case OWNER, GOVERNED -> -1;
        };
    }
}
