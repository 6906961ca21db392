package org.credibility.cli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Mark;
import org.credibility.text.Span;

/** Turns the comments of a draft into the stretches of its article that they cover; what is broken is told. */
final class SuppressionMarks {
    /** So many comments are read; a draft with more is no draft. */
    static final int MAX_REMARKS = 1_000;

    private final List<Span> blocks;
    private final int textLength;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /**
     * Takes where the blocks of a draft lie in its article.
     *
     * @param blocks a span for each block, in the draft's order
     * @param textLength the length of the article's text
     */
    SuppressionMarks(List<Span> blocks, int textLength) {
        this.blocks = blocks;
        this.textLength = textLength;
    }

    /** Reads comments in the order of the draft; what is open behind the last one covers the rest. */
    SuppressionMarks read(List<Remark> remarks) {
        remarks.stream().limit(MAX_REMARKS).forEach(this::read);
        if (remarks.size() > MAX_REMARKS) {
            fault(remarks.get(MAX_REMARKS), "more than " + MAX_REMARKS + " suppressions");
        }
        open.forEach(rest -> close(rest, rest.rules(), textLength));
        open.clear();
        return this;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Fault> faults() {
        return faults;
    }

    private void read(Remark remark) {
        try {
            SuppressionComment comment = SuppressionComment.parse(remark.words());
            switch (comment.action()) {
                case DISABLE_NEXT -> marks.add(new Mark(comment.rules(), next(remark), comment.reason()));
                case DISABLE_FILE -> marks.add(new Mark(comment.rules(), Span.of(0, textLength), comment.reason()));
                case DISABLE -> open.add(new Open(comment.rules(), begin(remark), comment.reason()));
                case ENABLE -> enable(remark, comment.rules());
            }
        } catch (IllegalArgumentException broken) {
            fault(remark, String.valueOf(broken.getMessage()));
        }
    }

    private void enable(Remark remark, List<String> rules) {
        int end = begin(remark);
        boolean closed = false;
        for (Open range : List.copyOf(open)) {
            List<String> ended = rules.isEmpty()
                    ? range.rules()
                    : range.rules().stream().filter(rules::contains).toList();
            if (!rules.isEmpty() && ended.isEmpty()) {
                continue;
            }
            closed = true;
            close(range, ended, end);
            open.remove(range);
            List<String> left =
                    range.rules().stream().filter(rule -> !ended.contains(rule)).toList();
            if (!left.isEmpty()) {
                open.add(new Open(left, range.begin(), range.reason()));
            }
        }
        if (!closed) {
            fault(remark, "credibility-enable ends nothing; no credibility-disable of these rules is open");
        }
    }

    private void close(Open range, List<String> rules, int end) {
        marks.add(new Mark(rules, Span.of(range.begin(), Math.max(range.begin(), end)), range.reason()));
    }

    private Span next(Remark remark) {
        int block = block(remark);
        int begin = begin(remark);
        return Span.of(begin, block < blocks.size() ? blocks.get(block).end() : begin);
    }

    private int begin(Remark remark) {
        int block = block(remark);
        if (block >= blocks.size()) {
            return textLength;
        }
        return blocks.get(block).begin() + (block == remark.block() ? remark.offset() : 0);
    }

    /** A comment that closes a block stands before the next one. */
    private int block(Remark remark) {
        boolean closes = remark.block() < blocks.size()
                && remark.offset() > 0
                && remark.offset() >= blocks.get(remark.block()).length();
        return remark.block() + (closes ? 1 : 0);
    }

    private void fault(Remark remark, String message) {
        faults.add(new Fault(remark.place(), message));
    }

    /**
     * A broken comment.
     *
     * @param place where it stands in the file
     * @param message what is wrong: a sentence for the user
     */
    record Fault(int place, String message) {}

    /** Rules that are covered from a place of the article on. */
    private record Open(List<String> rules, int begin, Optional<String> reason) {}
}
