package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;

/**
 * Reads passives of saying that name nobody: "It was widely reported that …", "…, it was claimed today", "The heir is said
 * to have left", "We are told …".
 */
final class HearsayReader {
    private static final int LONGEST_ADVERBIAL = 8;

    private final SentenceContext context;
    private final ClauseReader clauses;
    private final ContentReader contents;
    private final AdjunctContents adjuncts;

    private HearsayReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
        this.contents = new ContentReader(context);
        this.adjuncts = new AdjunctContents(context);
    }

    static List<Draft> read(SentenceContext context) {
        HearsayReader reader = new HearsayReader(context);
        List<Draft> drafts = new ArrayList<>();
        for (int at = 1; at < context.size(); at++) {
            boolean said =
                    context.isOneOf(at, "told") || context.word(at).entry().does(SourceWord.HEARSAY);
            if (said && !context.isQuoted(at)) {
                reader.passive(at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> passive(int participle) {
        int group = Passives.groupBegin(context, participle);
        if (group == participle) {
            return Optional.empty();
        }
        boolean told = context.isOneOf(participle, "told");
        if (context.is(participle + 1, WordClass.TO)) {
            return !told && isAct(participle + 2) ? Optional.of(inside(group, participle)) : Optional.empty();
        }
        boolean opens = told ? context.isOneOf(group - 1, "we", "i") : context.isOneOf(group - 1, "it");
        return opens && !context.is(group - 2, WordClass.SUBORDINATOR)
                ? impersonal(group - 1, participle)
                : Optional.empty();
    }

    /** "to have left", "to also be ill": not "to the police". */
    private boolean isAct(int from) {
        int at = from;
        while (context.is(at, WordClass.ADVERB) || context.isOneOf(at, "not")) {
            at++;
        }
        return context.is(at, WordClass.BASE_VERB)
                || context.is(at, WordClass.AUXILIARY)
                || context.is(at, WordClass.VERB);
    }

    /** "The heir is said to have left": the cue stands inside what it is about. */
    private Draft inside(int group, int participle) {
        int end = participle + 2;
        int begin = clauseBegin(group);
        if (context.isOneOf(begin, "•", "-", "*")) {
            begin++;
        }
        return draft(participle, group, end)
                .content(context.span(begin, Math.max(begin, group)))
                .content(context.span(end, Math.max(end, contents.end(Math.max(begin, group)))));
    }

    /** Behind what opens the clause that the passive stands in: "Moe said that the heir is said to …". */
    private int clauseBegin(int group) {
        for (int at = group - 1; at > 0; at--) {
            if (context.is(at, WordClass.COMPLEMENTIZER) || context.is(at, WordClass.SUBORDINATOR)) {
                return at + 1;
            }
        }
        return adjuncts.clauseBegin(group);
    }

    /** What is said stands behind the passive or, where that ends or interrupts the sentence, before it. */
    private Optional<Draft> impersonal(int it, int participle) {
        int end = participle + 1;
        if (context.isOneOf(end, "by")) {
            return Optional.empty();
        }
        int behind = messageBegin(end);
        boolean last = behind >= context.size() || context.isOneOf(behind, ".", "!", "?");
        boolean closing = context.isOneOf(it - 1, "or", "so", "as") && context.isOneOf(it - 2, ",", "–", "—");
        if ((last || closing) && it > 1) {
            return told(participle, it, end, contents.beginBefore(adjuncts.clauseBegin(it), it), it);
        }
        if (it > 1 && context.isOneOf(it - 1, ",") && context.isOneOf(behind, ",")) {
            return Optional.of(adjuncts.around(draft(participle, it, end), it, behind));
        }
        boolean marked = context.isOneOf(behind, "that", ":", ",");
        int begin = marked ? behind + 1 : behind;
        return told(
                        participle,
                        it,
                        behind == end && context.isOneOf(end, "that") ? end + 1 : end,
                        begin,
                        contents.end(begin))
                .filter(draft -> marked || clauses.isClause(begin, context.size()));
    }

    /** The "that" a few words behind a passive or, without one, the first word that does not tell when or where. */
    private int messageBegin(int end) {
        int limit = Math.min(context.size(), end + LONGEST_ADVERBIAL);
        for (int that = end; that < limit && !context.isFinite(that); that++) {
            if (context.isOneOf(that, "that", ":")) {
                return that;
            }
        }
        int behind = end;
        while (behind < limit && isAdverbial(behind)) {
            behind++;
        }
        return behind;
    }

    /** Whether a word behind the passive tells when or where it was said. */
    private boolean isAdverbial(int at) {
        boolean opens = context.opensSubject(at) && !context.is(at, WordClass.ADVERB);
        return !opens && !context.isOneOf(at, "that", ":", ".", ",", "!", "?");
    }

    private Optional<Draft> told(int participle, int cueBegin, int cueEnd, int begin, int end) {
        return begin < end
                ? Optional.of(draft(participle, cueBegin, cueEnd).content(context.span(begin, end)))
                : Optional.empty();
    }

    private Draft draft(int participle, int begin, int end) {
        CueEntry entry = new CueEntry(context.word(participle).lower(), CueKind.HEARSAY, Frame.OPENING);
        return context.draft(entry, begin, end);
    }
}
