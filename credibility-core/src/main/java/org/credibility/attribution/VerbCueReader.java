package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceDescriptor;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads the attributions that verbs make in one sentence.
 *
 * <p>A verb of the lexicon is a cue when a source stands where its frame wants one and a content is found on one side:
 * behind it ("Moe said that …", "Moe told reporters: …") or before it ("…, Moe said", "…, said Moe").
 */
final class VerbCueReader {
    private static final int LONGEST_SPEAKER = 6;
    private static final int LONGEST_MEANS = 8;
    private static final Set<String> RECALLING = Set.of("describe", "recall", "recollect", "recount", "remember");

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final List<Draft> drafts = new ArrayList<>();
    private final SubjectReader subjects;
    private final SpeechReader speech;
    private final SourceFit fit;
    private int saidBy;

    private VerbCueReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
        this.subjects = new SubjectReader(context, drafts);
        this.speech = new SpeechReader(context, subjects);
        this.fit = new SourceFit(context);
    }

    static List<Draft> read(SentenceContext context) {
        VerbCueReader reader = new VerbCueReader(context);
        int at = 0;
        while (at < context.size()) {
            at = reader.readAt(at);
        }
        return reader.drafts;
    }

    /** "Went on to say": the verb behind it is the cue. */
    private boolean goesOnTo(int at) {
        return context.is(at, WordClass.TO) && context.is(at + 1, WordClass.BASE_VERB);
    }

    /** Reads the cue that begins at a word, if one does, and returns the index to go on at. */
    private int readAt(int at) {
        Optional<PhraseTable.Match<CueEntry>> phrase = context.cuePhrase(at);
        if (phrase.isPresent() && !context.isQuoted(at)) {
            int end = phrase.get().end();
            boolean read = (isVerbPhrase(phrase.get().value()) && !goesOnTo(end))
                    ? addRead(end - 1, phrase.get().value(), clauses.verbGroupBegin(at))
                    : end > at + 1 || phrase.get().value().kind() == CueKind.RELAY;
            if (read) {
                return end;
            }
        }
        context.word(at)
                .entry()
                .cueVerb()
                .or(() -> quotingVerb(at))
                .or(() -> tailVerb(at))
                .filter(entry -> isVerb(at) && !context.isQuoted(at) && !asksForSilence(at) && mayTell(at, entry))
                .ifPresent(entry -> read(at, entry));
        return Math.max(at, saidBy) + 1;
    }

    /** "Who asked that his name not be used": how a source is described. */
    private boolean asksForSilence(int at) {
        return Lexicon.english()
                .sourceDescriptors()
                .longestAt(context.lowerWords(), at)
                .filter(match -> match.value().contains(SourceDescriptor.UNNAMED))
                .isPresent();
    }

    private static boolean isVerbPhrase(CueEntry entry) {
        return switch (entry.frame()) {
            case CLAUSE, THAT, QUOTE -> entry.kind() != CueKind.HEARSAY;
            default -> false;
        };
    }

    private boolean addRead(int verb, CueEntry entry, int group) {
        Optional<Draft> found = speech.read(verb, entry, group);
        found.ifPresent(draft -> add(draft, group));
        return found.isPresent();
    }

    private void add(Draft draft, int group) {
        subjects.endContentsBefore(group);
        drafts.add(draft);
    }

    /** Any verb right before a comma or colon and a quotation speaks: The paper taunted, "…". */
    private Optional<CueEntry> quotingVerb(int at) {
        if (!context.is(at, WordClass.VERB)) {
            return Optional.empty();
        }
        boolean quotes = context.isOneOf(at + 1, ",", ":") && at + 2 < context.size() && context.opensQuotation(at + 2);
        return quotes || closesQuotation(at)
                ? Optional.of(new CueEntry(context.word(at).lower(), CueKind.REPORT, Frame.QUOTE))
                : Optional.empty();
    }

    /** "…, runs a voice message that went round": any verb of the present before a paper that ends the sentence. */
    private Optional<CueEntry> tailVerb(int at) {
        boolean inverted = at > LONGEST_SPEAKER / 2
                && context.is(at, WordClass.VERB)
                && context.isOneOf(at - 1, ",", "–", "—")
                && context.word(at).lower().endsWith("s")
                && context.is(at + 1, WordClass.DETERMINER)
                && fit.headsPaper(clauses.nounPhraseAt(at + 1));
        return inverted
                ? Optional.of(new CueEntry(context.word(at).lower(), CueKind.REPORT, Frame.CLAUSE))
                : Optional.empty();
    }

    /** "“Out!” Moe demanded" and "“Out!” demanded Moe": what stands before ends with a quotation and its mark. */
    private boolean closesQuotation(int verb) {
        int mark = verb - 1;
        while (mark > 0 && verb - mark < LONGEST_SPEAKER && context.isNominal(mark) && !context.isQuoted(mark)) {
            mark--;
        }
        return context.is(mark, WordClass.QUOTATION_MARK)
                && context.isQuoted(mark)
                && context.isOneOf(mark - 1, ",", "?", "!")
                && (mark < verb - 1 || context.is(verb + 1, WordClass.NAME) || context.is(verb + 1, WordClass.PRONOUN));
    }

    /**
     * "who said she saw it": a verb inside the subject of another one tells what a clause behind it says, if it
     * is no participle.
     */
    private boolean mayTell(int verb, CueEntry entry) {
        int end = context.clauseEnd(verb);
        boolean participle = context.isOneOf(verb - 1, ",") || context.is(verb - 1, WordClass.NOUN);
        if (end == context.size() || participle) {
            return end == context.size();
        }
        OptionalInt begin = contents.beginAfter(verb, entry);
        return begin.isPresent() && begin.getAsInt() <= verb + 2 && clauses.isClause(begin.getAsInt(), end);
    }

    private boolean isVerb(int at) {
        return switch (context.word(at).type()) {
            case VERB, PARTICIPLE -> true;
            case GERUND ->
                opensCiting(at)
                        || (at > 0
                                && !context.is(at - 1, WordClass.TO)
                                && (!context.is(at - 1, WordClass.PREPOSITION)
                                        || context.isOneOf(at - 1, "by", "before", "after", "despite")));
            case BASE_VERB -> isTold(at);
            default -> false;
        };
    }

    /** "Citing two aides, the paper said". */
    private boolean opensCiting(int at) {
        return at == 0 && context.isOneOf(at, "citing", "quoting");
    }

    /** "went on to say", "appeared to suggest", "would argue": a bare verb that tells of a speaking. */
    private boolean isTold(int at) {
        if (context.is(at - 1, WordClass.TO)) {
            return context.isOneOf(
                            at - 2,
                            "on",
                            "appeared",
                            "appears",
                            "seemed",
                            "seems",
                            "continued",
                            "began",
                            "purports",
                            "purported",
                            "purport",
                            "appear",
                            "seem")
                    || isMeansOfSpeech(at);
        }
        int group = clauses.verbGroupBegin(at);
        boolean stressed = context.isOneOf(at - 1, "did", "does", "do")
                || (context.is(at - 1, WordClass.ADVERB) && context.isOneOf(at - 2, "did", "does", "do"));
        return (stressed || clauses.holds(WordClass.MODAL, group, at)) && !clauses.holds(WordClass.NEGATION, group, at);
    }

    /** "took to the radio to say", "updated her page to say": what somebody does in order to speak. */
    private boolean isMeansOfSpeech(int verb) {
        return meansBefore(verb) >= 0;
    }

    /** The verb that tells by what means somebody speaks; -1 where none does. */
    private int meansBefore(int verb) {
        if (!context.isOneOf(verb, "say", "announce", "claim", "insist", "deny", "report", "declare", "tell")) {
            return -1;
        }
        for (int at = verb - 2; at > Math.max(0, verb - LONGEST_MEANS); at--) {
            if (context.word(at).entry().does(SourceWord.MEANS) && isActive(at)) {
                return at < verb - 2 ? at : -1;
            }
            if (context.isFinite(at) || context.is(at, WordClass.PUNCTUATION) || context.is(at, WordClass.BASE_VERB)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isActive(int verb) {
        return context.is(verb, WordClass.VERB)
                || (context.is(verb, WordClass.PARTICIPLE)
                        && context.isOneOf(clauses.verbGroupBegin(verb), "has", "have", "had"));
    }

    private void read(int verb, CueEntry entry) {
        boolean infinitive = context.is(verb, WordClass.BASE_VERB) && context.is(verb - 1, WordClass.TO);
        int head = infinitive ? headOfInfinitive(verb) : verb;
        int group = clauses.verbGroupBegin(head);
        if (clauses.holds(WordClass.NEGATION, group, verb) || isPassive(group, verb)) {
            return;
        }
        Optional<Draft> draft = tellsOfOwn(verb, entry) ? own(verb, entry, group) : told(verb, entry, group);
        draft.filter(found -> !isAdjunct(found)).ifPresent(found -> add(found, group));
    }

    /** "According to two people briefed on it": no subject of the participle. */
    private boolean isAdjunct(Draft draft) {
        return draft.source()
                .filter(source -> context.isOneOf(context.indexAt(source.begin()), "according", "quoting", "citing"))
                .isPresent();
    }

    /** "went on to say", "took to the radio to say": the verb that an infinitive hangs on. */
    private int headOfInfinitive(int verb) {
        int means = meansBefore(verb);
        if (means >= 0) {
            return means;
        }
        return context.isOneOf(verb - 2, "on") ? verb - 3 : verb - 2;
    }

    private Optional<Draft> told(int verb, CueEntry entry, int group) {
        return switch (entry.frame()) {
            case SOURCE -> isReduced(verb) ? Optional.empty() : relay(verb, entry, group);
            case ENTRY, CONDITION -> Optional.empty();
            case INFINITIVE -> intention(verb, entry, group);
            case OBJECT -> object(verb, entry, group);
            default -> command(verb, entry, group).or(() -> speech.read(verb, entry, group));
        };
    }

    /** "The police said to stay indoors": what others are to do, not "a kit said to cost 90 euros", "a man said to be ill". */
    private Optional<Draft> command(int verb, CueEntry entry, int group) {
        boolean commands = context.isOneOf(verb, "said", "says")
                && context.is(verb + 1, WordClass.TO)
                && context.is(verb + 2, WordClass.BASE_VERB)
                && !context.isOneOf(verb + 2, "be")
                && context.clauseEnd(verb) == context.size();
        return commands && subjects.of(group, verb).filter(this::commands).isPresent()
                ? own(verb, entry, group)
                : Optional.empty();
    }

    /** Whether somebody speaks and has not done so before: not "“We won,” she said to open the show". */
    private boolean commands(Stretch subject) {
        boolean goesOn =
                context.is(subject.begin() - 1, WordClass.QUOTATION_MARK) || context.isOneOf(subject.begin() - 1, ",");
        return !goesOn && isSomebody(subject);
    }

    private boolean isSomebody(Stretch subject) {
        return fit.isSpeaker(subject) && !fit.namesPaper(subject);
    }

    private boolean isPassive(int group, int verb) {
        if (group == verb && context.is(verb + 1, WordClass.TO) && isHeldOf(verb)) {
            return true;
        }
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

    /**
     * "the bodies, believed to be those of two pupils", "the owner, said to be ill", "videos said to show boats": what
     * others hold of them. "The police said to stay indoors" is a command.
     */
    private boolean isHeldOf(int verb) {
        boolean held = context.isOneOf(verb, "believed", "thought", "alleged", "suspected", "feared", "understood")
                || (context.isOneOf(verb, "said", "known")
                        && (context.isOneOf(verb - 1, ",") || !isDoneBySomebody(verb)));
        return held && context.is(verb + 2, WordClass.BASE_VERB);
    }

    private boolean isDoneBySomebody(int verb) {
        return context.is(verb, WordClass.VERB)
                && subjects.of(verb, verb).filter(this::isSomebody).isPresent();
    }

    /** "officials, quoted by the Herald", "a doctor quoted in some articles": it is they who are quoted. */
    private boolean isReduced(int verb) {
        int at = verb + 1;
        while (context.is(at, WordClass.ADVERB)) {
            at++;
        }
        return !context.is(verb, WordClass.GERUND) && context.isOneOf(at, "by", "in", "on");
    }

    private Optional<Draft> intention(int verb, CueEntry entry, int group) {
        int next = verb + 1;
        boolean object = entry.lemma().equals("expect") || entry.lemma().equals("plan");
        boolean wish = entry.kind() == CueKind.INTENTION;
        if ((wish && context.is(verb, WordClass.GERUND))
                || !(context.is(next, WordClass.TO) || (object && opensObject(next)))) {
            return !wish || context.isOneOf(next, "that") ? speech.read(verb, entry, group) : Optional.empty();
        }
        return subjects.of(group, verb)
                .filter(subject -> isActor(subject, verb))
                .map(subject -> {
                    int end = contents.end(next);
                    return context.draft(entry, group, next)
                            .source(context.span(subject))
                            .content(context.span(next, end));
                });
    }

    /** "claims to have won", "reported hearing shots", "recalled being told": what the source did or found, as it says. */
    private boolean tellsOfOwn(int verb, CueEntry entry) {
        if (context.is(verb, WordClass.GERUND)) {
            return false;
        }
        boolean claims = entry.kind() == CueKind.CLAIM && context.is(verb + 1, WordClass.TO) && isAct(verb + 2);
        boolean perceives = entry.lemma().equals("report")
                && context.isOneOf(verb + 1, "hearing", "seeing", "feeling", "noticing", "smelling", "receiving");
        boolean recalls = RECALLING.contains(entry.lemma()) && context.is(verb + 1, WordClass.GERUND);
        return claims || perceives || recalls;
    }

    /** "to have won", "to be ill", not "to reporters". */
    private boolean isAct(int at) {
        return context.is(at, WordClass.BASE_VERB) || context.is(at, WordClass.AUXILIARY);
    }

    private Optional<Draft> own(int verb, CueEntry entry, int group) {
        return subjects.of(group, verb)
                .filter(subject -> isActor(subject, verb))
                .map(subject -> context.draft(entry, group, verb + 1)
                        .source(context.span(subject))
                        .content(context.span(verb + 1, contents.end(verb + 1))));
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
        Optional<Draft> spoken = speech.read(verb, entry, group);
        if (spoken.isPresent() || context.is(verb, WordClass.GERUND)) {
            return spoken;
        }
        if (context.isOneOf(verb + 1, "out", "up", "off", "down")) {
            return Optional.empty();
        }
        boolean named = opensObject(verb + 1) || context.isOneOf(verb + 1, "about", "against", "of");
        return subjects.of(group, verb)
                .filter(subject -> fit.isDocument(subject) || (named && fit.isSpeaker(subject)))
                .map(subject -> context.draft(entry, group, verb + 1)
                        .source(context.span(subject))
                        .content(context.span(verb + 1, contents.end(verb + 1))));
    }

    /** "citing …": a source that the main source of the sentence takes over from. */
    private Optional<Draft> relay(int verb, CueEntry entry, int group) {
        Stretch source = clauses.nounPhraseAt(skipQuotationMark(verb + 1));
        if (source.isEmpty() || !clauses.isNominal(source)) {
            return Optional.empty();
        }
        Stretch named = beforeSaying(source);
        Draft draft = context.draft(entry, verb, verb + 1).source(context.span(named));
        int behind = skipQuotationMark(named.end());
        int says = context.isOneOf(behind, "as") ? behind + 1 : behind;
        if (isSaying(says)) {
            contents.beginAfter(says, new CueEntry("say", CueKind.REPORT, Frame.CLAUSE))
                    .ifPresent(begin -> draft.content(context.span(begin, contents.end(begin))));
            saidBy = draft.content().isEmpty() ? saidBy : says;
        }
        if (!context.is(verb, WordClass.GERUND)) {
            subjects.of(group, verb).ifPresent(subject -> {
                Draft outer = context.draft(entry, group, verb + 1).source(context.span(subject));
                draft.content().forEach(outer::content);
                drafts.add(outer);
                draft.nestedIn(outer);
            });
        }
        return Optional.of(draft);
    }

    /** "cited an aide saying that …": the source ends before what it says. */
    private Stretch beforeSaying(Stretch source) {
        for (int at = source.begin() + 1; at < source.end(); at++) {
            if (isSaying(at)) {
                return new Stretch(source.begin(), at);
            }
        }
        return source;
    }

    private boolean isSaying(int at) {
        return context.is(at, WordClass.GERUND)
                && context.word(at)
                        .entry()
                        .cueVerb()
                        .filter(cue -> cue.frame() == Frame.CLAUSE)
                        .isPresent();
    }

    private int skipQuotationMark(int at) {
        return context.is(at, WordClass.QUOTATION_MARK) ? at + 1 : at;
    }
}
