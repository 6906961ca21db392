package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.PhraseTable;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads whose word a clause rests on that hangs on a condition: "if the Herald is right", "if the clip is genuine". */
final class ConditionReader {
    private static final int LONGEST_SUBJECT = 24;

    private final SentenceContext context;
    private final SourceFit fit;
    private final AdjunctContents contents;

    private ConditionReader(SentenceContext context) {
        this.context = context;
        this.fit = new SourceFit(context);
        this.contents = new AdjunctContents(context);
    }

    static List<Draft> read(SentenceContext context) {
        ConditionReader reader = new ConditionReader(context);
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < context.size(); at++) {
            if (context.isOneOf(at, "if", "assuming") && !context.isQuoted(at)) {
                reader.readAt(at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> readAt(int begin) {
        for (int at = begin + 2; at < Math.min(context.size(), begin + LONGEST_SUBJECT); at++) {
            Optional<PhraseTable.Match<CueEntry>> match =
                    context.cuePhrase(at).filter(found -> found.value().frame() == Frame.CONDITION);
            if (match.isPresent()) {
                return holding(begin, at, match.get());
            }
            if (context.isOneOf(at, ";", ":", "?")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "If the letter is genuine, the firm will find it hard …": the writer weighs what would follow. */
    private boolean isWeighed(int end) {
        for (int at = end; at < context.size(); at++) {
            if (context.isFinite(at)) {
                return context.isOneOf(at, "would", "could", "might")
                        || (context.isOneOf(at, "will") && context.isOneOf(end - 1, "genuine", "authentic", "real"));
            }
        }
        return false;
    }

    private Optional<Draft> holding(int begin, int at, PhraseTable.Match<CueEntry> match) {
        Stretch subject = context.clauses().trimmed(begin + 1, at);
        if (subject.isEmpty() || !(fit.isSpeaker(subject) || fit.namesPaper(subject))) {
            return Optional.empty();
        }
        Draft draft = context.draft(match.value(), at, match.end()).source(context.span(subject));
        return isWeighed(match.end())
                ? Optional.empty()
                : Optional.of(contents.around(draft, begin, match.end()))
                        .filter(found -> !found.content().isEmpty());
    }
}
