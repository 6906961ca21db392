package org.credibility.text;

import java.util.ArrayList;
import java.util.List;
import org.credibility.text.QuoteMarks.Family;
import org.credibility.text.QuoteMarks.Mark;

/** Pairs the quotation marks of one paragraph. */
final class QuoteMatcher {
    /** A quotation with its marks and without; the same end twice if no mark closes it. */
    record Pair(Span span, Span inside, boolean closed) {}

    /** An opening mark that waits to be closed, and where the next mark of its sign opened right inside it, or -1. */
    private static final class Open {
        private final Mark mark;
        private int reopened = -1;

        Open(Mark mark) {
            this.mark = mark;
        }
    }

    private final CharSequence text;
    private final Span paragraph;
    private final List<Mark> marks;
    private final boolean continued;
    private final int[] nextSingle;
    private final int[] nextDouble;
    private final List<Open> stack = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Prepares to pair the marks.
     *
     * @param continued whether the next paragraph begins with a single mark, so that a single one may stay open
     */
    QuoteMatcher(CharSequence text, Span paragraph, List<Mark> marks, boolean continued) {
        this.text = text;
        this.paragraph = paragraph;
        this.marks = marks;
        this.continued = continued;
        this.nextSingle = new int[marks.size()];
        this.nextDouble = new int[marks.size()];
    }

    /** Returns the pairs in no special order; two of them nest or lie apart. */
    List<Pair> pairs() {
        lookAhead();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            switch (mark.family()) {
                case DOUBLE -> matchDouble(mark, i);
                case GUILLEMET -> matchGuillemet(mark);
                case SINGLE -> matchSingle(mark, i);
            }
        }
        finish();
        return pairs;
    }

    /** Notes for each mark the next single one that is no likely apostrophe, and the next double one. */
    private void lookAhead() {
        int single = marks.size();
        int other = marks.size();
        for (int i = marks.size() - 1; i >= 0; i--) {
            nextSingle[i] = single;
            nextDouble[i] = other;
            Mark mark = marks.get(i);
            if (mark.family() != Family.SINGLE) {
                other = i;
            } else if (mark.opens() || !mark.weak()) {
                single = i;
            }
        }
    }

    private void matchDouble(Mark mark, int index) {
        int same = topmost(mark.sign() == '"', true);
        int any = same >= 0 ? same : topmost(mark.sign() == '"', false);
        if (mark.sign() == '"') {
            matchStraight(mark, same, any);
        } else if (any >= 0 && (mark.closes() || !mark.opens() || closesLow(mark, any))) {
            close(any, mark);
        } else if (mark.opens() && (mark.sign() != '\u201D' || isClosedNext(index))) {
            push(mark);
        }
    }

    private boolean closesLow(Mark mark, int index) {
        return mark.sign() == '\u201C' && stack.get(index).mark.sign() == '\u201E';
    }

    /** Returns whether another right mark follows, so that this one may stand for a left mark. */
    private boolean isClosedNext(int index) {
        int next = nextDouble[index];
        return next < marks.size()
                && marks.get(next).sign() == '\u201D'
                && marks.get(next).closes();
    }

    private void matchStraight(Mark mark, int same, int any) {
        boolean onlyOpens = mark.opens() && !mark.closes();
        if (same >= 0 && onlyOpens) {
            endAt(same, mark.offset());
            push(mark);
        } else if (any >= 0 && !onlyOpens && mark.closes()) {
            close(any, mark);
        } else if (mark.opens() && !mark.weak()) {
            push(mark);
        }
    }

    private void matchGuillemet(Mark mark) {
        if (mark.opens()) {
            push(mark);
            return;
        }
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).mark.family() == Family.GUILLEMET) {
                close(i, mark);
                return;
            }
        }
    }

    private void matchSingle(Mark mark, int index) {
        int top = stack.size() - 1;
        boolean open = top >= 0 && stack.get(top).mark.family() == Family.SINGLE;
        if (open && mark.closes() && !isApostrophe(mark, index)) {
            close(top, mark);
        } else if (mark.opens() && !(open && mark.closes())) {
            if (open) {
                stack.remove(top);
            }
            push(mark);
        }
    }

    /** A plural's apostrophe, if a mark follows that closes better, before another opens and before the quotation around ends. */
    private boolean isApostrophe(Mark mark, int index) {
        int next = nextSingle[index];
        boolean reachable = stack.size() == 1 || next < nextDouble[index];
        return mark.weak()
                && next < marks.size()
                && reachable
                && !marks.get(next).opens();
    }

    private int topmost(boolean straight, boolean sameSign) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Mark mark = stack.get(i).mark;
            if (mark.family() == Family.DOUBLE && (!sameSign || (mark.sign() == '"') == straight)) {
                return i;
            }
        }
        return -1;
    }

    private void push(Mark mark) {
        if (stack.size() >= QuotationFinder.MAX_DEPTH) {
            return;
        }
        if (!stack.isEmpty()) {
            Open top = stack.get(stack.size() - 1);
            if (top.mark.sign() == mark.sign() && top.reopened < 0) {
                top.reopened = mark.offset();
            }
        }
        stack.add(new Open(mark));
    }

    private void close(int index, Mark mark) {
        endAt(index + 1, mark.offset());
        Mark open = stack.remove(index).mark;
        pairs.add(new Pair(Span.of(open.offset(), mark.end()), Span.of(open.end(), mark.offset()), true));
    }

    /** Ends, without a closing mark, all that is open from the index on. */
    private void endAt(int index, int offset) {
        while (stack.size() > index) {
            Open open = stack.remove(stack.size() - 1);
            if (open.mark.family() != Family.SINGLE) {
                addUnclosed(open, offset);
            }
        }
    }

    private void finish() {
        while (!stack.isEmpty()) {
            Open open = stack.remove(stack.size() - 1);
            boolean first = open.mark.offset() == paragraph.begin();
            if (open.mark.family() != Family.SINGLE || (continued && first)) {
                addUnclosed(open, paragraph.end());
            }
        }
    }

    private void addUnclosed(Open open, int limit) {
        int begin = open.mark.end();
        int end = open.reopened < 0 ? limit : Math.min(open.reopened, limit);
        int trimmed = Span.of(begin, Math.max(begin, end)).trim(text).end();
        pairs.add(new Pair(Span.of(open.mark.offset(), trimmed), Span.of(begin, trimmed), false));
    }
}
