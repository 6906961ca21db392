package org.credibility.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.attribution.Attribution;
import org.credibility.claim.Claim;
import org.credibility.document.Link;
import org.credibility.source.Chain;
import org.credibility.source.Source;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/** A dossier that is being read: what it holds, with the places that checks ask for again and again. */
final class Reading {
    private final Dossier dossier;
    private final BitSet linked = new BitSet();
    private final Map<Integer, Attribution> attributions = new HashMap<>();

    Reading(Dossier dossier) {
        this.dossier = dossier;
        for (Link link : dossier.article().links()) {
            linked.set(sentenceIndex(link.anchor().begin()));
        }
        dossier.attributions().forEach(attribution -> attributions.put(attribution.number(), attribution));
    }

    Dossier dossier() {
        return dossier;
    }

    TaggedText text() {
        return dossier.text();
    }

    List<Claim> claims() {
        return dossier.claims();
    }

    /** The words of the text in a span. */
    String words(Span span) {
        return span.in(dossier.article().text());
    }

    int sentenceIndex(int offset) {
        return text().sentenceIndexAt(offset);
    }

    int sentenceIndex(Claim claim) {
        return sentenceIndex(claim.span().begin());
    }

    TaggedSentence sentence(int index) {
        return text().sentences().get(index);
    }

    /** Whether a sentence holds a link. */
    boolean isLinked(int sentence) {
        return linked.get(sentence);
    }

    Optional<Attribution> attribution(int number) {
        return Optional.ofNullable(attributions.get(number));
    }

    /** The attributions that hold a claim. */
    List<Attribution> attributions(Claim claim) {
        return claim.attributions().stream()
                .flatMap(number -> attribution(number).stream())
                .toList();
    }

    /** The strongest chain of a claim. */
    static Optional<Chain> strongest(Claim claim) {
        return claim.chains().stream().findFirst();
    }

    /** Where the text names a source: at or before an offset where it can be, else first. */
    static Optional<Span> mention(Source source, int offset) {
        List<Span> mentions = source.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(Math.max(0, low - 1)));
    }
}
