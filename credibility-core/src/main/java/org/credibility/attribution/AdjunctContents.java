package org.credibility.attribution;

import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;

/** Gives an attribution whose source and cue are an adjunct, such as "according to X", the clause they belong to. */
final class AdjunctContents {
    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;

    AdjunctContents(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
    }

    /** The content stands before the adjunct, or behind the comma that ends it, or on both sides. */
    Draft around(Draft draft, int begin, int end) {
        if (context.is(begin - 1, WordClass.RELATIVE)) {
            return draft.content(context.span(end, relativeEnd(end)));
        }
        int first = contents.beginBefore(clauseBegin(begin), begin);
        boolean fronted = first >= begin;
        if (fronted && context.isOneOf(end, "that")) {
            return behindRelative(draft, end);
        }
        if (!fronted) {
            draft.content(context.span(first, begin));
        }
        boolean goesOn = end + 1 < context.size() && context.isOneOf(end, ",", ":");
        boolean wanting = fronted
                || context.isOneOf(end, ":")
                || context.opensQuotation(end + 1)
                || !clauses.isClause(first, begin);
        if (goesOn && wanting) {
            draft.content(context.span(end + 1, contents.end(end + 1)));
        }
        return draft;
    }

    /** "According to a report that the firm kept secret, the pump failed": what stands behind the relative clause. */
    private Draft behindRelative(Draft draft, int that) {
        int comma = that + 1;
        while (comma < context.size() && !context.isOneOf(comma, ",")) {
            comma++;
        }
        return clauses.isClause(comma + 1, context.size())
                ? draft.content(context.span(comma + 1, contents.end(comma + 1)))
                : draft;
    }

    /** "The list, which according to the count took 31 seats, rejected it": the rest of the relative clause. */
    private int relativeEnd(int from) {
        int begin = context.isOneOf(from, ",") ? from + 1 : from;
        int last = contents.end(begin);
        for (int at = begin + 1; at < last; at++) {
            if (context.isOneOf(at, ",", ";")) {
                return at;
            }
        }
        return last;
    }

    /** "By her account the soldiers came": the clause goes on right behind the adjunct that opens it. */
    Draft front(Draft draft, int begin, int end) {
        boolean runsOn =
                contents.beginBefore(clauseBegin(begin), begin) >= begin && clauses.isClause(end, context.size());
        return runsOn && !context.isOneOf(end, ",", ":")
                ? draft.content(context.span(end, contents.end(end)))
                : around(draft, begin, end);
    }

    int clauseBegin(int before) {
        int limit = Math.max(0, before - 2 * ClauseReader.LONGEST_LOOK);
        for (int at = before - 1; at >= limit; at--) {
            if (context.isOneOf(at, ";")) {
                return at + 1;
            }
        }
        return limit;
    }
}
