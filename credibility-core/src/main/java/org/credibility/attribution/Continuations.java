package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads what goes on behind a source and cue that interrupt a content: "If it rains, Moe said, we stay". */
final class Continuations {
    private static final int LONGEST_ASIDE = 12;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentEnds ends;

    Continuations(SentenceContext context, ContentEnds ends) {
        this.context = context;
        this.clauses = context.clauses();
        this.ends = ends;
    }

    /** What goes on behind an interrupting source and cue; empty where nothing does. */
    Optional<Stretch> behind(int contentBegin, int contentEnd, int extentEnd) {
        int mark = markBehind(extentEnd);
        if (mark < 0) {
            return Optional.empty();
        }
        int begin = context.opensQuotation(mark) ? mark : mark + 1;
        if (context.opensQuotation(begin)) {
            return Optional.of(new Stretch(begin, ends.ofQuotation(begin)));
        }
        if (ends.isJoint(begin) && context.opensQuotation(begin + 1)) {
            return Optional.of(new Stretch(begin, ends.ofQuotation(begin + 1)));
        }
        if (listsClause(mark, extentEnd, contentEnd)) {
            return Optional.of(new Stretch(begin, ends.of(begin)));
        }
        if (joinsClause(mark, contentEnd)) {
            return Optional.of(new Stretch(begin + 1, ends.of(begin + 1)));
        }
        if (opensComment(begin)) {
            return quotationBehind(begin);
        }
        boolean goesOn = context.isOneOf(mark, ",")
                && !endsQuoted(contentEnd)
                && (completes(begin, contentBegin, contentEnd) || isAdjunct(begin, extentEnd));
        return goesOn ? Optional.of(new Stretch(begin, ends.of(begin))) : Optional.empty();
    }

    /** "It rained, Moe said, and the lake rose": a clause with a subject of its own in which nobody speaks. */
    private boolean joinsClause(int mark, int contentEnd) {
        int begin = mark + 2;
        return context.isOneOf(mark, ",")
                && context.isOneOf(mark + 1, "and")
                && !endsQuoted(contentEnd)
                && (context.opensSubject(begin) || isAuxiliary(begin))
                && !context.isOneOf(begin, "he", "she", "they", "who", "which")
                && clauses.isClause(begin, context.size())
                && !holdsCue(begin);
    }

    /** "The test is on Monday, Moe wrote, the boat will sail in May": right behind the cue a whole clause goes on. */
    private boolean listsClause(int mark, int extentEnd, int contentEnd) {
        int begin = mark + 1;
        return mark == extentEnd
                && context.isOneOf(mark, ",")
                && !endsQuoted(contentEnd)
                && context.opensSubject(begin)
                && !context.is(begin, WordClass.PRONOUN)
                && clauses.isClause(begin, context.size())
                && !holdsCue(begin);
    }

    /** "The hinge is new, the post goes on, and has been tested": the same subject goes on. */
    private boolean isAuxiliary(int at) {
        return context.is(at, WordClass.AUXILIARY) || context.is(at, WordClass.MODAL);
    }

    private boolean holdsCue(int begin) {
        for (int at = begin; at < context.size(); at++) {
            if (context.isFinite(at) && speaksAgain(at)) {
                return true;
            }
        }
        return false;
    }

    /** "“If it rains,” Moe said, looking up, “we stay.”" */
    private Optional<Stretch> quotationBehind(int begin) {
        for (int at = begin; at < Math.min(context.size(), begin + LONGEST_ASIDE); at++) {
            if (context.opensQuotation(at) && context.isOneOf(at - 1, ",")) {
                return context.isOneOf(begin, "adding", "and") || speaksAgain(begin)
                        ? Optional.empty()
                        : Optional.of(new Stretch(at, ends.ofQuotation(at)));
            }
        }
        return Optional.empty();
    }

    private boolean speaksAgain(int at) {
        return context.word(at).entry().cueVerb().isPresent();
    }

    /** "The plan, Moe told us on Friday, would …": whether what stands before goes on behind source and cue. */
    boolean isParenthesis(int extentEnd) {
        int mark = markBehind(extentEnd);
        if (mark < 0 || !context.isOneOf(mark, ",") || opensComment(mark + 1)) {
            return false;
        }
        return (mark == extentEnd && context.isFinite(mark + 1))
                || (context.opensSubject(mark + 1) && clauses.isClause(mark + 1, context.size()))
                || context.isFinite(mark + 1);
    }

    /** The mark that ends what stands behind a cue, before any finite verb; -1 without one. */
    private int markBehind(int extentEnd) {
        for (int at = extentEnd; at < Math.min(context.size() - 1, extentEnd + LONGEST_ASIDE); at++) {
            if (context.isOneOf(at, ",", ":", ";") || context.opensQuotation(at)) {
                return at;
            }
            if (context.isFinite(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsQuoted(int contentEnd) {
        return context.is(contentEnd - 1, WordClass.QUOTATION_MARK)
                || context.is(contentEnd - 2, WordClass.QUOTATION_MARK);
    }

    /** ", adding", ", who", ", according to": the writer speaks of the source or its words. */
    private boolean opensComment(int at) {
        return context.is(at, WordClass.GERUND)
                || context.is(at, WordClass.RELATIVE)
                || context.is(at, WordClass.COORDINATOR)
                || context.isOneOf(at, "according", "including", "as");
    }

    /** Whether a clause is still wanting: "If it rains, Moe said, the match …". */
    private boolean completes(int begin, int contentBegin, int contentEnd) {
        boolean wanting = !clauses.isClause(contentBegin, contentEnd)
                || context.is(contentBegin, WordClass.SUBORDINATOR)
                || context.isOneOf(contentBegin + 1, "if", "though");
        return wanting && clauses.isClause(begin, context.size());
    }

    private boolean isAdjunct(int begin, int extentEnd) {
        boolean behindVerb = !context.isNominal(extentEnd - 1);
        return context.is(begin, WordClass.SUBORDINATOR)
                || context.is(begin, WordClass.COMPLEMENTIZER)
                || (behindVerb && context.is(begin, WordClass.PREPOSITION));
    }
}
