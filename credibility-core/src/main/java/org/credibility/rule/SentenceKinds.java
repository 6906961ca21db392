package org.credibility.rule;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.credibility.document.Block;

/** Which sentences of a text are its headline, and which are running text. */
final class SentenceKinds {
    private static final Pattern CLOSED = Pattern.compile("\\p{Ll}{2}[.][\"'”’)]?$");

    private final BitSet headline = new BitSet();
    private final BitSet prose = new BitSet();

    private SentenceKinds() {}

    static SentenceKinds of(Dossier dossier) {
        SentenceKinds kinds = new SentenceKinds();
        for (Block block : dossier.article().blocks()) {
            int first = dossier.text().sentenceIndexAt(block.span().begin());
            int last = dossier.text().sentenceIndexAt(block.span().end() - 1);
            if (block.kind() == Block.Kind.HEADLINE) {
                kinds.headline.set(first, last + 1);
            }
            if (isRunningText(block, dossier)) {
                kinds.prose.set(first, last + 1);
            }
        }
        return kinds;
    }

    /** A full stop closes no headline: a text without one begins with a sentence, which is taken for both. */
    private static boolean isRunningText(Block block, Dossier dossier) {
        return switch (block.kind()) {
            case HEADING, OTHER -> false;
            case HEADLINE ->
                CLOSED.matcher(block.span().in(dossier.article().text())).find();
            case PARAGRAPH, LIST_ITEM, QUOTATION -> true;
        };
    }

    boolean isHeadline(int sentence) {
        return headline.get(sentence);
    }

    boolean isProse(int sentence) {
        return prose.get(sentence);
    }
}
