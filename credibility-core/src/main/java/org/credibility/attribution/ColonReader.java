package org.credibility.attribution;

import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Gives what stands behind a colon to the source before it: "The coroner has no doubt about the cause: the boy drowned",
 * "Not sonar, says Moe: the whales were old".
 */
final class ColonReader {
    private static final int LONGEST_FRONT = 40;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final SourceFit fit;

    private ColonReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.fit = new SourceFit(context);
    }

    /** Adds what stands behind the sentence's first colon to the last attribution before it, or a new one of its own. */
    static void read(SentenceContext context, List<Draft> drafts) {
        ColonReader reader = new ColonReader(context);
        int colon = reader.colon();
        if (colon > 0 && !context.isHeadline()) {
            reader.readAt(colon, drafts);
        }
    }

    private int colon() {
        for (int at = 1; at < Math.min(LONGEST_FRONT, context.size() - 2); at++) {
            if (context.isOneOf(at, ":") && !context.isQuoted(at)) {
                return at;
            }
        }
        return -1;
    }

    private void readAt(int colon, List<Draft> drafts) {
        Stretch rest = new Stretch(colon + 1, context.size());
        if (!clauses.isClause(rest.begin(), rest.end()) || context.isQuoted(colon + 1)) {
            return;
        }
        int mark = context.word(colon).span().begin();
        boolean told = drafts.stream().anyMatch(draft -> isTold(draft, mark));
        Optional<Draft> before = drafts.stream()
                .filter(draft -> draft.source().isPresent() && draft.cue().end() <= mark)
                .reduce((first, second) -> second);
        if (told || drafts.stream().anyMatch(draft -> draft.cue().begin() > mark)) {
            return;
        }
        if (before.isPresent()) {
            before.get().content(context.span(rest.begin(), rest.end()));
        } else if (drafts.isEmpty()) {
            front(colon)
                    .ifPresent(source ->
                            drafts.add(context.draft(new CueEntry(":", CueKind.REPORT, Frame.CLAUSE), colon, colon + 1)
                                    .source(context.span(source))
                                    .content(context.span(rest.begin(), rest.end()))));
        }
    }

    /** Whether an attribution already reaches behind the colon. */
    private boolean isTold(Draft draft, int mark) {
        return draft.content().stream().anyMatch(part -> part.end() > mark);
    }

    /** Who or what the words before a colon are about: a speaker or paper that does something, or names its view. */
    private Optional<Stretch> front(int colon) {
        Optional<Stretch> view = view(colon);
        if (view.isPresent()) {
            return view;
        }
        for (int at = 1; at < colon; at++) {
            if (context.isFinite(at)) {
                Stretch subject = clauses.subjectBefore(0, clauses.verbGroupBegin(at), false);
                return isTeller(subject, at) ? Optional.of(subject) : placed(colon);
            }
        }
        return placed(colon);
    }

    /** A paper, picture or instrument; or a person or body of whom a doubt, verdict or number is told. */
    private boolean isTeller(Stretch subject, int verb) {
        if (subject.isEmpty() || context.is(subject.begin(), WordClass.PRONOUN)) {
            return false;
        }
        Stretch predicate = new Stretch(verb, Math.min(context.size(), verb + LONGEST_FRONT));
        return fit.isTelling(subject) || (fit.isSpeaker(subject) && namesView(predicate));
    }

    private boolean namesView(Stretch stretch) {
        for (int at = stretch.begin(); at < stretch.end() && !context.isOneOf(at, ":"); at++) {
            if (isView(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isView(int at) {
        return context.isOneOf(
                        at,
                        "answer",
                        "answers",
                        "explanation",
                        "doubt",
                        "diagnosis",
                        "advice",
                        "message",
                        "number",
                        "entry",
                        "word",
                        "opinion",
                        "tip",
                        "count",
                        "reading",
                        "guess",
                        "true",
                        "false",
                        "hoax",
                        "tale",
                        "story")
                || context.word(at).entry().cueNoun().isPresent();
    }

    /** "His verdict: …", "Ann Moe's answer is simple: …". */
    private Optional<Stretch> view(int colon) {
        for (int at = 1; at < Math.min(colon, LONGEST_FRONT / 4); at++) {
            boolean possessed =
                    context.isOneOf(at - 1, "his", "her", "their") || context.is(at - 1, WordClass.POSSESSIVE);
            int noun = context.is(at, WordClass.ADJECTIVE) ? at + 1 : at;
            if (possessed && isView(noun)) {
                int end = context.is(at - 1, WordClass.POSSESSIVE) ? at - 1 : at;
                return Optional.of(clauses.trimmed(0, end)).filter(owner -> !owner.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** "Buried on page 118 of the annual report is a warning: …", "Among the claims in the suit: …". */
    private Optional<Stretch> placed(int end) {
        boolean opens = context.is(0, WordClass.PREPOSITION)
                || context.is(0, WordClass.PARTICIPLE)
                || context.is(0, WordClass.ADJECTIVE)
                || context.is(0, WordClass.VERB)
                || context.isOneOf(0, "as", "among");
        for (int at = Math.min(end, LONGEST_FRONT) - 1; opens && at > 0; at--) {
            if (context.is(at, WordClass.PREPOSITION)) {
                Stretch place = clauses.trimmed(at + 1, end);
                if (!place.isEmpty() && (fit.isDocument(place) || fit.namesPaper(place))) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
