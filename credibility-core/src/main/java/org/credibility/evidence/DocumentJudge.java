package org.credibility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.text.Span;

/** Tells what a document says of a claim, and with which sentence. */
final class DocumentJudge {
    /** What a title counts for more than any other sentence. */
    private static final double TITLE = 0.1;

    /** So much of a quotation a document holds that quotes the same words. */
    private static final double SAME_WORDS = 0.6;

    /**
     * What a document says.
     *
     * @param stance what it says
     * @param candidate the sentence that says so; empty where the document is silent
     * @param figures the claim's figures held against that sentence
     */
    record Judgement(Stance stance, Optional<PassageSearch.Candidate> candidate, List<FigureCheck> figures) {}

    private record Said(Stance stance, PassageSearch.Candidate candidate, List<FigureCheck> figures, double weight) {}

    private DocumentJudge() {}

    static Judgement judge(
            DocumentReading document, ClaimMatter matter, StanceText claim, List<QuotationCheck> quotations) {
        SentenceJudge judge = new SentenceJudge(document, matter, claim);
        List<Said> said = new ArrayList<>();
        for (PassageSearch.Candidate candidate : PassageSearch.find(document, matter)) {
            List<FigureCheck> figures =
                    FigureComparison.compare(claim, matter.claim().span().begin(), document, candidate.sentence());
            double weight = candidate.share() + (document.isTitle(candidate.sentence()) ? TITLE : 0);
            Stance stance = judge.judge(candidate, figures, isQuoted(candidate.sentence(), document, quotations));
            said.add(new Said(stance, candidate, figures, weight));
        }
        if (said.stream().allMatch(one -> one.stance() == Stance.MENTIONS || one.stance() == Stance.SILENT)) {
            return asAWhole(document, matter, claim, said);
        }
        Optional<Said> supports = strongest(said, Stance.SUPPORTS);
        Optional<Said> contradicts = strongest(said, Stance.CONTRADICTS);
        if (contradicts.isPresent()
                && supports.map(one -> one.weight() <= contradicts.get().weight())
                        .orElse(true)) {
            return judgement(contradicts.get());
        }
        return supports.or(() -> strongest(said, Stance.MENTIONS))
                .map(DocumentJudge::judgement)
                .orElse(new Judgement(Stance.SILENT, Optional.empty(), List.of()));
    }

    /** What a document says of which no sentence states the claim or its contrary. */
    private static Judgement asAWhole(DocumentReading document, ClaimMatter matter, StanceText claim, List<Said> said) {
        Optional<Said> mention = strongest(said, Stance.MENTIONS);
        Optional<Said> shown = mention.or(() -> said.stream()
                .filter(one -> one.candidate().names() >= SentenceJudge.NAMED)
                .findFirst());
        Stance least = mention.isPresent() ? Stance.MENTIONS : Stance.SILENT;
        boolean named = shown.map(one -> one.candidate().names() >= SentenceJudge.ALL_NAMED)
                .orElse(false);
        Stance stance = named ? HeadlineJudge.judge(document, matter, claim).orElse(least) : least;
        return stance == Stance.SILENT
                ? new Judgement(Stance.SILENT, Optional.empty(), List.of())
                : new Judgement(
                        stance,
                        shown.map(Said::candidate),
                        shown.map(Said::figures).orElse(List.of()));
    }

    /** Whether words that the claim quotes stand in a sentence, if not quite the same. */
    private static boolean isQuoted(int sentence, DocumentReading document, List<QuotationCheck> quotations) {
        Span span = document.sentence(sentence).span();
        return !document.isTitle(sentence)
                && quotations.stream()
                        .filter(check -> check.similarity() >= SAME_WORDS)
                        .flatMap(check -> check.closest().stream())
                        .anyMatch(passage -> passage.span().overlaps(span));
    }

    private static Judgement judgement(Said said) {
        return new Judgement(said.stance(), Optional.of(said.candidate()), said.figures());
    }

    /** The first of the sentences of the greatest weight that say so. */
    private static Optional<Said> strongest(List<Said> said, Stance stance) {
        Said best = null;
        for (Said one : said) {
            if (one.stance() == stance && (best == null || one.weight() > best.weight())) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }
}
