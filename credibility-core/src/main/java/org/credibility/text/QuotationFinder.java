package org.credibility.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds what stands between quotation marks: straight and curly ones, single and double, « » and „ “.
 *
 * <p>The work is done in three steps for each paragraph. {@link QuoteMarks} tells from its neighbours what each mark may do: open, close,
 * both, or, as an apostrophe or an inch sign, neither. {@link QuoteMatcher} then pairs the marks with a stack. Last, the depth of each
 * pair is counted. {@link Nicknames} between the names of a person are no quotations.
 *
 * <p>No mark reaches beyond its paragraph. A quotation that runs over several paragraphs is written with a new opening mark at the
 * beginning of each [1], so each stretch is a quotation of its own, and only the last is closed. A double mark that is never closed
 * quotes to the end of its paragraph; a single one that is never closed is taken for an apostrophe.
 *
 * <p>[1] <i>The Chicago Manual of Style</i>, 17th edition, 13.30.
 */
public final class QuotationFinder {
    /** Marks that would open a quotation deeper than this are ignored. */
    static final int MAX_DEPTH = 8;

    private QuotationFinder() {}

    /**
     * Returns the quotations by their begin, an outer one before those inside it; two of them nest or lie apart.
     *
     * @param text the untouched text
     * @param paragraphs its paragraphs, in order
     */
    public static List<Quotation> find(CharSequence text, List<Span> paragraphs) {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean continued = i + 1 < paragraphs.size() && beginsSingle(text, paragraphs.get(i + 1));
            List<QuoteMarks.Mark> marks = QuoteMarks.in(text, paragraphs.get(i));
            List<QuoteMatcher.Pair> pairs = new QuoteMatcher(text, paragraphs.get(i), marks, continued).pairs();
            pairs.removeIf(new Nicknames(text, paragraphs.get(i))::holds);
            addByDepth(pairs, quotations);
        }
        return List.copyOf(quotations);
    }

    private static boolean beginsSingle(CharSequence text, Span paragraph) {
        char first = text.charAt(paragraph.begin());
        return first == '\'' || first == '\u2018';
    }

    private static void addByDepth(List<QuoteMatcher.Pair> pairs, List<Quotation> quotations) {
        Deque<QuoteMatcher.Pair> open = new ArrayDeque<>();
        pairs.sort(Comparator.comparing(QuoteMatcher.Pair::span));
        for (QuoteMatcher.Pair pair : pairs) {
            while (!open.isEmpty() && open.element().span().end() <= pair.span().begin()) {
                open.pop();
            }
            open.push(pair);
            quotations.add(new Quotation(pair.span(), pair.inside(), open.size(), pair.closed()));
        }
    }
}
