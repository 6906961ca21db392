package org.credibility.cli.draft;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads code, in which nothing is escaped. */
final class MarkdownCode {
    private MarkdownCode() {}

    /** Adds what stands between the backticks of a code span. */
    static void inline(Node code, Stretch stretch, FoldedText target) {
        List<SourceSpan> spans = code.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int begin = begin(spans.get(0));
        int ticks = 0;
        while (stretch.at(begin + ticks) == '`') {
            ticks++;
        }
        int last = spans.size() - 1;
        for (int at = 0; at <= last; at++) {
            int from = begin(spans.get(at)) + (at == 0 ? ticks : 0);
            int to = end(spans.get(at)) - (at == last ? ticks : 0);
            if (at > 0) {
                target.space();
            }
            target.copy(stretch, from, to);
        }
    }

    /** Adds the lines of a block of code. */
    static void block(Node code, Stretch stretch, FoldedText target) {
        List<SourceSpan> spans = code.getSourceSpans();
        boolean fenced = code instanceof FencedCodeBlock;
        boolean closed = code instanceof FencedCodeBlock block && block.getClosingFenceLength() != null;
        for (SourceSpan line :
                spans.subList(fenced ? 1 : 0, Math.max(fenced ? 1 : 0, spans.size() - (closed ? 1 : 0)))) {
            target.space();
            target.copy(stretch, begin(line), end(line));
        }
    }

    private static int begin(SourceSpan span) {
        return span.getInputIndex();
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
