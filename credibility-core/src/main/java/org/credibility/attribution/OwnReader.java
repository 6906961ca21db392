package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads what the outlet saw or tried itself: "our reporter counted …", "when we rang", "in our test". */
final class OwnReader {
    private static final CueEntry SEE = new CueEntry("see", CueKind.EVIDENCE, Frame.OBJECT);
    private static final int LONGEST_ADVERBIAL = 14;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final AdjunctContents contents;

    private OwnReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new AdjunctContents(context);
    }

    /** The attribution that a sentence makes to the outlet itself, where no other source speaks in it. */
    static Optional<Draft> read(SentenceContext context) {
        OwnReader reader = new OwnReader(context);
        for (int at = 0; at < context.size(); at++) {
            if (!context.isQuoted(at)) {
                Optional<Draft> found = reader.readAt(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> readAt(int at) {
        int end = own(at);
        if (end > at) {
            return isDoing(end) ? Optional.of(doing(at, end)) : within(at, end);
        }
        if (context.isOneOf(at, "we") && context.isOneOf(at - 1, "when", "while", "after", "as", "nights", "days")) {
            return when(at);
        }
        return isObserver(at) ? observed(at) : Optional.empty();
    }

    /** The index behind words that name the outlet itself; the same index where none does. */
    private int own(int at) {
        return Lexicon.english()
                .sourceNouns()
                .longestAt(context.lowerWords(), at)
                .filter(match -> match.value() == SourceNoun.OWN)
                .map(match -> match.end())
                .orElse(at);
    }

    private boolean isDoing(int at) {
        return context.is(at, WordClass.VERB) || context.is(at, WordClass.MODAL);
    }

    /** "On the road this correspondent saw two lorries": the object; "nobody came when our reporters rang": the clause. */
    private Draft doing(int begin, int verb) {
        int last = context.is(verb, WordClass.MODAL) ? verb + 1 : verb;
        Draft draft =
                context.draft(SEE, verb, Math.min(context.size(), last + 1)).source(context.span(person(begin, verb)));
        boolean told = begin > 3 && (clauses.isClause(0, begin) || last + 3 >= context.size());
        return told
                ? draft.content(context.span(0, begin))
                : draft.content(context.span(Math.min(context.size(), last + 1), context.size()));
    }

    /** "a photographer for this paper": the outlet's own man, not the outlet. */
    private Stretch person(int begin, int end) {
        boolean of = context.isOneOf(begin - 1, "for", "of", "from", "with") && context.is(begin - 2, WordClass.NOUN);
        if (!of) {
            return new Stretch(begin, end);
        }
        int first = begin - 2;
        while (first > 0 && (context.is(first - 1, WordClass.NOUN) || context.is(first - 1, WordClass.ADJECTIVE))) {
            first--;
        }
        return new Stretch(context.is(first - 1, WordClass.DETERMINER) ? first - 1 : first, end);
    }

    /** "In our test, …", "during a visit by this magazine, …": an adjunct that opens the sentence. */
    private Optional<Draft> within(int begin, int end) {
        boolean opens =
                context.is(0, WordClass.PREPOSITION) && begin < LONGEST_ADVERBIAL / 2 && !clauses.isClause(0, begin);
        int comma = end;
        while (comma < Math.min(context.size(), end + LONGEST_ADVERBIAL) && !context.isOneOf(comma, ",")) {
            if (context.isFinite(comma)) {
                return Optional.empty();
            }
            comma++;
        }
        return opens && context.isOneOf(comma, ",") && clauses.isClause(comma + 1, context.size())
                ? Optional.of(context.draft(SEE, 0, 1)
                        .source(context.span(begin, end))
                        .content(context.span(comma + 1, context.size())))
                : Optional.empty();
    }

    /** "Nobody answered when we rang", "When we rang, nobody answered". */
    private Optional<Draft> when(int we) {
        boolean acts = context.is(we + 1, WordClass.VERB)
                && context.word(we + 1).entry().cueVerb().isEmpty();
        int begin = we - 1;
        if (!acts) {
            return Optional.empty();
        }
        int end = we + 2;
        while (begin == 0 && end < context.size() && !(context.isOneOf(end, ",") && opensMain(end + 1))) {
            end++;
        }
        Draft draft = context.draft(SEE, we + 1, we + 2).source(context.span(we, we + 1));
        return Optional.of(begin > 0 ? draft.content(context.span(0, begin)) : contents.around(draft, 0, end))
                .filter(found -> !found.content().isEmpty());
    }

    private boolean opensMain(int at) {
        return context.opensSubject(at) && clauses.isClause(at, context.size());
    }

    private boolean isObserver(int at) {
        return at > 0
                && context.isOneOf(
                        at,
                        "reporter",
                        "reporters",
                        "journalist",
                        "journalists",
                        "correspondent",
                        "correspondents",
                        "photographer",
                        "photographers")
                && context.is(at - 1, WordClass.NAME);
    }

    /** "A Radio Nord journalist at the border saw two hundred people": an observer and what he perceives. */
    private Optional<Draft> observed(int head) {
        List<Integer> verbs = new ArrayList<>();
        for (int at = head + 1; at < Math.min(context.size(), head + LONGEST_ADVERBIAL) && verbs.isEmpty(); at++) {
            if (context.isFinite(at)) {
                verbs.add(at);
            }
        }
        return verbs.stream()
                .filter(verb -> context.isOneOf(verb, "saw", "heard", "watched", "counted", "witnessed", "found"))
                .findFirst()
                .map(verb -> context.draft(SEE, verb, verb + 1)
                        .source(context.span(clauses.subjectBefore(0, verb, false)))
                        .content(context.span(verb + 1, context.size())));
    }
}
