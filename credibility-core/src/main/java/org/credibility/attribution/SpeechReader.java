package org.credibility.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads what a verb of saying ties together: the content stands behind it ("Moe said that …", "Moe told reporters: …")
 * or before it ("…, Moe said", "…, said Moe").
 */
final class SpeechReader {
    private static final int SHORTEST_MESSAGE = 4;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final SubjectReader subjects;
    private final SourceFit fit;

    SpeechReader(SentenceContext context, SubjectReader subjects) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
        this.subjects = subjects;
        this.fit = new SourceFit(context);
    }

    /** The attribution that a verb makes; empty where source or content is wanting. */
    Optional<Draft> read(int verb, CueEntry entry, int group) {
        Optional<Stretch> subject = subjects.of(group, verb)
                .filter(stretch -> fit.fits(entry, stretch) || (closes(verb) && fit.canShow(stretch)));
        OptionalInt right = contents.beginAfter(verb, entry);
        if (subject.isPresent()
                && right.isPresent()
                && !(followsSpeech(verb, subject.get()) && !context.opensQuotation(right.getAsInt()))
                && (contents.isMarked(right.getAsInt()) || fit.isSpeaker(subject.get()) || saysOnly(verb, entry))) {
            return Optional.of(before(verb, entry, group, subject.get(), right.getAsInt()));
        }
        if (subject.isPresent() && context.isOneOf(subject.get().begin() - 1, "as")) {
            return as(verb, entry, group, subject.get());
        }
        if (subject.isPresent()
                && (!context.is(verb, WordClass.GERUND) || clauses.holds(WordClass.AUXILIARY, group, verb))
                && !isRelative(subject.get())
                && (entry.frame() != Frame.QUOTE || isSpokenBefore(subject.get()))
                && hasContentBefore(subject.get().begin(), verb)) {
            return Optional.of(after(verb, entry, group, subject.get(), verb + 1));
        }
        if (subject.isPresent() && isInsideRelative(verb, subject.get())) {
            return Optional.of(before(verb, entry, group, subject.get(), verb + 1));
        }
        if (subject.isPresent() && announces(verb, entry)) {
            return Optional.of(context.draft(entry, group, verb + 1)
                    .source(context.span(subject.get()))
                    .opening());
        }
        if (entry.kind() == CueKind.EVIDENCE && subject.filter(fit::headsPaper).isPresent()) {
            return Optional.empty();
        }
        Optional<Draft> inverted = inverted(verb, entry, group);
        return inverted.isEmpty() && subject.isPresent() && right.isPresent() && entry.kind() != CueKind.EVIDENCE
                ? unmarked(verb, entry, group, subject.get(), right.getAsInt())
                : inverted;
    }

    /** "the mill, which it said had closed": what is said goes on behind the cue with a verb. */
    private boolean isInsideRelative(int verb, Stretch subject) {
        return context.is(subject.begin() - 1, WordClass.RELATIVE) && context.isFinite(verb + 1);
    }

    /** "The minutes, stamped secret, say the boats …": right behind the cue, whatever the subject is. */
    private Optional<Draft> unmarked(int verb, CueEntry entry, int group, Stretch subject, int right) {
        boolean says = right == verb + 1 && context.sourceNoun(subject).isPresent();
        return says ? Optional.of(before(verb, entry, group, subject, right)) : Optional.empty();
    }

    /** Whether a verb can only say something: "A guard said the gate was open". */
    private boolean saysOnly(int verb, CueEntry entry) {
        return entry.lemma().equals("say") && context.isOneOf(verb, "said", "says");
    }

    /** Whether nothing that a verb could take stands behind it. */
    private boolean closes(int verb) {
        return verb + 1 >= context.size()
                || context.is(verb + 1, WordClass.PUNCTUATION)
                || (context.is(verb + 1, WordClass.ADVERB) && context.is(verb + 2, WordClass.PUNCTUATION))
                || context.is(verb + 1, WordClass.MONTH)
                || (context.isOneOf(verb + 1, "in") && fit.headsPaper(clauses.nounPhraseAt(verb + 2)));
    }

    /** "“It rains,” Moe said at a meeting that was held": only a quotation can follow a quotation. */
    private boolean followsSpeech(int verb, Stretch subject) {
        int begin = contents.beginBefore(subjects.readTo(), subject.begin());
        return !context.is(verb, WordClass.GERUND)
                && context.is(subject.begin() - 1, WordClass.QUOTATION_MARK)
                && (context.opensQuotation(begin) || (begin == 0 && context.isQuoted(0)));
    }

    /** "…, said Moe.", and "Said Moe: …". */
    private Optional<Draft> inverted(int verb, CueEntry entry, int group) {
        boolean invertible = entry.frame() != Frame.LISTENER || context.is(verb - 1, WordClass.QUOTATION_MARK);
        if (!invertible || context.is(verb, WordClass.GERUND) || !isInverted(group, verb)) {
            return Optional.empty();
        }
        Stretch source = clauses.nounPhraseAt(verb + 1);
        if (!clauses.isNominal(source) || !fit.fits(entry, source)) {
            return Optional.empty();
        }
        if (verb > 1 && isToldBefore(verb, entry, source)) {
            return Optional.of(after(verb, entry, group, source, source.end()));
        }
        int begin = source.end() + 1;
        return verb <= 1 && context.isOneOf(source.end(), ",", ":") && context.opensQuotation(begin)
                ? Optional.of(before(verb, entry, group, source, begin))
                : Optional.empty();
    }

    /** Whether a quotation or a whole clause stands before an inverted cue. */
    private boolean isToldBefore(int verb, CueEntry entry, Stretch source) {
        boolean quoted =
                context.is(verb - 1, WordClass.QUOTATION_MARK) || context.is(verb - 2, WordClass.QUOTATION_MARK);
        boolean plain = entry.frame() == Frame.CLAUSE || entry.frame() == Frame.QUOTE;
        boolean speaks = plain || fit.isSpeaker(source) || fit.isDocument(source);
        int begin = contents.beginBefore(subjects.readTo(), verb);
        return quoted
                || (speaks
                        && (clauses.isClause(begin, verb)
                                || (isLong(begin, verb - 1) && fit.isSpeaker(source) && !isSubject(begin, verb))));
    }

    /** "The company, which runs the event, announced …": all that stands before is who announces it. */
    private boolean isSubject(int begin, int verb) {
        return context.isOneOf(verb - 1, ",")
                && clauses.holds(WordClass.RELATIVE, begin, verb)
                && subjects.of(clauses.verbGroupBegin(verb), verb)
                        .filter(subject -> subject.begin() <= begin + 1)
                        .isPresent();
    }

    /** "Moe added:" at the end of a sentence: what she added follows. "Moe outlined three claims:" names it already. */
    private boolean announces(int verb, CueEntry entry) {
        boolean named = entry.frame() == Frame.OBJECT && verb + 2 < context.size();
        return context.isOneOf(context.size() - 1, ":") && !named && !clauses.isClause(verb + 1, context.size());
    }

    /** "As the Herald revealed in June, …" and "…, as the Herald revealed": the main clause is the content. */
    private Optional<Draft> as(int verb, CueEntry entry, int group, Stretch subject) {
        int as = subject.begin() - 1;
        Draft draft = context.draft(entry, group, verb + 1).source(context.span(subject));
        if (as > 1) {
            int begin = contents.beginBefore(subjects.readTo(), as);
            return clauses.isClause(begin, as) ? Optional.of(draft.content(context.span(begin, as))) : Optional.empty();
        }
        int comma = verb + 1;
        while (comma < context.size() && !context.isOneOf(comma, ",")) {
            comma++;
        }
        return comma + 1 < context.size() && clauses.isClause(comma + 1, context.size())
                ? Optional.of(draft.content(context.span(comma + 1, contents.end(comma + 1))))
                : Optional.empty();
    }

    private Draft before(int verb, CueEntry entry, int group, Stretch subject, int contentBegin) {
        Draft draft = context.draft(entry, group, verb + 1).source(context.span(subject));
        if (context.opensQuotation(contentBegin) && followsSpeech(verb, subject)) {
            draft.content(context.span(contents.beginBefore(subjects.readTo(), subject.begin()), subject.begin()));
        }
        int end = contents.end(contentBegin);
        if (!contents.isSigned(contentBegin, end)) {
            subjects.read(contentBegin, end);
        }
        return draft.content(context.span(contentBegin, end));
    }

    /** The content stands before the source or the cue; what goes on behind a second comma belongs to it too. */
    private Draft after(int verb, CueEntry entry, int group, Stretch source, int extentEnd) {
        int contentEnd = Math.min(source.begin(), group);
        int contentBegin = behindColon(contents.beginBefore(subjects.readTo(), contentEnd), contentEnd);
        Draft draft = context.draft(entry, group, verb + 1)
                .source(context.span(source))
                .content(context.span(contentBegin, contentEnd));
        contents.continuation(contentBegin, contentEnd, extentEnd).ifPresent(rest -> {
            draft.content(context.span(rest.begin(), rest.end()));
            subjects.read(rest.begin(), rest.end());
        });
        return draft;
    }

    /** "Moe went further: the boat will sail in May, she wrote": what the colon opens. */
    private int behindColon(int begin, int end) {
        for (int at = begin + 1; at < end - 1; at++) {
            if (context.isOneOf(at, ":")
                    && !context.isQuoted(at)
                    && !context.isOneOf(at + 1, "that", "this", "these", "those", "it")
                    && clauses.isClause(begin, at)
                    && clauses.isClause(at + 1, end)) {
                return at + 1;
            }
        }
        return begin;
    }

    /** "“Rain,” Moe began", "It rains, Moe tweeted": what a verb that wants the very words has before it. */
    private boolean isSpokenBefore(Stretch subject) {
        int end = subject.begin() - 1;
        int begin = contents.beginBefore(subjects.readTo(), end);
        return context.is(end, WordClass.QUOTATION_MARK)
                || context.is(end - 1, WordClass.QUOTATION_MARK)
                || (clauses.isClause(begin, end) && !lacksSubject(begin));
    }

    /** "Reached by phone, Moe laughed": what opens with a participle is nothing that is said. */
    private boolean lacksSubject(int begin) {
        boolean participle = begin == 0 && context.word(begin).entry().isParticiple();
        return (context.is(begin, WordClass.VERB) || context.is(begin, WordClass.PARTICIPLE))
                && (participle || context.is(begin + 1, WordClass.PREPOSITION))
                && !context.isHeadline();
    }

    /** "an official who asked not to be named": the verb of a relative clause takes no content from before it. */
    private boolean isRelative(Stretch subject) {
        return context.is(subject.end() - 1, WordClass.RELATIVE);
    }

    /** Whether content stands before a source: a quotation, or a clause that a comma or dash ends. */
    private boolean hasContentBefore(int source, int verb) {
        int at = source - 1;
        while (at > 0
                && (context.is(at, WordClass.COORDINATOR)
                        || context.is(at, WordClass.ADVERB)
                        || context.isOneOf(at, "so"))) {
            at--;
        }
        if (at <= 0) {
            return false;
        }
        if (context.is(at, WordClass.QUOTATION_MARK)) {
            return true;
        }
        int begin = contents.beginBefore(subjects.readTo(), at);
        return context.isOneOf(at, ",", "—", "–", "-", ":")
                && (context.isHeadline()
                        || contents.isParenthesis(verb + 1)
                        || isContent(begin, at, source)
                        || (isLong(begin, at) && endsClause(verb)));
    }

    /** Enough words for a message, which no adjunct opens; its verb may be one that can be a noun: "The roof cost 5,000". */
    private boolean isLong(int begin, int end) {
        return end - begin >= SHORTEST_MESSAGE
                && !context.is(begin, WordClass.PREPOSITION)
                && !context.is(begin, WordClass.SUBORDINATOR)
                && !context.is(begin, WordClass.GERUND)
                && !context.is(begin, WordClass.PARTICIPLE)
                && !context.is(begin, WordClass.MONTH)
                && !context.is(begin, WordClass.TO)
                && !context.is(begin, WordClass.COORDINATOR);
    }

    /** Whether nothing but a listener, a place or a time stands behind a verb, up to a mark. */
    private boolean endsClause(int verb) {
        int at = verb + 1;
        while (at < context.size() && !context.is(at, WordClass.PUNCTUATION)) {
            if (context.isFinite(at) || context.is(at, WordClass.COMPLEMENTIZER) || context.isOneOf(at, "for")) {
                return false;
            }
            at++;
        }
        return !context.isOneOf(at, ":") && !context.opensQuotation(at - 1);
    }

    private boolean isContent(int begin, int end, int source) {
        if (lacksSubject(begin)) {
            return false;
        }
        if (clauses.isClause(begin, end)) {
            boolean adjunct = context.is(begin, WordClass.SUBORDINATOR) || context.is(begin, WordClass.PREPOSITION);
            return !adjunct || clauses.isClause(Math.min(end, begin + 1), end);
        }
        return context.isOneOf(source, "he", "she", "they", "it") && end - begin <= 6;
    }

    private boolean isInverted(int group, int verb) {
        if (group != verb || verb + 1 >= context.size()) {
            return false;
        }
        boolean afterContent =
                context.is(verb - 1, WordClass.QUOTATION_MARK) || context.isOneOf(verb - 1, ",", "—", "–");
        boolean nounAhead = context.isNominal(verb + 1)
                || context.is(verb + 1, WordClass.DETERMINER)
                || context.is(verb + 1, WordClass.ADJECTIVE)
                || context.is(verb + 1, WordClass.PARTICIPLE);
        boolean opens = verb == 0 || (verb == 1 && context.isOneOf(0, "so", "thus"));
        return (opens || (afterContent && verb > 1)) && nounAhead;
    }
}
