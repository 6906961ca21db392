package org.credibility.corroboration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.evidence.Passage;
import org.credibility.evidence.SourceDocument;
import org.credibility.source.Chain;
import org.credibility.source.Sourcing;
import org.credibility.source.TextSourceResolver;
import org.credibility.source.WordSourceClassifier;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;

/**
 * Reads who says the passages of a document that tell of claims.
 *
 * <p>Whose words a passage is stands beside it, so only the sentences around it and the first ones are read for who says what;
 * names and what introduces them are taken from the whole text, and only where somebody says the passage.
 */
final class PassageReader {
    /** So many sentences before a passage are read: "she said" means whoever was quoted there. */
    private static final int BEFORE = 10;

    /** So many sentences behind it: the name of an outlet can follow its report. */
    private static final int BEHIND = 4;

    /** So many sentences of the text are read in any case: its beginning tells who the people are that it quotes. */
    private static final int FIRST = 6;

    private static final TextSourceResolver RESOLVER = new TextSourceResolver(new WordSourceClassifier());
    private static final CueAttributionFinder FINDER = new CueAttributionFinder();

    private final Article article;
    private final TaggedText text;
    private final int bodyBegin;

    /**
     * Prepares to read a document.
     *
     * @param document the document
     * @param text its title and main text, or as much of them as is read
     * @param bodyBegin where in it the main text begins, in UTF-16 code units
     */
    PassageReader(SourceDocument document, TaggedText text, int bodyBegin) {
        Article.Builder builder = Article.builder().text(text.text());
        document.title().ifPresent(builder::title);
        document.publisher().ifPresent(builder::publisher);
        this.article = builder.build();
        this.text = text;
        this.bodyBegin = bodyBegin;
    }

    /** The chains of those passages that somebody says; the document says all others in its own voice. */
    Map<Passage, Chain> told(Set<Passage> passages) {
        if (passages.isEmpty()) {
            return Map.of();
        }
        List<Attribution> attributions = FINDER.find(article, around(passages));
        Map<Passage, Attribution> holding = new HashMap<>();
        for (Passage passage : passages) {
            holding(passage, attributions).ifPresent(found -> holding.put(passage, found));
        }
        if (holding.isEmpty()) {
            return Map.of();
        }
        Sourcing sourcing = RESOLVER.resolve(article, text, attributions);
        Map<Passage, Chain> told = new HashMap<>();
        holding.forEach((passage, found) -> sourcing.chain(found).ifPresent(chain -> told.put(passage, chain)));
        return told;
    }

    private Optional<Attribution> holding(Passage passage, List<Attribution> attributions) {
        Span span = span(passage);
        return attributions.stream()
                .filter(attribution -> attribution.nestedIn().isEmpty()
                        && attribution.content().stream().anyMatch(span::overlaps))
                .findFirst();
    }

    private Span span(Passage passage) {
        int shift = passage.part() == Passage.Part.TITLE ? 0 : bodyBegin;
        return Span.of(passage.span().begin() + shift, passage.span().end() + shift);
    }

    private TaggedText around(Set<Passage> passages) {
        int size = text.sentences().size();
        BitSet near = new BitSet(size);
        for (Passage passage : passages) {
            int first = text.sentenceIndexAt(span(passage).begin());
            int last = text.sentenceIndexAt(span(passage).end() - 1);
            near.set(Math.max(0, first - BEFORE), Math.min(size, last + BEHIND + 1));
        }
        near.set(0, headEnd(Math.max(0, near.nextSetBit(0))));
        if (near.cardinality() == size) {
            return text;
        }
        List<TaggedSentence> sentences = new ArrayList<>(near.cardinality());
        near.stream().forEach(at -> sentences.add(text.sentences().get(at)));
        return new TaggedText(text.structure(), sentences);
    }

    /** Where the first sentences end: a quotation there would be carried on to whoever is quoted behind the gap. */
    private int headEnd(int window) {
        if (window <= FIRST) {
            return window;
        }
        int end = FIRST;
        while (end > 0 && isQuoted(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isQuoted(int sentence) {
        Span span = text.sentences().get(sentence).span();
        return text.structure().quotations().stream()
                .anyMatch(quotation -> quotation.span().overlaps(span));
    }
}
