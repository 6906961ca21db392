package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.text.Span;

/** Finds whose word a verb is in one sentence: its subject, or that of the cue it hangs on. */
final class SubjectReader {
    private static final int LONGEST_TITLE = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final List<Draft> drafts;
    private int readFrom;
    private int readTo;

    /**
     * Makes a reader.
     *
     * @param drafts the attributions found so far in the sentence, in text order; the list grows
     */
    SubjectReader(SentenceContext context, List<Draft> drafts) {
        this.context = context;
        this.clauses = context.clauses();
        this.drafts = drafts;
    }

    /** The index behind what earlier attributions of the sentence take. */
    int readTo() {
        return readTo;
    }

    /** Notes the words of a content, unless the clause that it interrupts goes on behind it. */
    void read(int begin, int end) {
        boolean goesOn = end + 1 < context.size()
                && context.isOneOf(end, ",")
                && context.word(end + 1).type().isFinite();
        boolean inSubject = context.clauseEnd(begin) < context.size();
        if (!goesOn && !inSubject) {
            readFrom = begin;
            readTo = end;
        }
    }

    /** The subject of a verb; empty where none is found. */
    Optional<Stretch> of(int group, int verb) {
        if (context.is(verb, WordClass.GERUND) && !clauses.holds(WordClass.AUXILIARY, group, verb)) {
            return mainSubject(verb);
        }
        if (context.is(group - 1, WordClass.COORDINATOR)) {
            Optional<Stretch> shared = shared(group).flatMap(Draft::source).map(this::stretch);
            if (shared.isPresent()) {
                return shared;
            }
            return isPlain(group) ? mainSubject(group - 1) : Optional.empty();
        }
        if (context.isOneOf(group - 1, "than", "as")) {
            return Optional.empty();
        }
        Stretch subject = subjectBefore(group);
        return subject.isEmpty() || !clauses.isNominal(subject) || new SourceFit(context).isNobody(subject)
                ? Optional.empty()
                : Optional.of(subject);
    }

    private Stretch subjectBefore(int group) {
        if (readTo >= group && group > 0) {
            Optional<Stretch> told = clauses.wholeSubjectBefore(Math.min(readFrom, group - 1), group);
            if (told.isPresent()) {
                return told.get();
            }
        }
        int low = Math.max(0, Math.min(readTo, group - 1));
        return describedByTitle(low, group)
                .orElseGet(() -> whole(low, withoutRelay(clauses.subjectBefore(low, group, context.isHeadline()))));
    }

    /** "Ivo Lund, author of “The Long Way,” told": a title in quotation marks ends the words that describe a name. */
    private Optional<Stretch> describedByTitle(int low, int group) {
        int close = context.isOneOf(group - 1, ",") ? group - 2 : group - 1;
        if (close <= low || !context.is(close, WordClass.QUOTATION_MARK) || !context.isQuoted(close - 1)) {
            return Optional.empty();
        }
        int open = close - 1;
        while (open > low && close - open <= LONGEST_TITLE && !context.opensQuotation(open)) {
            open--;
        }
        int begin = clauses.trimmed(low, Math.max(low, open)).begin();
        boolean described = context.opensQuotation(open)
                && context.is(begin, WordClass.NAME)
                && (context.is(open - 1, WordClass.PREPOSITION)
                        || context.is(open - 1, WordClass.POSSESSIVE)
                        || context.is(open - 1, WordClass.DETERMINER));
        return described && isDescription(begin, open) ? Optional.of(new Stretch(begin, close + 1)) : Optional.empty();
    }

    /** A name, a comma and words without a verb. */
    private boolean isDescription(int begin, int end) {
        boolean parted = false;
        for (int at = begin; at < end; at++) {
            if (context.isFinite(at)) {
                return false;
            }
            parted |= context.isOneOf(at, ",");
        }
        return parted;
    }

    /** "Moe, head of the club, who lives in Odda told": a relative clause with a verb of its own is not all of a subject. */
    private Stretch whole(int low, Stretch subject) {
        boolean relative = !subject.isEmpty()
                && context.is(subject.begin(), WordClass.RELATIVE)
                && context.isOneOf(subject.begin() - 1, ",")
                && clauses.isClause(subject.begin() + 1, subject.end());
        if (!relative) {
            return subject;
        }
        Stretch head = clauses.subjectBefore(low, subject.begin(), false);
        return head.isEmpty() || !clauses.isNominal(head)
                ? new Stretch(subject.end(), subject.end())
                : new Stretch(head.begin(), subject.end());
    }

    /** Whether no clause opens before a second verb that could have it: "Moe read the file and found that …". */
    private boolean isPlain(int group) {
        return !clauses.holds(WordClass.COMPLEMENTIZER, 0, group)
                && !clauses.holds(WordClass.SUBORDINATOR, 0, group)
                && !clauses.holds(WordClass.RELATIVE, 0, group);
    }

    /** "Moe said Lang knew and warned of it": the outermost source whose content the second verb stands in. */
    private Optional<Draft> shared(int group) {
        Span at = context.word(group).span();
        Optional<Draft> holder =
                drafts.stream().filter(draft -> draft.holds(at)).findFirst();
        return holder.isPresent() || drafts.isEmpty() ? holder : Optional.of(drafts.get(drafts.size() - 1));
    }

    private Stretch stretch(Span span) {
        int begin = context.indexAt(span.begin());
        int end = begin;
        while (end < context.size() && context.word(end).span().begin() < span.end()) {
            end++;
        }
        return new Stretch(begin, end);
    }

    /** A second cue of the same source ends the contents before it: "Moe said it rained and warned …". */
    void endContentsBefore(int group) {
        if (context.is(group - 1, WordClass.COORDINATOR) && shared(group).isPresent()) {
            cutAt(group - 1);
        }
    }

    private void cutAt(int coordinator) {
        int end = context.word(coordinator).span().begin();
        for (Draft draft : drafts) {
            List<Span> parts = new ArrayList<>(draft.content());
            draft.content().clear();
            for (Span part : parts) {
                if (part.end() <= end) {
                    draft.content(part);
                } else if (part.begin() < end) {
                    draft.content(context.span(context.indexAt(part.begin()), coordinator));
                }
            }
        }
    }

    private Stretch withoutRelay(Stretch subject) {
        for (int at = subject.begin() + 1; at < subject.end(); at++) {
            if (context.isOneOf(at, "citing", "quoting") && context.isOneOf(at - 1, ",")) {
                return clauses.trimmed(subject.begin(), at - 1);
            }
        }
        return subject;
    }

    /** The subject of the clause a participle hangs on: the nearest finite verb to the left with a subject. */
    private Optional<Stretch> mainSubject(int gerund) {
        if (context.is(gerund - 1, WordClass.NAME)) {
            int begin = gerund - 1;
            while (begin > 0 && context.is(begin - 1, WordClass.NAME)) {
                begin--;
            }
            return Optional.of(new Stretch(begin, gerund));
        }
        if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).source().isPresent()) {
            Stretch last = stretch(drafts.get(drafts.size() - 1).source().get());
            if (last.end() <= gerund) {
                return Optional.of(last);
            }
        }
        int limit = Math.max(0, gerund - ClauseReader.LONGEST_LOOK);
        for (int at = limit; at < gerund; at++) {
            if (context.word(at).type().isFinite() && !context.isQuoted(at)) {
                Stretch subject = clauses.subjectBefore(limit, clauses.verbGroupBegin(at), false);
                return clauses.isNominal(subject) && !subject.isEmpty() ? Optional.of(subject) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
