package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.evidence.FigureCheck.Agreement;
import org.credibility.text.Span;
import org.credibility.text.Token;

/** Holds the figures of a claim against those of a document: the passage first, then the whole of it. */
final class FigureComparison {
    /** So many figures of a claim are compared. */
    static final int MOST_FIGURES = 32;

    private FigureComparison() {}

    /**
     * Returns a check of each figure of a claim.
     *
     * @param claim the words of the claim
     * @param offset where the claim begins in its article
     * @param document the document
     * @param passage the number of the sentence that speaks of the claim
     */
    static List<FigureCheck> compare(StanceText claim, int offset, DocumentReading document, int passage) {
        List<FigureCheck> checks = new ArrayList<>();
        List<Figure> figures = FigureReader.read(claim, 0, claim.size);
        List<Figure> given = figures.isEmpty() ? List.of() : document.figures(passage);
        for (Figure figure : figures.subList(0, Math.min(figures.size(), MOST_FIGURES))) {
            Span span = span(figure, claim);
            checks.add(check(
                    figure,
                    Span.of(offset + span.begin(), offset + span.end()),
                    span.in(claim.structure.text()),
                    given,
                    document,
                    passage));
        }
        return checks;
    }

    private static FigureCheck check(
            Figure figure, Span span, String words, List<Figure> given, DocumentReading document, int passage) {
        Optional<Passage> other = Optional.empty();
        for (Figure found : given) {
            boolean comparable = figure.countsSameAs(found);
            if ((comparable || figure.isBare() || found.isBare()) && figure.agreesWith(found)) {
                return new FigureCheck(span, words, Agreement.SAME, Optional.of(place(found, document, passage)));
            }
            if (comparable && other.isEmpty()) {
                other = Optional.of(place(found, document, passage));
            }
        }
        Agreement agreement = other.isPresent() ? Agreement.DIFFERENT : Agreement.ABSENT;
        return new FigureCheck(span, words, agreement, other);
    }

    private static Passage place(Figure figure, DocumentReading document, int sentence) {
        return document.passage(sentence, span(figure, document.words(sentence)));
    }

    private static Span span(Figure figure, StanceText words) {
        List<Token> tokens = words.structure.tokens();
        return tokens.get(figure.first())
                .span()
                .cover(tokens.get(figure.end() - 1).span());
    }
}
