package org.credibility.attribution;

import org.credibility.lexicon.AnswerWord;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;

/** Tells where a content ends that begins behind its cue: where its quotation ends, or the writer or another one goes on. */
final class ContentEnds {
    private static final int LONGEST_SUBJECT = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;

    ContentEnds(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    /** The index after the last word of a content that begins behind its cue. */
    int of(int begin) {
        if (context.opensQuotation(begin)) {
            return ofQuotation(begin);
        }
        for (int at = begin + 1; at < context.size(); at++) {
            if (!context.isQuoted(at) && leaves(begin, at)) {
                return at;
            }
        }
        return context.size();
    }

    /** Whether the writer, or another source, goes on at a word. */
    private boolean leaves(int begin, int at) {
        if (context.isOneOf(at, ";")) {
            return clauses.isClause(at + 1, context.size()) && !goesOn(begin, at);
        }
        boolean mark = context.isOneOf(at, ",", "—", "–", "--", "-");
        boolean closed = context.is(at - 1, WordClass.QUOTATION_MARK);
        if (mark && followsGerund(begin) && context.isFinite(at + 1)) {
            return true;
        }
        if ((mark && isAside(at + 1)) || (closed && isAside(at))) {
            return true;
        }
        if (mark && (isSigned(begin, at) || breaksOff(begin, at) || opensAnswer(at + 1))) {
            return true;
        }
        if (context.isOneOf(at, "while", "whereas") && clauses.isClause(begin, at) && opensOtherVoice(at)) {
            return true;
        }
        return mark && (opensOtherVoice(at + 1) || turns(begin, at));
    }

    /** "He said that it rained in May; by June the lake was full": where "that" opened it and nobody else speaks. */
    private boolean goesOn(int begin, int semicolon) {
        boolean marked = context.isOneOf(begin - 1, "that");
        for (int verb = semicolon + 1; verb < context.size(); verb++) {
            if (context.isOneOf(verb, ";") || (context.isFinite(verb) && (speaks(verb) || isRefusal(verb)))) {
                return false;
            }
        }
        return marked && clauses.isClause(begin, semicolon);
    }

    /** "officers, insisting that they not be named, said": a participle between commas. */
    private boolean followsGerund(int begin) {
        return context.is(begin - 1, WordClass.GERUND) || context.is(begin - 2, WordClass.GERUND);
    }

    /** ", adding that", ", according to", ", citing": the source or another one says more. */
    private boolean isAside(int at) {
        if (context.isOneOf(at, "according")) {
            return true;
        }
        return context.is(at, WordClass.GERUND)
                && (context.word(at).entry().cueVerb().isPresent()
                        || context.isOneOf(at, "referring", "calling", "contradicting", "echoing"));
    }

    /** "Schools expect snow, the county said in a letter": who says it all stands at the end of the sentence. */
    boolean isSigned(int begin, int mark) {
        if (mark <= begin) {
            return false;
        }
        for (int verb = mark + 2; verb < Math.min(context.size(), mark + LONGEST_SUBJECT + 2); verb++) {
            if (context.is(verb, WordClass.VERB) && (speaks(verb) || shows(verb))) {
                return isLastClause(verb) && opensSubjectOf(mark + 1, verb);
            }
        }
        return false;
    }

    /** ", a poll showed.": nothing stands behind it. */
    private boolean shows(int verb) {
        return context.isOneOf(verb + 1, ".", "!")
                && context.word(verb)
                        .entry()
                        .cueVerb()
                        .filter(cue -> cue.kind() == CueKind.EVIDENCE)
                        .isPresent();
    }

    /** Whether nothing but when, where, how and citing whom somebody spoke stands behind a verb. */
    private boolean isLastClause(int verb) {
        for (int at = verb + 1; at < context.size(); at++) {
            if (context.isOneOf(at, ",") && isAside(at + 1)) {
                return true;
            }
            boolean more = context.isFinite(at)
                    || context.isOneOf(at, "that", ":", ",")
                    || context.is(at, WordClass.QUOTATION_MARK);
            if (more) {
                return false;
            }
        }
        return verb + 1 >= context.size()
                || context.is(verb + 1, WordClass.PUNCTUATION)
                || context.is(verb + 1, WordClass.PREPOSITION)
                || context.is(verb + 1, WordClass.MONTH);
    }

    private boolean opensSubjectOf(int begin, int verb) {
        return clauses.wholeSubjectBefore(begin, clauses.verbGroupBegin(verb))
                .filter(subject -> subject.begin() == begin)
                .isPresent();
    }

    /** "Two aides said the dam leaks — the owner did not reply": behind a lone dash the writer tells something else. */
    private boolean breaksOff(int begin, int dash) {
        if (!isDash(dash) || !clauses.isClause(begin, dash) || !context.opensSubject(dash + 1)) {
            return false;
        }
        for (int at = begin; at < context.size(); at++) {
            if (at != dash && isDash(at)) {
                return false;
            }
        }
        return opensWholeClause(dash + 1);
    }

    private boolean opensWholeClause(int begin) {
        for (int verb = begin + 1; verb < context.size(); verb++) {
            if (context.isFinite(verb) && opensSubjectOf(begin, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int at) {
        return context.isOneOf(at, "—", "–", "--", "-");
    }

    /** ", but the owner did not reply": a party declines to say anything. */
    private boolean opensAnswer(int at) {
        if (!isJoint(at)) {
            return false;
        }
        for (int verb = at + 1; verb < Math.min(context.size(), at + LONGEST_SUBJECT); verb++) {
            if (context.is(verb, WordClass.PUNCTUATION)) {
                return false;
            }
            if (context.isFinite(verb)) {
                return isRefusal(verb);
            }
        }
        return false;
    }

    private boolean isRefusal(int verb) {
        if (!context.is(verb, WordClass.AUXILIARY)) {
            return isAnswer(verb, AnswerWord.REFUSE);
        }
        int full = verb + 1;
        while (context.is(full, WordClass.NEGATION) || context.is(full, WordClass.ADVERB)) {
            full++;
        }
        return clauses.holds(WordClass.NEGATION, verb, full)
                && full < context.size()
                && isAnswer(full, AnswerWord.REPLY);
    }

    private boolean isAnswer(int at, AnswerWord part) {
        return context.word(at).entry().answerWord().filter(part::equals).isPresent();
    }

    /** ", but he said", ", though she acknowledged": a clause with a cue of its own. */
    private boolean opensOtherVoice(int at) {
        if (at >= context.size() || !isJoint(at)) {
            return false;
        }
        for (int verb = at + 1; verb < Math.min(context.size(), at + LONGEST_SUBJECT); verb++) {
            if (context.isOneOf(verb, ",", ";", ":") || context.is(verb, WordClass.QUOTATION_MARK)) {
                return false;
            }
            if (context.word(verb).type().isFinite() && !context.is(verb, WordClass.AUXILIARY)) {
                return speaks(verb);
            }
        }
        return false;
    }

    boolean isJoint(int at) {
        return context.isOneOf(at, "but", "and", "while", "though", "although", "whereas", "yet");
    }

    private boolean speaks(int verb) {
        return context.word(verb)
                .entry()
                .cueVerb()
                .filter(cue ->
                        cue.frame() == Frame.CLAUSE || cue.frame() == Frame.THAT || cue.frame() == Frame.LISTENER)
                .filter(cue -> cue.kind() != CueKind.EVIDENCE || context.isOneOf(verb + 1, "that"))
                .isPresent();
    }

    /** "While Moe said that it rained, Lang stayed": what is told in a clause that opens the sentence ends with it. */
    private boolean turns(int begin, int comma) {
        boolean fronted = context.is(0, WordClass.SUBORDINATOR) || context.isOneOf(0, "after", "before", "since");
        return fronted
                && comma > begin + 2
                && context.opensSubject(comma + 1)
                && clauses.isClause(comma + 1, context.size())
                && clauses.isClause(begin, comma);
    }

    /** Where a quotation ends that is the whole content, with what is quoted right behind it. */
    int ofQuotation(int begin) {
        int at = closing(begin);
        while (at + 1 < context.size()) {
            int next = at;
            while (next < context.size() && next - at < 3 && !context.opensQuotation(next)) {
                next++;
            }
            if (next >= context.size() || !context.opensQuotation(next)) {
                return clauses.isClause(begin, at) ? at : context.size();
            }
            at = closing(next);
        }
        return context.size();
    }

    private int closing(int open) {
        int at = open + 1;
        while (at < context.size() && context.isQuoted(at)) {
            at++;
        }
        return at;
    }
}
