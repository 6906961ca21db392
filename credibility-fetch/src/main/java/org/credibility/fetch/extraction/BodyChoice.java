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

    private BodyChoice() {}

    /** Returns the indices of the blocks that more speaks for than against; where that is none, those most candidates hold. */
    public static BitSet of(BlockEvidence evidence, BlockWeights weights) {
        PageTable table = evidence.table();
        double[] scores = weights.scores(evidence);
        TrimReasons reasons = evidence.reasons();
        boolean small = table.size() < SMALL_PAGE;
        BitSet body = new BitSet();
        for (int at = 0; at < scores.length; at++) {
            HtmlBlock block = table.block(at);
            if (evidence.asides().of(block).isPresent()) {
                continue;
            }
            boolean chosen = scores[at] > ENOUGH || (small && reasons.of(block) == TrimReason.WEIGHED);
            body.set(at, chosen && isSeen(table, block));
        }
        return body.isEmpty() ? evidence.candidates().majority() : body;
    }

    /** What a style hides is read where most of the running text is hidden: a script shows it. */
    private static boolean isSeen(PageTable table, HtmlBlock block) {
        return !block.is(Trait.WITHOUT_SCRIPT) && (table.readsHidden() || !block.is(Trait.HIDDEN));
    }
}
