package org.credibility.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.lexicon.SourceNoun;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads sources that a short adjunct names without a verb: "…, so the coroner", "…, per an official", "by her count",
 * "under section 12 of the Act", "(source: Radio Nord)".
 */
final class ReferenceReader {
    private static final Set<SourceNoun> PAPERS = EnumSet.of(
            SourceNoun.RECORD,
            SourceNoun.FILING,
            SourceNoun.PLEADING,
            SourceNoun.LEAK,
            SourceNoun.STUDY,
            SourceNoun.PREPRINT,
            SourceNoun.MEASUREMENT);
    private static final int LONGEST_POSSESSOR = 8;
    private static final int LONGEST_BRACKET = 16;
    private static final int SHORTEST_MESSAGE = 4;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final SourceFit fit;
    private final AdjunctContents contents;
    private final List<Draft> drafts = new ArrayList<>();

    private ReferenceReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.fit = new SourceFit(context);
        this.contents = new AdjunctContents(context);
    }

    static List<Draft> read(SentenceContext context) {
        ReferenceReader reader = new ReferenceReader(context);
        for (int at = 0; at < context.size(); at++) {
            if (!context.isQuoted(at)) {
                reader.readAt(at);
            }
        }
        reader.bracket();
        return reader.drafts;
    }

    private void readAt(int at) {
        switch (context.word(at).lower()) {
            case "so" -> {
                if (context.isOneOf(at - 1, ",", ";", ":", "–", "—")) {
                    bare(at, true);
                }
            }
            case "per" -> {
                if (at == 0 || context.isOneOf(at - 1, ",", ";")) {
                    bare(at, false);
                }
            }
            case "under", "in" -> {
                if (at == 0 || context.isOneOf(at - 1, ",")) {
                    paper(at);
                }
            }
            default -> {
                // no word that a reference begins with
            }
        }
        if (context.is(at, WordClass.PREPOSITION) || context.is(at, WordClass.TO)) {
            possessed(at);
        }
    }

    private static CueEntry entry(String word) {
        return new CueEntry(word, CueKind.REPORT, Frame.SOURCE_AFTER);
    }

    /** "…, so Superintendent Moe." and "…, per two officials": a speaker or paper, and no verb behind it. */
    private void bare(int at, boolean last) {
        Stretch source = clauses.nounPhraseAt(at + 1);
        boolean named = !source.isEmpty()
                && (context.is(at + 1, WordClass.DETERMINER)
                        || context.is(at + 1, WordClass.NAME)
                        || context.is(at + 1, WordClass.NUMERAL)
                        || context.is(at + 1, WordClass.NOUN))
                && (fit.isSpeaker(source) || fit.namesPaper(source));
        boolean ends = source.end() >= context.size() || context.is(source.end(), WordClass.PUNCTUATION);
        boolean tells = at > 0 || !context.isFinite(source.end() + 1);
        if (!named || !ends || !tells || (last && at < SHORTEST_MESSAGE)) {
            return;
        }
        Draft draft = context.draft(entry(context.word(at).lower()), at, at + 1).source(context.span(source));
        boolean joined = last && context.isOneOf(at - 1, ";", ":");
        add(
                joined
                        ? draft.content(context.span(contents.clauseBegin(at - 1), at))
                        : contents.around(draft, at, source.end()));
    }

    private void add(Draft draft) {
        if (!draft.content().isEmpty()) {
            drafts.add(draft);
        }
    }

    /** "Under section 12 of the Act, …", "…, in the latest tracking poll": a paper beside a clause. */
    private void paper(int at) {
        Stretch source = clauses.nounPhraseAt(at + 1);
        int head = source.begin();
        while (head < source.end() && !context.isOneOf(head, ",") && !context.is(head, WordClass.PREPOSITION)) {
            head++;
        }
        boolean paper = context.sourceNoun(new Stretch(source.begin(), head))
                .filter(PAPERS::contains)
                .filter(noun -> context.isOneOf(at, "under") || isOpinion(noun))
                .isPresent();
        int end = source.end();
        boolean clause = at == 0
                ? context.isOneOf(end, ",") && clauses.isClause(end + 1, context.size())
                : (end >= context.size() - 1 || context.isOneOf(end, ".")) && clauses.isClause(0, at);
        if (paper && clause && !isMedium(source, end)) {
            CueEntry cue = new CueEntry(context.word(at).lower(), CueKind.EVIDENCE, Frame.SOURCE_AFTER);
            add(contents.around(context.draft(cue, at, at + 1).source(context.span(source)), at, end));
        }
    }

    /** "In an email, a spokesman said": in what somebody speaks, where nobody is said to have got hold of it. */
    private boolean isMedium(Stretch paper, int end) {
        boolean leak = context.sourceNoun(paper).filter(SourceNoun.LEAK::equals).isPresent();
        boolean obtained = clauses.holds(WordClass.PARTICIPLE, paper.begin(), paper.end());
        for (int at = end + 1; leak && !obtained && at < context.size(); at++) {
            if (context.isFinite(at)) {
                return context.word(at)
                        .entry()
                        .cueVerb()
                        .filter(cue -> cue.kind() == CueKind.REPORT)
                        .isPresent();
            }
        }
        return false;
    }

    /** What stands "in" these is told by them; what stands in a law or a report may be told by anybody. */
    private static boolean isOpinion(SourceNoun noun) {
        return noun == SourceNoun.MEASUREMENT || noun == SourceNoun.PREPRINT || noun == SourceNoun.LEAK;
    }

    /** "by her count", "in Ann Moe's view": what "by the count of" and "in the view of" say, with the source before. */
    private void possessed(int at) {
        int noun = at + 2;
        if (!isPossessive(at + 1)) {
            noun = at + 1;
            while (noun < Math.min(context.size(), at + LONGEST_POSSESSOR) && !context.is(noun, WordClass.POSSESSIVE)) {
                if (context.isFinite(noun) || context.is(noun, WordClass.PUNCTUATION)) {
                    return;
                }
                noun++;
            }
            if (noun == at + 1 || !context.is(noun, WordClass.POSSESSIVE)) {
                return;
            }
            noun++;
        }
        int last = context.is(noun, WordClass.ADJECTIVE) ? noun + 1 : noun;
        if (last >= context.size() || !isView(at, last)) {
            return;
        }
        int sourceEnd = isPossessive(at + 1) ? at + 2 : noun - 1;
        Draft draft = context.draft(entry(context.word(last).lower()), last, last + 1)
                .source(context.span(at + 1, sourceEnd));
        add(contents.front(draft, at, last + 1));
    }

    private boolean isPossessive(int at) {
        return context.isOneOf(at, "his", "her", "their", "our", "its", "my");
    }

    /** Whether the phrases know a preposition with "the", the noun and "of". */
    private boolean isView(int preposition, int noun) {
        List<String> phrase = List.of(
                context.word(preposition).lower(), "the", context.word(noun).lower(), "of");
        return Lexicon.english()
                .cuePhrases()
                .longestAt(phrase, 0)
                .map(PhraseTable.Match::value)
                .filter(found -> found.frame() == Frame.SOURCE_AFTER)
                .isPresent();
    }

    /** "(source: Radio Nord)", "(Journal of Soils, vol. 3)", "(ABS)" at the end of a sentence. */
    private void bracket() {
        int close = context.size() - 1;
        while (close > 0 && context.isOneOf(close, ".")) {
            close--;
        }
        if (close < SHORTEST_MESSAGE || !context.isOneOf(close, ")")) {
            return;
        }
        int open = close - 1;
        while (open > Math.max(0, close - LONGEST_BRACKET) && !context.isOneOf(open, "(")) {
            open--;
        }
        int begin = context.isOneOf(open + 1, "source", "sources", "via") ? open + 2 : open + 1;
        begin = context.isOneOf(begin, ":") ? begin + 1 : begin;
        boolean marked = begin > open + 1;
        if (context.isOneOf(open, "(") && begin < close && (marked || isReference(open, close))) {
            add(context.draft(entry("source"), open, open + 1)
                    .source(context.span(begin, close))
                    .content(context.span(0, open)));
        }
    }

    /** An abbreviation that no name stands before, which it would stand for, or a place in a journal. */
    private boolean isReference(int open, int close) {
        boolean named = context.is(open + 1, WordClass.NAME) && !context.is(open - 1, WordClass.NAME);
        if (!named || !clauses.isClause(0, open)) {
            return false;
        }
        if (close == open + 2) {
            return isAbbreviation(context.word(open + 1).text());
        }
        for (int at = open + 1; at < close; at++) {
            if (context.isOneOf(at, "vol", "vol.", "no.", "p.", "pp.", "p", "pp", "et", "issue", "doi")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
