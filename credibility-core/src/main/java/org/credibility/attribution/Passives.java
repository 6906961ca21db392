package org.credibility.attribution;

import org.credibility.lexicon.WordClass;

/** Tells the passive of a verb from its other forms. */
final class Passives {
    private static final int LONGEST_GROUP = 5;

    private Passives() {}

    /** Where the auxiliaries begin that make a passive of a participle; the participle's own index where none do. */
    static int groupBegin(SentenceContext context, int participle) {
        int at = participle;
        boolean passive = false;
        while (at > 0 && participle - at < LONGEST_GROUP && isGroup(context, at - 1)) {
            at--;
            passive |= context.isOneOf(at, "is", "are", "was", "were", "be", "been", "being", "'s", "'re");
        }
        boolean negated = context.clauses().holds(WordClass.NEGATION, at, participle);
        return passive && !negated ? at : participle;
    }

    private static boolean isGroup(SentenceContext context, int at) {
        return context.is(at, WordClass.AUXILIARY)
                || context.is(at, WordClass.ADVERB)
                || context.isOneOf(at, "be", "been", "being", "'s", "'re", "long", "since");
    }
}
