package org.credibility.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.Cue;
import org.credibility.document.Block;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeMode;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.source.Chain;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** Lets the items of a list rest on the source that the sentence above the list names. */
final class ListIntroductions {
    private static final int FARTHEST = 12;

    private final TaggedText text;
    private final Map<Integer, Attribution> firstSourced = new HashMap<>();
    private final Sourcing sourcing;

    ListIntroductions(TaggedText text, List<Attribution> attributions, Sourcing sourcing) {
        this.text = text;
        this.sourcing = sourcing;
        attributions.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .forEach(attribution -> firstSourced.putIfAbsent(
                        text.sentenceIndexAt(attribution.cue().span().begin()), attribution));
    }

    /** The items under "The report outlines several assertions:" rest on the report. */
    void apply(List<Candidate> candidates) {
        Optional<Attribution> intro = Optional.empty();
        int last = -1;
        for (Candidate candidate : candidates) {
            if (candidate.block() != Block.Kind.LIST_ITEM) {
                continue;
            }
            if (candidate.sentence() > last + 1 || last < 0) {
                intro = introduction(candidate.sentence()).or(() -> continued(candidate));
            }
            last = candidate.sentence();
            if (intro.isPresent() && candidate.lacksSource()) {
                candidate.chains().clear();
                sourcing.chain(intro.get()).map(Chain::inherited).ifPresent(candidate::rest);
                distance(intro.get(), candidate);
            }
        }
    }

    /** The attribution of the nearest sentence above that ends in a colon. */
    private Optional<Attribution> introduction(int item) {
        for (int at = item - 1; at >= 0 && at >= item - FARTHEST; at--) {
            TaggedSentence sentence = text.sentences().get(at);
            if (endsInColon(sentence)) {
                return Optional.ofNullable(firstSourced.get(at));
            }
        }
        return Optional.empty();
    }

    /** "Drivers will strike, the union said." and below it "They want more pay": the list goes on with the sentence. */
    private Optional<Attribution> continued(Candidate item) {
        boolean goesOn = item.words().get(0).isOneOf("they", "it", "he", "she", "these", "this");
        return goesOn ? Optional.ofNullable(firstSourced.get(item.sentence() - 1)) : Optional.empty();
    }

    private static boolean endsInColon(TaggedSentence sentence) {
        List<Word> words = sentence.words();
        return !words.isEmpty() && words.get(words.size() - 1).isOneOf(":");
    }

    /** The words of the introduction that keep a distance keep it for every item. */
    private void distance(Attribution intro, Candidate candidate) {
        Cue cue = intro.cue();
        TaggedSentence sentence =
                text.sentences().get(text.sentenceIndexAt(cue.span().begin()));
        List<String> lower = sentence.lowerWords();
        for (int at = 0; at < lower.size(); at++) {
            Optional<PhraseTable.Match<HedgeEntry>> match =
                    Lexicon.english().hedges().longestAt(lower, at);
            if (match.isPresent()
                    && match.get().value().mode() == HedgeMode.DISTANCE
                    && match.get().value().amount().signum() < 0) {
                HedgeEntry entry = match.get().value();
                candidate.hedge(new Hedge(
                        sentence.span(at, match.get().end()), entry.mode(), entry.amount(), entry.strength()));
                return;
            }
        }
    }
}
