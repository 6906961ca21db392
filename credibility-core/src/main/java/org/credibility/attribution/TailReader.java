package org.credibility.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credibility.lexicon.CueEntry;
import org.credibility.lexicon.CueKind;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader.Stretch;
import org.credibility.text.Span;

/**
 * Reads who tells a whole sentence at its end, where somebody speaks within it: "The mayor has promised that taxes will fall,
 * said an aide", "Observers found the count orderly, their report says".
 */
final class TailReader {
    private static final Set<String> TELLING =
            Set.of("say", "report", "write", "show", "find", "tell", "reveal", "suggest");
    private static final int LONGEST_TAIL = 40;

    private final SentenceContext context;
    private final List<Draft> drafts;
    private final SourceFit fit;

    private TailReader(SentenceContext context, List<Draft> drafts) {
        this.context = context;
        this.drafts = drafts;
        this.fit = new SourceFit(context);
    }

    /** Adds whoever tells the sentence, and ends what is said within it before the tail. */
    static void read(SentenceContext context, List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            new TailReader(context, drafts).read();
        }
    }

    private void read() {
        for (int comma = context.size() - 2; comma > 2 && context.size() - comma < LONGEST_TAIL; comma--) {
            if (context.isOneOf(comma, ",") && !isSpoken(comma)) {
                int at = comma;
                Optional<Draft> tail = inverted(comma).or(() -> closing(at));
                if (tail.isPresent()) {
                    cut(comma);
                    drafts.add(tail.get().content(context.span(0, comma)));
                }
                return;
            }
        }
    }

    /** Whether a comma stands within a quotation, or nothing that is said reaches beyond it. */
    private boolean isSpoken(int comma) {
        Span behind = context.span(comma + 1, context.size());
        return context.isQuoted(comma)
                || drafts.stream()
                        .noneMatch(draft -> draft.content().stream()
                                .anyMatch(part -> part.begin() < behind.begin() && part.overlaps(behind)))
                || drafts.stream().anyMatch(draft -> draft.cue().begin() >= behind.begin());
    }

    /** ", said an aide.". */
    private Optional<Draft> inverted(int comma) {
        int verb = comma + 1;
        Stretch source = context.clauses().nounPhraseAt(verb + 1);
        return telling(verb)
                .filter(entry -> !source.isEmpty() && source.end() >= context.size() - 1 && fit.isSpeaker(source))
                .map(entry -> context.draft(entry, verb, verb + 1).source(context.span(source)));
    }

    /** ", their report says.", ", a poll found.". */
    private Optional<Draft> closing(int comma) {
        int verb = context.size() - 2;
        if (verb <= comma + 1 || !context.isOneOf(context.size() - 1, ".", "!")) {
            return Optional.empty();
        }
        Stretch source = new Stretch(comma + 1, verb);
        return telling(verb)
                .filter(entry -> context.clauses().nounPhraseAt(comma + 1).end() == verb)
                .filter(entry -> fit.fits(entry, source) && (fit.isSpeaker(source) || fit.isDocument(source)))
                .map(entry -> context.draft(entry, verb, verb + 1).source(context.span(source)));
    }

    private Optional<CueEntry> telling(int verb) {
        return context.is(verb, WordClass.VERB)
                ? context.word(verb)
                        .entry()
                        .cueVerb()
                        .filter(entry -> TELLING.contains(entry.lemma()) && entry.kind() != CueKind.DENIAL)
                : Optional.empty();
    }

    private void cut(int comma) {
        int end = context.word(comma).span().begin();
        for (Draft draft : drafts) {
            List<Span> parts = new ArrayList<>(draft.content());
            draft.content().clear();
            for (Span part : parts) {
                if (part.end() <= end) {
                    draft.content(part);
                } else if (part.begin() < end) {
                    draft.content(context.span(context.indexAt(part.begin()), comma));
                }
            }
        }
    }
}
