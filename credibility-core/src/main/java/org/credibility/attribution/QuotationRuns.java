package org.credibility.attribution;

import java.util.List;
import java.util.Optional;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Quotation;

/** Lets an attribution go on where its quotation does: over further sentences, and over sentences that only quote. */
final class QuotationRuns {
    private static final int LONGEST_RUN = 20;
    private static final int DEEPEST = 4;

    private final TaggedText text;
    private final List<Draft> drafts;
    private int next;

    private QuotationRuns(TaggedText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
    }

    /** Adds the sentences of running quotations to the drafts, which stand in text order. */
    static void extend(TaggedText text, List<Draft> drafts) {
        new QuotationRuns(text, drafts).run();
    }

    private void run() {
        Optional<Draft> speaker = Optional.empty();
        for (int at = 0; at < text.sentences().size(); at++) {
            TaggedSentence sentence = text.sentences().get(at);
            Optional<Draft> own = lastOf(at);
            if (own.isPresent()) {
                fromItsBegin(own.get(), at);
                speaker = quotes(sentence) || own.get().isOpening() || goesOn(at) ? own : Optional.empty();
            } else if (isWhollyQuoted(sentence) || isAnnounced(speaker, at)) {
                speaker.ifPresent(draft -> draft.content(sentence.span()));
            } else {
                speaker = Optional.empty();
            }
        }
    }

    /** "She added:" is followed by her words, in a block without quotation marks too. */
    private static boolean isAnnounced(Optional<Draft> speaker, int sentence) {
        return speaker.filter(draft -> draft.isOpening() && draft.sentence() == sentence - 1)
                .isPresent();
    }

    /** "The gate was open, she said. “We walked in.”": a quotation of its own right behind what somebody says. */
    private boolean goesOn(int at) {
        if (at + 1 >= text.sentences().size()) {
            return false;
        }
        TaggedSentence next = text.sentences().get(at + 1);
        String between = text.text()
                .substring(text.sentences().get(at).span().end(), next.span().begin());
        return isWhollyQuoted(next) && between.indexOf('\n') < 0;
    }

    /** A quotation that began sentences before its speaker is named is all his. */
    private void fromItsBegin(Draft draft, int sentence) {
        if (draft.content().isEmpty()) {
            return;
        }
        int begin = draft.content().get(0).begin();
        for (int at = sentence - 1; at >= Math.max(0, sentence - LONGEST_RUN); at--) {
            TaggedSentence before = text.sentences().get(at);
            if (!continues(before, begin)) {
                return;
            }
            draft.content(before.span());
        }
    }

    private Optional<Draft> lastOf(int sentence) {
        Optional<Draft> last = Optional.empty();
        while (next < drafts.size() && drafts.get(next).sentence() <= sentence) {
            if (drafts.get(next).sentence() == sentence
                    && drafts.get(next).source().isPresent()) {
                last = Optional.of(drafts.get(next));
            }
            next++;
        }
        return last;
    }

    /** Whether one quotation holds both the end of a sentence and an offset behind it. */
    private boolean continues(TaggedSentence sentence, int offset) {
        List<Quotation> quotations = text.structure().quotations();
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().begin() < sentence.span().end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= Math.max(0, low - DEEPEST); at--) {
            if (quotations.get(at).span().end() > offset) {
                return true;
            }
        }
        return false;
    }

    private boolean quotes(TaggedSentence sentence) {
        return sentence.words().stream()
                .anyMatch(word -> text.structure().isQuoted(word.span().begin()));
    }

    private boolean isWhollyQuoted(TaggedSentence sentence) {
        int begin = sentence.span().begin();
        int end = sentence.span().end();
        int low = 0;
        List<Quotation> quotations = text.structure().quotations();
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().begin() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= Math.max(0, low - DEEPEST); at--) {
            if (quotations.get(at).span().end() >= end - 1) {
                return true;
            }
        }
        return false;
    }
}
