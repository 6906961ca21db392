package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueEntry.Frame;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;

/** Reads passives whose subject is who hears it: "The inquest was told by a doctor that …", "Staff were told that …". */
final class ListenerReader {
    private static final int LONGEST_ADVERBIAL = 8;

    private final SentenceContext context;
    private final ContentReader contents;

    private ListenerReader(SentenceContext context) {
        this.context = context;
        this.contents = new ContentReader(context);
    }

    static List<Draft> read(SentenceContext context) {
        ListenerReader reader = new ListenerReader(context);
        List<Draft> drafts = new ArrayList<>();
        for (int at = 2; at < context.size(); at++) {
            if (!context.isQuoted(at)) {
                reader.told(at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> told(int participle) {
        Optional<CueEntry> telling = context.word(participle).entry().cueVerb().filter(ListenerReader::takesListener);
        int group = telling.isPresent() ? Passives.groupBegin(context, participle) : participle;
        if (group == participle || group == 0 || !context.word(group - 1).type().isNominal()) {
            return Optional.empty();
        }
        int by = place("by", participle + 1);
        Stretch agent = by < 0
                ? new Stretch(participle + 1, participle + 1)
                : context.clauses().nounPhraseAt(by + 1);
        int that = place("that", agent.end());
        if (that < 0) {
            return Optional.empty();
        }
        boolean named = context.clauses().isNominal(agent);
        Draft draft = context.draft(named ? telling.get() : hearsay(telling.get()), group, participle + 1);
        if (named) {
            draft.source(context.span(agent));
        }
        draft.content(context.span(that + 1, Math.max(that + 1, contents.end(that + 1))));
        return draft.content().isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    private static boolean takesListener(CueEntry cue) {
        return cue.frame() == Frame.LISTENER || cue.lemma().equals("warn");
    }

    private static CueEntry hearsay(CueEntry telling) {
        return new CueEntry(telling.lemma(), CueKind.HEARSAY, Frame.OPENING);
    }

    /** Where a word stands behind no more than when or where it was told; -1 where it does not. */
    private int place(String form, int from) {
        for (int at = from; at < Math.min(context.size(), from + LONGEST_ADVERBIAL); at++) {
            if (context.isOneOf(at, form) && !context.is(at, WordClass.DETERMINER)) {
                return at;
            }
            if (context.isOneOf(at, "that") || context.isFinite(at) || context.is(at, WordClass.PUNCTUATION)) {
                return -1;
            }
        }
        return -1;
    }
}
