package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.syntax.TaggedSentence;
import org.credibility.text.Span;

/**
 * Reads sentences that tell whose word the one before is, or the words before the dash or colon: "So says the curator",
 * "At least that is what the union claims", "That is the word from the kitchen".
 */
final class BackReader {
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_NOUN = 6;

    private final SentenceContext context;
    private final ClauseReader clauses;

    private BackReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    /** The attribution a sentence makes of what is said before it; empty where it makes none. */
    static Optional<Draft> read(SentenceContext context, Optional<TaggedSentence> before) {
        BackReader reader = new BackReader(context);
        for (int at = 0; at < Math.min(context.size(), LONGEST_LINE); at++) {
            boolean opens = at == 0 || context.isOneOf(at - 1, "–", "—", "--", "-", ":");
            if (opens && !context.isQuoted(at)) {
                Optional<Span> told = at == 0
                        ? reader.behindColon().or(() -> before.map(TaggedSentence::span))
                        : Optional.of(context.span(0, at)).filter(span -> !span.isEmpty());
                Optional<Draft> found = reader.at(at).flatMap(draft -> told.map(draft::content));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "The finding comes from a trial: the drug failed": what the colon opens, where it does. */
    private Optional<Span> behindColon() {
        for (int at = 1; at < Math.min(context.size() - 2, LONGEST_LINE); at++) {
            if (context.isOneOf(at, ":") && clauses.isClause(at + 1, context.size())) {
                return Optional.of(context.span(at + 1, context.size()));
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> at(int begin) {
        return so(begin).or(() -> pointing(begin)).or(() -> coming(begin)).or(() -> signed(begin));
    }

    /** Whether a line goes on with the block before it: "says an entry in the log". */
    static boolean goesOn(SentenceContext context) {
        return new BackReader(context).signs(0);
    }

    private boolean signs(int begin) {
        boolean opens = context.is(begin + 1, WordClass.DETERMINER) || context.is(begin + 1, WordClass.NAME);
        return begin == 0
                && context.isOneOf(0, "says", "said", "reads", "writes", "wrote", "states", "runs")
                && Character.isLowerCase(context.word(0).text().codePointAt(0))
                && opens;
    }

    private Optional<Draft> signed(int begin) {
        return signs(begin) ? from(begin, begin + 1, begin + 1) : Optional.empty();
    }

    /** "So reads the risk section", "Thus the chairman". */
    private Optional<Draft> so(int begin) {
        boolean says = context.isOneOf(begin, "so", "thus")
                && !context.is(begin + 1, WordClass.NAME)
                && (isCue(begin + 1) || context.isOneOf(begin + 1, "goes", "runs", "ran"));
        return says ? from(begin, begin + 2, begin + 2) : Optional.empty();
    }

    /** "That, at least, is what the union says", "That is the word from the kitchen". */
    private Optional<Draft> pointing(int begin) {
        int at = context.isOneOf(begin, "at") && context.isOneOf(begin + 1, "least") ? begin + 2 : begin;
        if (!context.isOneOf(at, "that", "this", "such")) {
            return Optional.empty();
        }
        int is = at + 1;
        while (is < Math.min(context.size(), at + LONGEST_NOUN + 3) && !context.isOneOf(is, "is", "was", "'s")) {
            if (context.isFinite(is)) {
                return coming(at);
            }
            is++;
        }
        if (!context.isOneOf(is, "is", "was", "'s")) {
            return Optional.empty();
        }
        if (context.isOneOf(is + 1, "what", "how", "according")) {
            return context.isOneOf(is + 1, "according") ? from(begin, is + 3, is + 3) : claimed(is + 2);
        }
        return viewed(begin, is + 1);
    }

    /** "what the union claims": the subject before the first verb of saying. */
    private Optional<Draft> claimed(int low) {
        for (int verb = low + 1; verb < Math.min(context.size(), low + LONGEST_LINE / 2); verb++) {
            boolean says =
                    isCue(verb) && !context.is(verb, WordClass.NAME) && !context.is(verb - 1, WordClass.DETERMINER);
            if (says || context.isFinite(verb)) {
                Stretch subject = clauses.trimmed(low, clauses.verbGroupBegin(verb));
                return says && !subject.isEmpty() && clauses.isNominal(subject)
                        ? Optional.of(context.draft(entry(verb), verb, verb + 1).source(context.span(subject)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the view of the union", "the word from the kitchen", "the case the club puts to the court". */
    private Optional<Draft> viewed(int begin, int low) {
        for (int at = low; at < Math.min(context.size(), low + LONGEST_NOUN); at++) {
            if (!isView(at)) {
                continue;
            }
            if (context.isOneOf(at + 1, "of", "from")) {
                return from(begin, at + 2, at + 1);
            }
            for (int verb = at + 2; verb < Math.min(context.size(), at + LONGEST_LINE / 2); verb++) {
                if (context.isFinite(verb)) {
                    Stretch subject = clauses.trimmed(at + 1, verb);
                    return clauses.isNominal(subject)
                            ? Optional.of(
                                    context.draft(entry(verb), verb, verb + 1).source(context.span(subject)))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "That emerges from the draft", "The toll came from the prefecture", "The news was broken by". */
    private Optional<Draft> coming(int begin) {
        boolean points = context.isOneOf(begin, "that", "this")
                || (context.isOneOf(begin, "the")
                        && (isView(begin + 1) || context.isOneOf(begin + 1, "toll", "figure")));
        for (int at = begin + 1; points && at < Math.min(context.size(), begin + LONGEST_NOUN); at++) {
            boolean comes = context.is(at, WordClass.VERB)
                    && context.isOneOf(
                            at, "emerges", "emerged", "comes", "came", "stems", "stemmed", "follows", "followed");
            if (comes && context.isOneOf(at + 1, "from")) {
                return from(at, at + 2, at + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isView(int at) {
        return context.isOneOf(at, "word", "case", "message", "opinion", "version", "line", "figure", "story")
                || (at < context.size() && context.word(at).entry().cueNoun().isPresent());
    }

    private boolean isCue(int at) {
        return at < context.size()
                && context.word(at)
                        .entry()
                        .cueVerb()
                        .filter(entry -> entry.kind() != CueKind.RELAY && entry.kind() != CueKind.INTENTION)
                        .isPresent();
    }

    private CueEntry entry(int verb) {
        return new CueEntry(context.word(verb).lower(), CueKind.REPORT, Frame.CLAUSE);
    }

    private Optional<Draft> from(int cueBegin, int begin, int cueEnd) {
        if (begin >= context.size()) {
            return Optional.empty();
        }
        Stretch source = clauses.nounPhraseAt(begin);
        return source.isEmpty() || !clauses.isNominal(source)
                ? Optional.empty()
                : Optional.of(context.draft(entry(cueBegin), cueBegin, cueEnd).source(context.span(source)));
    }
}
