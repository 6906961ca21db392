package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads the attributions that phrases, adverbs and nouns make in one sentence. */
final class PhraseCueReader {
    private static final int LONGEST_ADVERBIAL = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final AdjunctContents adjuncts;
    private final List<Draft> drafts = new ArrayList<>();

    private PhraseCueReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
        this.adjuncts = new AdjunctContents(context);
    }

    static List<Draft> read(SentenceContext context) {
        PhraseCueReader reader = new PhraseCueReader(context);
        int at = 0;
        while (at < context.size()) {
            Optional<PhraseTable.Match<CueEntry>> match = context.cuePhrase(at);
            if (match.isPresent() && !context.isQuoted(at)) {
                reader.phrase(at, match.get());
                at = match.get().end();
            } else {
                reader.noun(at);
                at++;
            }
        }
        reader.headlineTag();
        return reader.drafts;
    }

    private void phrase(int at, PhraseTable.Match<CueEntry> match) {
        CueEntry entry = match.value();
        switch (entry.frame()) {
            case SOURCE_AFTER -> sourceAfter(at, match.end(), entry);
            case OPENING -> opening(at, match.end(), entry);
            case SOURCE -> relay(at, match.end(), entry);
            case INSIDE -> inside(at, match.end(), entry);
            case THAT -> distant(at, match.end(), entry);
            default -> {
                // a verb with its object: VerbCueReader reads it with its subject
            }
        }
    }

    /** "relying on …": whom the source of the sentence has it from. */
    private void relay(int at, int end, CueEntry entry) {
        Stretch source = clauses.nounPhraseAt(end);
        boolean named = clauses.holds(WordClass.NAME, source.begin(), source.end())
                || context.sourceNoun(source).isPresent();
        if (clauses.isNominal(source) && named) {
            drafts.add(draft(entry, at, end).source(context.span(source)));
        }
    }

    /** "It emerged last night that …", "Rumours swirled in town that …": when and where stand before the message. */
    private void distant(int at, int end, CueEntry entry) {
        if (entry.kind() != CueKind.HEARSAY) {
            return;
        }
        for (int that = end; that < Math.min(context.size(), end + LONGEST_ADVERBIAL); that++) {
            if (context.isOneOf(that, "that", ":")) {
                add(entry, at, end, that + 1, contents.end(that + 1));
                return;
            }
            boolean aside = context.isOneOf(that, ",") && (isTurn(that - 1) || isTurn(that + 1));
            if (context.isFinite(that) || (context.is(that, WordClass.PUNCTUATION) && !aside)) {
                return;
            }
        }
    }

    /** "There are whispers, too, that …". */
    private boolean isTurn(int at) {
        return context.isOneOf(at, "too", "however", "though", "also", "meanwhile", "again");
    }

    /** "Rumour has it that …", and behind its content: "…, it was whispered". */
    private void opening(int at, int end, CueEntry entry) {
        boolean last = end >= context.size() || context.isOneOf(end, ".", "!", "?");
        boolean closing = context.isOneOf(at, "or", "so", "as") && context.isOneOf(at - 1, ",", "–", "—");
        if ((last || closing) && at > 1) {
            add(entry, at, end, contents.beginBefore(adjuncts.clauseBegin(at), at), at);
        } else {
            int begin = context.isOneOf(end, ",") ? end + 1 : end;
            add(entry, at, end, begin, contents.end(begin));
        }
    }

    private void add(CueEntry entry, int begin, int end, int contentBegin, int contentEnd) {
        if (contentBegin < contentEnd) {
            drafts.add(draft(entry, begin, end).content(context.span(contentBegin, contentEnd)));
        }
    }

    private Draft draft(CueEntry entry, int begin, int end) {
        return new Draft(context.index(), entry, context.span(new Stretch(begin, end)));
    }

    /** "according to X": the content stands before it, or behind the comma that ends the source, or on both sides. */
    private void sourceAfter(int at, int end, CueEntry entry) {
        Stretch phrase =
                beforeQuotation(clauses.nounPhraseAt(context.is(end, WordClass.QUOTATION_MARK) ? end + 1 : end));
        boolean opens = at == 0 || (at == 1 && context.is(0, WordClass.COORDINATOR));
        Stretch source = opens ? beforeSubject(phrase) : phrase;
        if (source.isEmpty()) {
            return;
        }
        if (at > 1
                && context.isOneOf(at - 1, ",")
                && context.word(at - 2).entry().cueVerb().isPresent()
                && context.isOneOf(source.end(), ",")
                && context.isOneOf(source.end() + 1, "that")) {
            relay(at, end, new CueEntry(entry.lemma(), CueKind.RELAY, CueEntry.Frame.SOURCE));
            return;
        }
        Draft draft = adjuncts.around(draft(entry, at, end).source(context.span(source)), at, source.end());
        if (!draft.content().isEmpty()) {
            drafts.add(draft);
        }
    }

    /** "in the words of the abbot, Ivo Lang, the abbey “stays”": a noun phrase before a quotation is its subject. */
    private Stretch beforeQuotation(Stretch source) {
        if (!context.opensQuotation(source.end())) {
            return source;
        }
        for (int at = source.end() - 1; at > source.begin() + 1; at--) {
            if (context.isOneOf(at, ",")) {
                return new Stretch(source.begin(), at);
            }
        }
        return source;
    }

    /** "According to Radio Nord, a man, who was asked by the police, is said to": a noun phrase before a verb is its subject. */
    private Stretch beforeSubject(Stretch source) {
        int behind = context.isOneOf(source.end(), ",") ? source.end() + 1 : source.end();
        if (!context.isFinite(behind) || context.is(behind - 1, WordClass.COORDINATOR)) {
            return source;
        }
        for (int at = source.end() - 2; at > source.begin(); at--) {
            if (context.isOneOf(at, ",") && context.is(at + 1, WordClass.DETERMINER)) {
                return new Stretch(source.begin(), at);
            }
        }
        return source;
    }

    private void inside(int at, int end, CueEntry entry) {
        int begin = adjuncts.clauseBegin(at);
        if (context.isOneOf(begin, "•", "-", "*")) {
            begin++;
        }
        drafts.add(draft(entry, at, end)
                .content(context.span(begin, Math.max(begin, at)))
                .content(context.span(end, Math.max(end, contents.end(Math.max(begin, at))))));
    }

    /** "the allegation that …", "X's claim that …", "claims by X that …", "a report in X that …". */
    private void noun(int at) {
        if (!context.is(at, WordClass.NOUN)) {
            return;
        }
        context.word(at).entry().cueNoun().ifPresent(entry -> {
            int that = at + 1;
            Optional<Stretch> source = Optional.empty();
            if (context.isOneOf(that, "by", "from") || isInOutlet(that)) {
                Stretch named = clauses.nounPhraseAt(that + 1);
                source = Optional.of(named).filter(stretch -> !stretch.isEmpty());
                that = named.end();
            } else if (context.is(at - 1, WordClass.POSSESSIVE)) {
                source = Optional.of(clauses.subjectBefore(0, at - 1, true)).filter(stretch -> !stretch.isEmpty());
            } else if (context.isOneOf(at - 1, "his", "her", "their", "its")) {
                source = Optional.of(new Stretch(at - 1, at));
            }
            int verb = copula(that);
            if (context.isOneOf(verb, "that") && !isSource(at) && clauses.isClause(verb + 1, context.size())) {
                Draft draft = draft(entry, at, at + 1);
                source.ifPresent(stretch -> draft.source(context.span(stretch)));
                drafts.add(draft.content(context.span(verb + 1, contents.end(verb + 1))));
            }
        });
    }

    /** "A report in the Courier", "claims on a website", not "fears in Norway". */
    private boolean isInOutlet(int preposition) {
        if (!context.isOneOf(preposition, "in", "on")) {
            return false;
        }
        Stretch named = clauses.nounPhraseAt(preposition + 1);
        return (context.isOneOf(named.begin(), "the") && context.is(named.begin() + 1, WordClass.NAME))
                || context.sourceNoun(named)
                        .filter(noun -> noun == SourceNoun.OUTLET)
                        .isPresent();
    }

    /** "According to a report that the mayor kept secret": a source with a relative clause. */
    private boolean isSource(int noun) {
        return drafts.stream()
                .flatMap(draft -> draft.source().stream())
                .anyMatch(source -> source.contains(context.word(noun).span()));
    }

    private int copula(int at) {
        return context.isOneOf(at, "is", "was") ? at + 1 : at;
    }

    /** "Mill to close: report" and "Report: mill to close". */
    private void headlineTag() {
        if (!context.isHeadline() || context.size() < 4) {
            return;
        }
        for (int at = 1; at < context.size() - 1; at++) {
            if (context.isOneOf(at, ":", "–", "—", "-", "|")) {
                tag(at);
                return;
            }
        }
    }

    private void tag(int mark) {
        Stretch head = new Stretch(0, mark);
        Stretch tail = new Stretch(mark + 1, context.size());
        CueEntry entry = new CueEntry(context.word(mark).lower(), CueKind.REPORT, Frame.CLAUSE);
        if (tail.end() - tail.begin() <= 4 && context.sourceNoun(tail).isPresent()) {
            drafts.add(draft(entry, mark, mark + 1)
                    .source(context.span(tail))
                    .content(context.span(head.begin(), head.end())));
        } else if (head.end() <= 3 && context.sourceNoun(head).isPresent() && context.isOneOf(mark, ":")) {
            drafts.add(draft(entry, mark, mark + 1)
                    .source(context.span(head))
                    .content(context.span(tail.begin(), tail.end())));
        }
    }
}
