package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads sentences without a verb of saying whose subject is a paper, poll or instrument, which tells what it enters,
 * counts or measures: "The exit poll gives the party 11 seats", "The rolls have no trace of him".
 */
final class AccountReader {
    private static final int LONGEST_OBJECT = 24;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final SourceFit fit;

    private AccountReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
        this.fit = new SourceFit(context);
    }

    static Optional<Draft> read(SentenceContext context) {
        boolean asks = context.isOneOf(0, "why", "whether", "how", "what", "when", "where");
        return context.isHeadline() || asks ? Optional.empty() : new AccountReader(context).read();
    }

    /** The attribution that the first finite verb with a telling subject makes. */
    private Optional<Draft> read() {
        for (int at = 1; at < Math.min(context.size(), ClauseReader.LONGEST_LOOK); at++) {
            if (context.isFinite(at) && !context.isQuoted(at)) {
                Optional<Draft> found = by(at);
                if (found.isPresent() || !inRelative(at)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean inRelative(int verb) {
        return clauses.holds(WordClass.RELATIVE, Math.max(0, verb - LONGEST_OBJECT / 2), verb);
    }

    private Optional<Draft> by(int first) {
        Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(first), false);
        boolean opens = !subject.isEmpty() && (subject.begin() <= 1 || isAdjunct(subject.begin()));
        if (!opens) {
            return Optional.empty();
        }
        int verb = fullVerb(first);
        boolean tells = fit.isTelling(subject) ? isActive(first) : isEntry(verb) && enters(subject, verb);
        return tells
                ? Optional.of(context.draft(
                                new CueEntry(context.word(verb).lower(), CueKind.ACCOUNT, Frame.OBJECT),
                                first,
                                verb + 1)
                        .source(context.span(subject))
                        .content(context.span(verb + 1, contents.end(verb + 1))))
                : Optional.empty();
    }

    private boolean isAdjunct(int end) {
        return context.is(0, WordClass.PREPOSITION) && !clauses.isClause(0, end);
    }

    /** The participle behind "has", where one stands there. */
    private int fullVerb(int first) {
        int at = first + 1;
        while (context.is(at, WordClass.ADVERB)) {
            at++;
        }
        boolean perfect = context.isOneOf(first, "has", "have", "had") && context.is(at, WordClass.PARTICIPLE);
        return perfect && !context.isOneOf(at, "been") ? at : first;
    }

    private boolean isActive(int verb) {
        boolean perfect = fullVerb(verb) > verb;
        boolean has = context.isOneOf(verb, "have", "has", "had")
                && (context.is(verb + 1, WordClass.DETERMINER) || context.is(verb + 1, WordClass.NAME));
        return perfect
                || has
                || context.is(verb, WordClass.VERB)
                || (context.isOneOf(verb, "do", "does", "did")
                        && clauses.holds(WordClass.BASE_VERB, verb, Math.min(context.size(), verb + 3)));
    }

    private boolean isEntry(int verb) {
        return context.word(verb)
                .entry()
                .cueVerb()
                .filter(entry -> entry.frame() == Frame.ENTRY || entry.lemma().equals("find"))
                .isPresent();
    }

    /** A showing noun enters anything, whoever blames is somebody; a name enters a value or a status: "Debrett's gives the title as extinct". */
    private boolean enters(Stretch subject, int verb) {
        if (fit.headsPaper(subject)) {
            return true;
        }
        if (isOf(verb, "blame") || isOf(verb, "fault") || isOf(verb, "suspect") || isOf(verb, "accuse")) {
            return !context.is(subject.begin(), WordClass.PRONOUN) || fit.isSpeaker(subject);
        }
        if (!context.is(subject.begin(), WordClass.NAME) && !fit.isSpeaker(subject)) {
            return false;
        }
        for (int at = verb + 2; at < Math.min(context.size(), verb + LONGEST_OBJECT); at++) {
            boolean value = context.isOneOf(at, "at") && isValue(at + 1);
            boolean credit = context.isOneOf(at, "with") && isOf(verb, "credit");
            if (value || credit || context.isOneOf(at, "as")) {
                return true;
            }
        }
        return isOf(verb, "count") || isOf(verb, "log");
    }

    /** "At 12", "at between 2 and 3", "at 'one in four'". */
    private boolean isValue(int at) {
        return isNumber(at)
                || context.is(at, WordClass.QUOTATION_MARK)
                || context.isOneOf(at, "between", "about", "around", "roughly", "under", "over", "more", "less");
    }

    private boolean isNumber(int at) {
        return context.is(at, WordClass.NUMERAL)
                || context.is(at + 1, WordClass.NUMERAL)
                || context.isOneOf(at, "$", "€", "£", "¥");
    }

    private boolean isOf(int verb, String lemma) {
        return context.word(verb)
                .entry()
                .cueVerb()
                .filter(entry -> entry.lemma().equals(lemma))
                .isPresent();
    }
}
