package org.credibility.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads where the content of a cue begins and ends in its sentence. */
final class ContentReader {
    private final SentenceContext context;
    private final ClauseReader clauses;

    ContentReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    /** The first word of the content behind a cue; empty where none opens there. */
    OptionalInt beginAfter(int verb, CueEntry entry) {
        int limit = Math.min(context.size(), verb + 1 + ClauseReader.LONGEST_LOOK / 2);
        for (int at = verb + 1; at < limit; at++) {
            if (context.opensQuotation(at) && opensSpeech(at, verb)) {
                return OptionalInt.of(at);
            }
            if (isThat(at, verb)) {
                return at + 1 < context.size() ? OptionalInt.of(at + 1) : OptionalInt.empty();
            }
            if (context.isOneOf(at, ":")) {
                return at + 1 < context.size() ? OptionalInt.of(at + 1) : OptionalInt.empty();
            }
            if (context.isOneOf(at, ",") && context.isOneOf(at + 1, "citing", "quoting")) {
                at = nextComma(at + 1);
                continue;
            }
            if (context.isOneOf(at, ",") && !context.opensQuotation(at + 1)) {
                return OptionalInt.empty();
            }
            if (context.isOneOf(at, ";", "—", "–", "(", ".", "?", "!")) {
                return OptionalInt.empty();
            }
            if (opensClause(at, verb, entry)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether "that", a colon or a quotation mark opens a content, so that nobody can doubt that it is one. */
    boolean isMarked(int begin) {
        return context.opensQuotation(begin)
                || context.isOneOf(begin - 1, "that", ":")
                || context.isOneOf(begin, "how", "why", "whether");
    }

    private int nextComma(int from) {
        int at = from;
        while (at < context.size() && !context.isOneOf(at, ",")) {
            at++;
        }
        return at;
    }

    /** A quotation right behind the cue, or one that a clause runs into. */
    private boolean opensSpeech(int at, int verb) {
        return at - verb <= 2 || context.isOneOf(at - 1, ",", ":") || isAdverbial(verb + 1, at);
    }

    private boolean isAdverbial(int begin, int end) {
        return begin < end
                && (context.is(begin, WordClass.PREPOSITION)
                        || context.is(begin, WordClass.MONTH)
                        || context.is(begin, WordClass.ADVERB)
                        || context.is(begin, WordClass.TO)
                        || context.is(begin, WordClass.DETERMINER)
                        || context.isNominal(begin));
    }

    private boolean isThat(int at, int verb) {
        if (!context.isOneOf(at, "that")) {
            return at == verb + 1
                    && context.isOneOf(at, "how", "why", "whether")
                    && clauses.isClause(at, context.size());
        }
        if (context.is(at, WordClass.RELATIVE)) {
            return isAdverbial(verb + 1, at) && clauses.isClause(at + 1, context.size());
        }
        return clauses.isClause(at + 1, context.size());
    }

    private boolean opensClause(int at, int verb, CueEntry entry) {
        boolean zeroThat = entry.frame() == Frame.CLAUSE
                || entry.frame() == Frame.LISTENER
                || entry.kind() == CueKind.CONFIRMATION
                || entry.kind() == CueKind.EVIDENCE;
        if (!zeroThat || !opensSubject(at) || isCompound(at, verb) || !mayStandBefore(at, verb, entry)) {
            return false;
        }
        int end = at + 1;
        while (end < context.size() && !context.isOneOf(end, ",", ";", ":", "—") && end - at < 25) {
            if (context.word(end).type().isFinite()) {
                return !isObjectRelative(at, end);
            }
            end++;
        }
        return end < context.size() && context.isOneOf(end, ",") && finiteAfterApposition(end);
    }

    /** "The state claims office moved": a plural that can be a noun, right before another noun, is one. */
    private boolean isCompound(int at, int verb) {
        return at == verb + 1
                && context.is(at, WordClass.NOUN)
                && !context.word(at).lower().endsWith("s")
                && Lexicon.english().cueNoun(context.word(verb).lower()).isPresent();
    }

    private boolean finiteAfterApposition(int comma) {
        int next = comma + 1;
        while (next < context.size() && !context.isOneOf(next, ",") && next - comma < 12) {
            next++;
        }
        return next + 1 < context.size() && context.word(next + 1).type().isFinite();
    }

    private boolean isObjectRelative(int begin, int finite) {
        return clauses.holds(WordClass.RELATIVE, begin, finite);
    }

    private boolean opensSubject(int at) {
        return context.isNominal(at)
                || context.is(at, WordClass.DETERMINER)
                || context.is(at, WordClass.ADJECTIVE)
                || context.isOneOf(at, "there", "if", "when", "about", "both");
    }

    /** What stands between a cue and a clause without "that": nothing, a listener, or when and where somebody spoke. */
    private boolean mayStandBefore(int at, int verb, CueEntry entry) {
        if (at == verb + 1) {
            return entry.frame() != Frame.LISTENER;
        }
        if (context.is(at - 1, WordClass.PREPOSITION)
                || context.is(at - 1, WordClass.DETERMINER)
                || context.is(at - 1, WordClass.ADJECTIVE)
                || context.is(at - 1, WordClass.POSSESSIVE)
                || context.is(at - 1, WordClass.TO)) {
            return false;
        }
        boolean newPhrase = context.is(at, WordClass.DETERMINER) || context.is(at, WordClass.PRONOUN);
        boolean name = context.is(at, WordClass.NAME) && !context.is(at - 1, WordClass.NAME);
        return (newPhrase || name) && isAdverbial(verb + 1, at);
    }

    /** The index after the last word of a content that begins behind its cue. */
    int end(int begin) {
        for (int at = begin + 1; at < context.size(); at++) {
            boolean comma = context.isOneOf(at - 1, ",");
            if (comma
                    && context.isOneOf(at, "citing", "quoting", "saying", "adding", "claiming", "warning", "according")
                    && !context.isQuoted(at)) {
                return at - 1;
            }
        }
        return context.size();
    }

    /** The first word of the content that ends before a source. */
    int beginBefore(int low, int end) {
        int begin = Math.min(low, end);
        while (begin < end
                && (context.isOneOf(begin, ",", ".", ";", "and", "but", ")")
                        || (context.is(begin, WordClass.QUOTATION_MARK) && !context.opensQuotation(begin)))) {
            begin++;
        }
        return begin;
    }

    /** What goes on behind an interrupting source and cue; empty where nothing does. */
    Optional<Stretch> continuation(int contentBegin, int contentEnd, int extentEnd) {
        int at = extentEnd;
        while (at < context.size() && !context.isOneOf(at, ",", ":", ";") && !context.opensQuotation(at)) {
            at++;
        }
        if (at >= context.size()) {
            return Optional.empty();
        }
        int begin = context.opensQuotation(at) ? at : at + 1;
        boolean quotation = context.opensQuotation(begin);
        boolean split = !clauses.isClause(contentBegin, contentEnd)
                && begin < context.size()
                && context.isOneOf(at, ",")
                && clauses.isClause(begin, context.size())
                && at - extentEnd <= 4;
        return quotation || split ? Optional.of(new Stretch(begin, context.size())) : Optional.empty();
    }
}
