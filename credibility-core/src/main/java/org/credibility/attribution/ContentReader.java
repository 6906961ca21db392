package org.credibility.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads where the content of a cue begins and ends in its sentence. */
final class ContentReader {
    private static final int LONGEST_ASIDE = 22;
    private static final int LONGEST_LISTENER = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentEnds ends;
    private final Continuations continuations;

    ContentReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.ends = new ContentEnds(context);
        this.continuations = new Continuations(context, ends);
    }

    /** Whether a verb can stand before a clause without "that". */
    static boolean takesClause(CueEntry entry) {
        return switch (entry.frame()) {
            case CLAUSE, OBJECT -> true;
            case INFINITIVE -> entry.kind() != CueKind.INTENTION;
            default -> false;
        };
    }

    /** The first word of the content behind a cue; empty where none opens there. */
    OptionalInt beginAfter(int verb, CueEntry entry) {
        int limit = Math.min(context.clauseEnd(verb), verb + 1 + ClauseReader.LONGEST_LOOK / 2);
        boolean cited = false;
        for (int at = verb + 1; at < limit; at++) {
            if (context.opensQuotation(at) && opensSpeech(at, verb)) {
                return OptionalInt.of(at);
            }
            if (isThat(at, verb)) {
                return at + 1 < context.size() ? OptionalInt.of(at + 1) : OptionalInt.empty();
            }
            if (context.isOneOf(at, "—", "–", "--") && context.isOneOf(at + 1, "that")) {
                continue;
            }
            if (context.isOneOf(at, ":") || (context.isOneOf(at, ";") && context.opensQuotation(at + 1))) {
                return at + 1 < context.size() ? OptionalInt.of(at + 1) : OptionalInt.empty();
            }
            if (context.isOneOf(at, "(") && closingBracket(at) > at) {
                at = closingBracket(at);
                continue;
            }
            if (context.isOneOf(at, ",") && context.isOneOf(at + 1, "citing", "quoting")) {
                at = nextComma(at + 1);
                cited = true;
                continue;
            }
            if (context.isOneOf(at, ",") && !context.opensQuotation(at + 1)) {
                int behind = nextComma(at + 1) + 1;
                boolean aside = behind - at < LONGEST_ASIDE
                        && (context.isOneOf(behind, "that") || context.opensQuotation(behind));
                if (!aside) {
                    return OptionalInt.empty();
                }
                at = behind - 1;
                continue;
            }
            if (context.isOneOf(at, ";", "—", "–", "(", ".", "?", "!")) {
                return OptionalInt.empty();
            }
            if (!cited && opensClause(at, verb, entry) && !isThatAhead(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** "Told the newspaper Morgenbrevet last month that …": who listens and when stand before the clause. */
    private boolean isThatAhead(int from) {
        for (int at = from; at < Math.min(context.size(), from + LONGEST_LISTENER); at++) {
            if (context.is(at, WordClass.PUNCTUATION)
                    || context.is(at, WordClass.QUOTATION_MARK)
                    || context.isFinite(at)) {
                return false;
            }
            if (context.is(at, WordClass.COMPLEMENTIZER) && context.isOneOf(at, "that")) {
                return at > from;
            }
        }
        return false;
    }

    /** Whether "that", a colon or a quotation mark opens a content, so that nobody can doubt that it is one. */
    boolean isMarked(int begin) {
        return context.opensQuotation(begin)
                || context.isOneOf(begin - 1, "that", ":")
                || context.isOneOf(begin, "how", "why", "whether");
    }

    /** The bracket that closes one, a few words on; the opening one's own index where none does. */
    private int closingBracket(int open) {
        for (int at = open + 1; at < Math.min(context.size(), open + LONGEST_ASIDE); at++) {
            if (context.isOneOf(at, ")")) {
                return at;
            }
        }
        return open;
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
        if (at == verb + 1) {
            return at + 3 < context.size() || clauses.isClause(at + 1, context.size());
        }
        if (context.is(at, WordClass.RELATIVE)) {
            return !context.isFinite(at + 1) && isAdverbial(verb + 1, at) && clauses.isClause(at + 1, context.size());
        }
        return clauses.isClause(at + 1, context.size());
    }

    private boolean opensClause(int at, int verb, CueEntry entry) {
        boolean zeroThat = takesClause(entry)
                || entry.frame() == Frame.LISTENER
                || entry.kind() == CueKind.CONFIRMATION
                || entry.kind() == CueKind.EVIDENCE;
        if (!zeroThat
                || !(context.opensSubject(at) || isDoing(at, verb))
                || isFound(at, entry)
                || context.isOneOf(at + 1, "that")
                || isCompound(at, verb)
                || isWhen(at)
                || isListener(at, verb, entry)
                || !mayStandBefore(at, verb, entry)) {
            return false;
        }
        int end = at + 1;
        while (end < context.size() && !context.isOneOf(end, ",", ";", ":", "—") && end - at < 25) {
            if (context.word(end).type().isFinite()) {
                return !isObjectRelative(at, end) || (at == verb + 1 && clauses.isClause(at, context.size()));
            }
            if (showsDoing(end, entry)) {
                return true;
            }
            end++;
        }
        return end < context.size()
                && context.isOneOf(end, ",")
                && (finiteAfterApposition(end) || (at == verb + 1 && (isRelativeAside(end) || isList(at, end))));
    }

    /** "said hiring had slowed". */
    private boolean isDoing(int at, int verb) {
        return at == verb + 1 && context.is(at, WordClass.GERUND);
    }

    /** "said the mill, the dam and the lock would close": nothing but a list stands before the finite verb. */
    private boolean isList(int begin, int comma) {
        boolean joined = false;
        for (int at = begin; at < Math.min(context.size(), comma + ClauseReader.LONGEST_LOOK / 2); at++) {
            if (context.isFinite(at)) {
                return joined;
            }
            joined |= at > comma && context.is(at, WordClass.COORDINATOR) && !context.isOneOf(at - 1, ",");
            boolean listed = context.isNominal(at)
                    || context.isOneOf(at, ",")
                    || context.is(at, WordClass.DETERMINER)
                    || context.is(at, WordClass.ADJECTIVE)
                    || context.is(at, WordClass.PREPOSITION)
                    || context.is(at, WordClass.POSSESSIVE)
                    || context.is(at, WordClass.COORDINATOR);
            if (!listed || context.is(at, WordClass.MONTH)) {
                return false;
            }
        }
        return false;
    }

    /** "said Moe, who was there, and Lang, who was not, left": what the comma opens is no end of the clause. */
    private boolean isRelativeAside(int comma) {
        int close = nextComma(comma + 1);
        return context.is(comma + 1, WordClass.RELATIVE) && clauses.isClause(close, context.size());
    }

    /** "found her on the ridge": no subject of another clause. */
    private boolean isFound(int at, CueEntry entry) {
        return entry.lemma().equals("find")
                && (context.isOneOf(at, "him", "them")
                        || (context.isOneOf(at, "her") && context.is(at + 1, WordClass.PREPOSITION)));
    }

    /** "promised fans he would stay": a noun right before the subject of the clause. */
    private boolean isListener(int at, int verb, CueEntry entry) {
        return at == verb + 1
                && Set.of("promise", "assure", "warn", "remind", "inform").contains(entry.lemma())
                && context.is(at, WordClass.NOUN)
                && context.isOneOf(at + 1, "he", "she", "they", "we", "i")
                && context.isFinite(at + 2);
    }

    /** "Moe said when asked about it": what stands before was said. */
    private boolean isWhen(int at) {
        return context.isOneOf(at, "when", "after", "once")
                && context.isOneOf(
                        at + 1,
                        "asked",
                        "pressed",
                        "questioned",
                        "contacted",
                        "reached",
                        "approached",
                        "confronted",
                        "shown");
    }

    /** "The state claims office moved": a plural that can be a noun, right before another noun, is one. */
    private boolean isCompound(int at, int verb) {
        return at == verb + 1
                && context.is(at, WordClass.NOUN)
                && !context.word(at).lower().endsWith("s")
                && context.word(verb).entry().cueNoun().isPresent();
    }

    /** "The footage shows a man running": what a picture shows needs no finite verb. */
    private boolean showsDoing(int at, CueEntry entry) {
        return entry.kind() == CueKind.EVIDENCE && context.is(at, WordClass.GERUND) && context.isNominal(at - 1);
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
        boolean told = context.isOneOf(at - 1, "us", "me", "him", "them") && at == verb + 2;
        return (newPhrase || name || told) && isAdverbial(verb + 1, at);
    }

    /** The index after the last word of a content that begins behind its cue. */
    int end(int begin) {
        return Math.min(ends.of(begin), context.clauseEnd(begin));
    }

    /** Whether another one says at the end of the sentence what a content tells that ends there, and its cue too. */
    boolean isSigned(int begin, int end) {
        return context.isOneOf(end, ",") && ends.isSigned(begin, end);
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
        return continuations.behind(contentBegin, contentEnd, extentEnd);
    }

    /** "The plan, Moe told us on Friday, would …": whether what stands before goes on behind source and cue. */
    boolean isParenthesis(int extentEnd) {
        return continuations.isParenthesis(extentEnd);
    }
}
