package org.credibility.attribution;

import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.SourceWord;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.ClauseReader.Stretch;

/**
 * Reads the results of surveys that open with who was asked by whom: "Of 900 nurses surveyed by the union, half …",
 * "Asked by the institute whom they trust, one in five named …", "In a poll by the institute, one in five …".
 */
final class SurveyReader {
    private static final int LONGEST_OPENING = 24;
    private static final int LONGEST_SHARE = 5;

    private final SentenceContext context;
    private final ClauseReader clauses;

    private SurveyReader(SentenceContext context) {
        this.context = context;
        this.clauses = context.clauses();
    }

    static Optional<Draft> read(SentenceContext context) {
        return new SurveyReader(context).read();
    }

    private Optional<Draft> read() {
        return context.isOneOf(0, "in") ? inPaper() : ofAsked();
    }

    /** "In a poll by the institute taken in May, 58 percent opposed it". */
    private Optional<Draft> inPaper() {
        int comma = 1;
        while (comma < Math.min(context.size(), LONGEST_OPENING) && !context.isOneOf(comma, ",")) {
            comma++;
        }
        Stretch survey = clauses.nounPhraseAt(1);
        boolean shows = new SourceFit(context).headsPaper(survey);
        if (!shows
                || !context.isOneOf(1, "a", "an", "one", "another", "the", "its", "their")
                || !context.isOneOf(comma, ",")
                || !sharesOpen(comma + 1)
                || !clauses.isClause(comma + 1, context.size())) {
            return Optional.empty();
        }
        CueEntry entry = new CueEntry("in", CueKind.EVIDENCE, Frame.SOURCE_AFTER);
        return Optional.of(context.draft(entry, 0, 1)
                .source(context.span(new Stretch(1, Math.min(survey.end(), comma))))
                .content(context.span(comma + 1, context.size())));
    }

    private Optional<Draft> ofAsked() {
        int begin = context.isOneOf(0, "of", "among") ? 1 : 0;
        for (int at = begin; at < Math.min(context.size() - 2, LONGEST_OPENING); at++) {
            if (context.isOneOf(at, ",")) {
                return Optional.empty();
            }
            boolean asked = context.word(at).entry().does(SourceWord.ASKING);
            boolean sampled = begin == 1 && clauses.holds(WordClass.NUMERAL, begin, at);
            if (asked && context.isOneOf(at + 1, "by") && (at == 0 || sampled)) {
                return result(begin, at);
            }
        }
        return Optional.empty();
    }

    /** What a share of those asked by somebody does or thinks stands behind the comma. */
    private Optional<Draft> result(int begin, int participle) {
        Stretch asker = clauses.nounPhraseAt(participle + 2);
        int comma = participle + 2;
        while (comma < Math.min(context.size(), LONGEST_OPENING) && !context.isOneOf(comma, ",")) {
            comma++;
        }
        boolean open = participle > 0 || asksSomething(participle + 2, comma);
        if (asker.isEmpty()
                || !open
                || !context.isOneOf(comma, ",")
                || !sharesOpen(comma + 1)
                || !clauses.isClause(comma + 1, context.size())) {
            return Optional.empty();
        }
        int first = begin < participle ? begin : participle + 2;
        Stretch source = new Stretch(first, Math.min(asker.end(), comma));
        CueEntry entry = new CueEntry(context.word(participle).lower(), CueKind.EVIDENCE, Frame.SOURCE_AFTER);
        return Optional.of(context.draft(entry, participle, participle + 1)
                .source(context.span(source))
                .content(context.span(comma + 1, context.size())));
    }

    /** "Asked by the institute whom they trust", not "asked by reporters". */
    private boolean asksSomething(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (context.isOneOf(at, "whom", "who", "whether", "if", "what", "which", "how", "why")) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesOpen(int begin) {
        for (int at = begin; at < Math.min(context.size(), begin + LONGEST_SHARE); at++) {
            if (context.is(at, WordClass.NUMERAL) || context.isOneOf(at, "half", "most", "majority", "few")) {
                return true;
            }
        }
        return false;
    }
}
