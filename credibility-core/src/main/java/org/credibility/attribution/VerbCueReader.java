package org.credibility.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.text.Span;

/**
 * Reads the attributions that verbs make in one sentence.
 *
 * <p>A verb of the lexicon is a cue when a source stands where its frame wants one and a content is found on one side:
 * behind it ("Moe said that …", "Moe told reporters: …") or before it ("…, Moe said", "…, said Moe").
 */
final class VerbCueReader {
    private static final Set<SourceNoun> DOCUMENTS = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT,
            SourceNoun.STATEMENT,
            SourceNoun.REFERENCE,
            SourceNoun.VAGUE,
            SourceNoun.RESEARCHER,
            SourceNoun.EXPERT,
            SourceNoun.POSTER);

    private static final Set<SourceNoun> TELLING = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT);
    private static final Set<String> PAPERS = Set.of(
            "report",
            "reports",
            "data",
            "figures",
            "results",
            "findings",
            "analysis",
            "investigation",
            "minutes",
            "review",
            "statistics",
            "numbers");
    private static final List<String> AGENT_ENDINGS = List.of(
            "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "crats", "cans",
            "people");
    private static final Set<String> RECORDING = Set.of("show", "record", "establish");

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final List<Draft> drafts = new ArrayList<>();
    private int lastExtentEnd;

    private VerbCueReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
    }

    static List<Draft> read(SentenceContext context) {
        VerbCueReader reader = new VerbCueReader(context);
        for (int at = 0; at < context.size(); at++) {
            int verb = at;
            Lexicon.english()
                    .cueVerb(context.word(at).lower())
                    .or(() -> reader.quotingVerb(verb))
                    .filter(entry -> reader.isVerb(verb) && !context.isQuoted(verb))
                    .ifPresent(entry -> reader.read(verb, entry));
        }
        reader.account();
        return reader.drafts;
    }

    /** A sentence without a cue whose subject is a paper or an instrument: it tells what it says or measures. */
    private void account() {
        if (!drafts.isEmpty() || context.isHeadline()) {
            return;
        }
        for (int at = 1; at < Math.min(context.size(), ClauseReader.LONGEST_LOOK); at++) {
            if (context.word(at).type().isFinite() && !context.isQuoted(at)) {
                accountBy(at);
                return;
            }
        }
    }

    private void accountBy(int verb) {
        Stretch subject = clauses.subjectBefore(0, verb, false);
        boolean opens = subject.begin() <= 1 && !subject.isEmpty();
        boolean tells = context.is(verb, WordClass.VERB)
                || (context.isOneOf(verb, "do", "does", "did")
                        && clauses.holds(WordClass.BASE_VERB, verb, Math.min(context.size(), verb + 3)));
        boolean paper =
                opens && context.sourceNoun(subject).filter(TELLING::contains).isPresent() && headIsSource(subject);
        if (paper && tells) {
            CueEntry entry = new CueEntry(context.word(verb).lower(), CueKind.ACCOUNT, Frame.OBJECT);
            drafts.add(draft(entry, verb, verb + 1)
                    .source(context.span(subject))
                    .content(context.span(verb + 1, contents.end(verb + 1))));
        }
    }

    /** Whether the source noun heads the subject, as in "the draft of the law", not in "the victims of the study". */
    private boolean headIsSource(Stretch subject) {
        int end = subject.begin();
        while (end < subject.end() && !context.is(end, WordClass.PREPOSITION) && !context.isOneOf(end, ",")) {
            end++;
        }
        return context.sourceNoun(new Stretch(subject.begin(), end))
                .filter(TELLING::contains)
                .isPresent();
    }

    /** Any verb right before a comma or colon and a quotation speaks: The paper taunted, "…". */
    private Optional<CueEntry> quotingVerb(int at) {
        boolean quotes = context.is(at, WordClass.VERB)
                && context.isOneOf(at + 1, ",", ":")
                && at + 2 < context.size()
                && context.opensQuotation(at + 2);
        return quotes
                ? Optional.of(new CueEntry(context.word(at).lower(), CueKind.REPORT, Frame.QUOTE))
                : Optional.empty();
    }

    private boolean isVerb(int at) {
        return switch (context.word(at).type()) {
            case VERB, PARTICIPLE -> true;
            case GERUND -> at > 0 && !context.is(at - 1, WordClass.PREPOSITION) && !context.is(at - 1, WordClass.TO);
            default -> false;
        };
    }

    private void read(int verb, CueEntry entry) {
        int group = clauses.verbGroupBegin(verb);
        if (clauses.holds(WordClass.NEGATION, group, verb) || isPassive(group, verb)) {
            return;
        }
        Optional<Draft> draft = switch (entry.frame()) {
            case SOURCE -> relay(verb, entry, group);
            case INFINITIVE -> intention(verb, entry, group);
            case OBJECT -> object(verb, entry, group);
            default -> speech(verb, entry, group);
        };
        draft.ifPresent(drafts::add);
    }

    private boolean isPassive(int group, int verb) {
        if (!context.is(verb, WordClass.PARTICIPLE)) {
            return false;
        }
        for (int at = group; at < verb; at++) {
            if (context.isOneOf(at, "has", "have", "had", "'ve", "'d")) {
                return context.isOneOf(verb - 1, "been");
            }
        }
        return true;
    }

    private Draft draft(CueEntry entry, int begin, int end) {
        return new Draft(context.index(), entry, context.span(new Stretch(begin, end)));
    }

    // ------------------------------------------------------------------ speech

    private Optional<Draft> speech(int verb, CueEntry entry, int group) {
        Optional<Stretch> subject = subject(group, verb).filter(stretch -> fits(entry, stretch));
        OptionalInt right = contents.beginAfter(verb, entry);
        if (subject.isPresent()
                && right.isPresent()
                && (contents.isMarked(right.getAsInt()) || isSpeaker(subject.get()))) {
            return Optional.of(before(verb, entry, group, subject.get(), right.getAsInt()));
        }
        if (subject.isPresent() && context.isOneOf(subject.get().begin() - 1, "as")) {
            return as(verb, entry, group, subject.get());
        }
        if (subject.isPresent()
                && !isRelative(subject.get())
                && hasContentBefore(subject.get().begin(), verb)) {
            return Optional.of(after(verb, entry, group, subject.get(), verb + 1));
        }
        boolean invertible = entry.frame() == Frame.CLAUSE || entry.frame() == Frame.QUOTE;
        if (invertible && isInverted(group, verb)) {
            Stretch source = clauses.nounPhraseAt(verb + 1);
            if (clauses.isNominal(source) && fits(entry, source)) {
                return Optional.of(after(verb, entry, group, source, source.end()));
            }
        }
        return Optional.empty();
    }

    /** "As the Herald revealed in June, …" and "…, as the Herald revealed": the main clause is the content. */
    private Optional<Draft> as(int verb, CueEntry entry, int group, Stretch subject) {
        int as = subject.begin() - 1;
        Draft draft = draft(entry, group, verb + 1).source(context.span(subject));
        if (as > 1) {
            int begin = contents.beginBefore(lastExtentEnd, as);
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
        int end = contents.end(contentBegin);
        lastExtentEnd = end;
        return draft(entry, group, verb + 1).source(context.span(subject)).content(context.span(contentBegin, end));
    }

    /** The content stands before the source or the cue; what goes on behind a second comma belongs to it too. */
    private Draft after(int verb, CueEntry entry, int group, Stretch source, int extentEnd) {
        int contentEnd = Math.min(source.begin(), group);
        int contentBegin = contents.beginBefore(lastExtentEnd, contentEnd);
        Draft draft = draft(entry, group, verb + 1)
                .source(context.span(source))
                .content(context.span(contentBegin, contentEnd));
        contents.continuation(contentBegin, contentEnd, extentEnd).ifPresent(rest -> {
            draft.content(context.span(rest.begin(), rest.end()));
            lastExtentEnd = rest.end();
        });
        return draft;
    }

    private boolean fits(CueEntry entry, Stretch subject) {
        boolean single = subject.end() - subject.begin() == 1;
        if (context.isOneOf(
                        subject.begin(), "it", "this", "that", "which", "there", "nothing", "what", "these", "those")
                && entry.kind() != CueKind.EVIDENCE) {
            return (single && context.isOneOf(subject.begin(), "it"))
                    || context.sourceNoun(subject).isPresent();
        }
        if (entry.kind() == CueKind.EVIDENCE) {
            boolean paperOnly = RECORDING.contains(entry.lemma());
            return paperOnly
                    ? context.sourceNoun(subject).filter(DOCUMENTS::contains).isPresent() || namesPaper(subject)
                    : isSpeaker(subject) || namesPaper(subject);
        }
        return true;
    }

    private boolean namesPaper(Stretch subject) {
        for (int at = subject.begin(); at < subject.end(); at++) {
            if (PAPERS.contains(context.word(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of the subject is made for somebody who does something: voters, a flower seller. */
    private boolean namesAgent(Stretch subject) {
        for (int at = subject.begin(); at < subject.end(); at++) {
            String word = context.word(at).lower();
            if (context.is(at, WordClass.NOUN) && AGENT_ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaker(Stretch subject) {
        if (context.isOneOf(subject.begin(), "he", "she", "they", "we", "i", "who")) {
            return true;
        }
        boolean named =
                context.is(subject.end() - 1, WordClass.NAME) && !context.isOneOf(subject.begin(), "this", "these");
        return named || context.sourceNoun(subject).isPresent() || namesAgent(subject);
    }

    private Optional<Stretch> subject(int group, int verb) {
        if (context.is(verb, WordClass.GERUND) && !clauses.holds(WordClass.AUXILIARY, group, verb)) {
            return mainSubject(verb);
        }
        if (context.is(group - 1, WordClass.COORDINATOR) || isCommaAfterClause(group)) {
            Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
            Optional<Stretch> shared = last.flatMap(Draft::source).map(this::stretch);
            if (shared.isPresent() && context.is(group - 1, WordClass.COORDINATOR)) {
                cutAt(group - 1);
                return shared;
            }
        }
        int low = Math.max(0, Math.min(lastExtentEnd, group - 1));
        Stretch subject = clauses.subjectBefore(low, group, context.isHeadline());
        subject = withoutRelay(subject);
        return subject.isEmpty() || !clauses.isNominal(subject) ? Optional.empty() : Optional.of(subject);
    }

    private boolean isCommaAfterClause(int group) {
        return context.isOneOf(group - 1, ",") && context.is(group - 2, WordClass.COORDINATOR);
    }

    private Stretch stretch(Span span) {
        int begin = context.indexAt(span.begin());
        int end = begin;
        while (end < context.size() && context.word(end).span().begin() < span.end()) {
            end++;
        }
        return new Stretch(begin, end);
    }

    /** A second cue of the same source ends the content of the first. */
    private void cutAt(int coordinator) {
        Draft last = drafts.get(drafts.size() - 1);
        int end = context.word(coordinator).span().begin();
        List<Span> parts = new ArrayList<>(last.content());
        last.content().clear();
        for (Span part : parts) {
            if (part.end() <= end) {
                last.content(part);
            } else if (part.begin() < end) {
                last.content(context.span(context.indexAt(part.begin()), coordinator));
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

    /** "an official who asked not to be named": the verb of a relative clause takes no content from before it. */
    private boolean isRelative(Stretch subject) {
        return context.is(subject.end() - 1, WordClass.RELATIVE);
    }

    /** Whether content stands before a source: a quotation, or a clause that a comma or dash ends. */
    private boolean hasContentBefore(int source, int verb) {
        int at = source - 1;
        while (at > 0 && (context.is(at, WordClass.COORDINATOR) || context.is(at, WordClass.ADVERB))) {
            at--;
        }
        if (at <= 0) {
            return false;
        }
        if (context.is(at, WordClass.QUOTATION_MARK)) {
            return true;
        }
        return context.isOneOf(at, ",", "—", "–", "-", ":")
                && (context.isHeadline()
                        || (goesOn(verb) || isContent(contents.beginBefore(lastExtentEnd, at), at, source)));
    }

    /** "The bridge, Ann Moe said, was closed": the clause goes on behind the cue. */
    private boolean goesOn(int verb) {
        return context.isOneOf(verb + 1, ",")
                && verb + 2 < context.size()
                && context.word(verb + 2).type().isFinite();
    }

    private boolean isContent(int begin, int end, int source) {
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
                || context.is(verb + 1, WordClass.ADJECTIVE);
        return afterContent && verb > 1 && nounAhead;
    }

    // ------------------------------------------------------------------ other frames

    private Optional<Draft> intention(int verb, CueEntry entry, int group) {
        int next = verb + 1;
        boolean object = entry.lemma().equals("expect") || entry.lemma().equals("plan");
        if (context.is(verb, WordClass.GERUND) || !(context.is(next, WordClass.TO) || (object && opensObject(next)))) {
            return context.isOneOf(next, "that") ? speech(verb, entry, group) : Optional.empty();
        }
        return subject(group, verb).filter(subject -> isActor(subject, verb)).map(subject -> {
            int end = contents.end(next);
            return draft(entry, group, next).source(context.span(subject)).content(context.span(next, end));
        });
    }

    private boolean isActor(Stretch subject, int verb) {
        boolean relative =
                context.is(subject.begin(), WordClass.RELATIVE) || context.isOneOf(subject.begin(), "this", "that");
        return !relative && !context.isQuoted(verb);
    }

    private boolean opensObject(int at) {
        return context.isNominal(at) || context.is(at, WordClass.DETERMINER) || context.is(at, WordClass.ADJECTIVE);
    }

    private Optional<Draft> object(int verb, CueEntry entry, int group) {
        Optional<Draft> spoken = speech(verb, entry, group);
        if (spoken.isPresent() || context.is(verb, WordClass.GERUND)) {
            return spoken;
        }
        return subject(group, verb)
                .filter(subject ->
                        context.sourceNoun(subject).filter(DOCUMENTS::contains).isPresent())
                .map(subject -> draft(entry, group, verb + 1)
                        .source(context.span(subject))
                        .content(context.span(verb + 1, contents.end(verb + 1))));
    }

    /** "citing …": a source that the main source of the sentence takes over from. */
    private Optional<Draft> relay(int verb, CueEntry entry, int group) {
        Stretch source = clauses.nounPhraseAt(skipQuotationMark(verb + 1));
        if (source.isEmpty() || !clauses.isNominal(source)) {
            return Optional.empty();
        }
        Draft draft = draft(entry, verb, verb + 1).source(context.span(source));
        if (!context.is(verb, WordClass.GERUND)) {
            subject(group, verb).ifPresent(subject -> {
                Draft outer = draft(entry, group, verb + 1).source(context.span(subject));
                drafts.add(outer);
                draft.nestedIn(outer);
            });
        }
        return Optional.of(draft);
    }

    private int skipQuotationMark(int at) {
        return context.is(at, WordClass.QUOTATION_MARK) ? at + 1 : at;
    }
}
