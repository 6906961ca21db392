package org.credibility.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credibility.attribution.Attribution;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.document.Article;
import org.credibility.lexicon.HedgeEntry;
import org.credibility.lexicon.HedgeStrength;
import org.credibility.lexicon.Lexicon;
import org.credibility.lexicon.PhraseTable;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/** Tells who says a sentence of one document. Paragraphs are read when they are first asked for. */
final class TellingReader {
    /** So much of a paragraph is read around a sentence, in UTF-16 code units on either side. */
    static final int REACH = 1500;

    private static final CueAttributionFinder FINDER = new CueAttributionFinder();

    private final DocumentReading document;
    private final Map<Integer, Telling> tellings = new HashMap<>();

    TellingReader(DocumentReading document) {
        this.document = document;
    }

    Telling of(int sentence) {
        return tellings.computeIfAbsent(sentence, this::read);
    }

    private Telling read(int sentence) {
        TextStructure structure = document.words(sentence).structure;
        Span span = document.sentence(sentence).span();
        Span paragraph = structure.paragraphs().get(document.sentence(sentence).paragraph());
        int begin = boundary(structure, Math.max(paragraph.begin(), span.begin() - REACH), span.begin());
        int end = Math.min(
                paragraph.end(), Math.max(span.end(), Math.min(structure.text().length(), span.end() + REACH)));
        String words = structure.text().substring(begin, end);
        TaggedText text = TaggedText.of(words);
        List<Attribution> attributions =
                FINDER.find(Article.builder().text(words).build(), text);
        Span sought = Span.of(span.begin() - begin, span.end() - begin);
        HedgeStrength hedge = hedge(text, sought);
        return attributions.stream()
                .filter(attribution -> attribution.nestedIn().isEmpty() && holds(attribution, sought))
                .findFirst()
                .map(attribution -> new Telling(
                        teller(attribution, words),
                        Optional.of(attribution.cue().kind()),
                        hedge))
                .orElse(new Telling(Optional.empty(), Optional.empty(), hedge));
    }

    /** The first begin of a sentence from an offset on. */
    private static int boundary(TextStructure structure, int from, int most) {
        return structure
                .sentenceAt(from)
                .map(first -> first.span().begin() >= from
                        ? first.span().begin()
                        : Math.min(most, first.span().end()))
                .filter(at -> at <= most)
                .orElse(most);
    }

    private static boolean holds(Attribution attribution, Span sought) {
        return attribution.content().stream().anyMatch(sought::overlaps);
    }

    private static Optional<String> teller(Attribution attribution, String words) {
        return attribution.source().isEmpty()
                ? Optional.empty()
                : Optional.of(attribution.source().stream()
                        .map(span -> span.in(words))
                        .collect(Collectors.joining(" ")));
    }

    /** The strongest of the hedges of a sentence that take away from it. */
    private static HedgeStrength hedge(TaggedText text, Span sought) {
        HedgeStrength strongest = HedgeStrength.NONE;
        for (TaggedSentence sentence : text.sentences()) {
            if (!sentence.span().overlaps(sought)) {
                continue;
            }
            List<String> words = sentence.lowerWords();
            for (int at = 0; at < words.size(); at++) {
                Optional<HedgeEntry> hedge =
                        Lexicon.english().hedges().longestAt(words, at).map(PhraseTable.Match::value);
                if (hedge.isPresent()
                        && hedge.get().amount().compareTo(BigDecimal.ZERO) < 0
                        && hedge.get().strength().compareTo(strongest) > 0) {
                    strongest = hedge.get().strength();
                }
            }
        }
        return strongest;
    }
}
