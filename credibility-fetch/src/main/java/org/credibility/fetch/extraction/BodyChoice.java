package org.credibility.fetch.extraction;

import java.util.BitSet;
import org.credibility.fetch.html.HtmlBlock;
import org.credibility.fetch.html.Trait;

/** Chooses the blocks of the body. */
public final class BodyChoice {
    /** A page of fewer blocks is none of the kind that the weights were learnt on: all that nothing speaks against is kept. */
    private static final int SMALL_PAGE = 30;

    /** So much has to speak for a block, in log-odds: on news, what is added by mistake costs more than what is lost. */
    private static final double ENOUGH = 0.2;

    /** A body with a smaller share of the running text of its page was lost. */
    private static final double LEAST = 0.1;

    /** Much has to speak against what JSON-LD repeats of the body: few pages tell it, but those that do know. */
    private static final double ENOUGH_DECLARED = -4;

    private BodyChoice() {}

    /** Returns the indices of the blocks that more speaks for than against; where that is hardly any text, those most candidates hold. */
    public static BitSet of(BlockEvidence evidence, BlockWeights weights) {
        PageTable table = evidence.table();
        double[] scores = weights.scores(evidence);
        TrimReasons reasons = evidence.reasons();
        boolean small = table.size() < SMALL_PAGE;
        BitSet declared = evidence.candidates().declared();
        BitSet body = new BitSet();
        for (int at = 0; at < scores.length; at++) {
            HtmlBlock block = table.block(at);
            if (evidence.asides().of(block).isPresent()) {
                continue;
            }
            double enough = declared.get(at) ? ENOUGH_DECLARED : ENOUGH;
            boolean chosen = scores[at] > enough || (small && reasons.of(block) == TrimReason.WEIGHED);
            body.set(at, chosen && isSeen(table, block));
        }
        return isLost(table, body) ? evidence.candidates().majority() : body;
    }

    private static boolean isLost(PageTable table, BitSet body) {
        int words = body.stream().map(at -> table.block(at).words()).sum();
        return words <= LEAST * table.allProse();
    }

    /** What a style hides is read where most of the running text is hidden: a script shows it. */
    private static boolean isSeen(PageTable table, HtmlBlock block) {
        return !block.is(Trait.WITHOUT_SCRIPT) && (table.readsHidden() || !block.is(Trait.HIDDEN));
    }
}
