package org.credibility.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.credibility.attribution.Attribution;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.lexicon.ClaimWord;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Chain;
import org.credibility.source.Sourcing;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Finds claims by the words of the article alone.
 *
 * <p>The steps: cut what sources say and what the writer says into clauses, let each rest on its source, pass sources on
 * to headline, lead and lists, tell the kinds, find hedges, answers and deadlines. Never changes and is safe for use by
 * several threads.
 */
public final class TextClaimFinder implements ClaimFinder {
    /** Makes a finder. */
    public TextClaimFinder() {}

    @Override
    public List<Claim> find(Article article, TaggedText text, List<Attribution> attributions, Sourcing sourcing) {
        List<Candidate> candidates = distinct(CandidateFinder.find(article, text, attributions));
        candidates.removeIf(new SpeakerOpenings(text, attributions));
        ResponseFinder responses = new ResponseFinder(text, attributions, sourcing);
        responses.part(candidates);
        candidates.removeIf(candidate ->
                !candidate.isDenied() && candidate.block() != Block.Kind.HEADLINE && responses.isAnswer(candidate));
        rest(candidates, sourcing);
        KindClassifier kinds = new KindClassifier(article.published());
        Corroboration.apply(candidates, kinds);
        new Inheritance(text, attributions, sourcing, kinds).apply(candidates);
        TopicSentences topics = new TopicSentences(text);
        candidates.forEach(candidate -> candidate.kind(kinds.classify(candidate)));
        candidates.stream().filter(topics).forEach(candidate -> candidate.kind(ClaimKind.ANALYSIS));
        addFactsInJudgements(text, kinds, candidates);
        hedge(text, candidates);
        responses.attach(candidates);
        candidates.removeIf(candidate -> candidate.attribution().isEmpty() && isUnverifiedLine(candidate));
        return numbered(candidates, article, sourcing);
    }

    private static List<Candidate> distinct(List<Candidate> candidates) {
        TreeMap<Span, Candidate> bySpan = new TreeMap<>();
        candidates.forEach(candidate -> bySpan.putIfAbsent(candidate.span(), candidate));
        return new ArrayList<>(bySpan.values());
    }

    private static void rest(List<Candidate> candidates, Sourcing sourcing) {
        for (Candidate candidate : candidates) {
            candidate.attribution().flatMap(sourcing::chain).ifPresent(candidate::rest);
        }
    }

    /** "Its engine, which burns hydrogen, was seen as a breakthrough": the judgement goes without a score, the fact does not. */
    private static void addFactsInJudgements(TaggedText text, KindClassifier kinds, List<Candidate> candidates) {
        Set<Span> told = new HashSet<>();
        candidates.forEach(candidate -> told.add(candidate.span()));
        for (Candidate judgement : List.copyOf(candidates)) {
            if (!judgement.kind().isScored() && judgement.isUnsourced()) {
                relativesOf(judgement, text).forEach(relative -> {
                    relative.kind(kinds.classify(relative));
                    if (relative.kind().isScored() && told.add(relative.span())) {
                        candidates.add(relative);
                    }
                });
            }
        }
        candidates.sort(Comparator.comparing(Candidate::span));
    }

    private static List<Candidate> relativesOf(Candidate judgement, TaggedText text) {
        TaggedSentence sentence = text.sentences().get(judgement.sentence());
        return AsideReader.findRelatives(sentence, judgement.span()).stream()
                .map(span -> new Candidate(span, judgement.sentence(), judgement.block(), sentence, null))
                .toList();
    }

    private static void hedge(TaggedText text, List<Candidate> candidates) {
        HedgeFinder hedges = new HedgeFinder(text);
        candidates.forEach(hedges::find);
        hedges.unverifiedLines(candidates);
    }

    /** "The claims have not been tested in court" hedges other claims and is none itself. */
    private static boolean isUnverifiedLine(Candidate candidate) {
        return candidate.hedges().stream()
                .anyMatch(hedge -> candidate.span().contains(hedge.span()) && HedgeFinder.saysUnverified(hedge));
    }

    private static List<Claim> numbered(List<Candidate> candidates, Article article, Sourcing sourcing) {
        DeadlineFinder deadlines = new DeadlineFinder(article.published());
        int lead = candidates.stream()
                .filter(candidate -> candidate.block() != Block.Kind.HEADLINE)
                .map(Candidate::sentence)
                .findFirst()
                .orElse(-1);
        List<Claim> claims = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            claims.add(claim(claims.size() + 1, candidate, lead, deadlines, sourcing.author()));
        }
        return List.copyOf(claims);
    }

    private static Claim claim(int number, Candidate candidate, int lead, DeadlineFinder deadlines, Chain author) {
        ClaimKind kind = candidate.kind();
        boolean unsourced = candidate.isUnsourced();
        boolean future = kind == ClaimKind.PLAN || kind == ClaimKind.PREDICTION || hasDuty(candidate);
        return new Claim(
                number,
                candidate.span(),
                kind,
                salience(candidate, lead),
                candidate.attribution().map(Attribution::number).map(List::of).orElse(List.of()),
                unsourced && kind.isScored() ? List.of(author) : candidate.chains(),
                inOrder(candidate.hedges()),
                candidate.responses().stream()
                        .sorted(Comparator.comparing(Response::span))
                        .toList(),
                future ? deadlines.find(candidate.words()) : Optional.empty(),
                unsourced ? absolute(candidate) : Optional.empty());
    }

    /** "Has until 18 September to bid", "must answer by Friday": what somebody has to do by a time. */
    private static boolean hasDuty(Candidate candidate) {
        List<Word> words = candidate.words();
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean must = words.get(at).isOneOf("must") && words.get(at).is(WordClass.MODAL);
            boolean until =
                    words.get(at).isOneOf("has", "have") && words.get(at + 1).isOneOf("until", "till");
            if (must || until) {
                return true;
            }
        }
        return false;
    }

    private static List<Hedge> inOrder(List<Hedge> hedges) {
        return hedges.stream().sorted(Comparator.comparing(Hedge::span)).toList();
    }

    private static Salience salience(Candidate candidate, int lead) {
        if (candidate.block() == Block.Kind.HEADLINE) {
            return Salience.HEADLINE;
        }
        if (candidate.kind() == ClaimKind.BACKGROUND_FACT) {
            return Salience.BACKGROUND;
        }
        return candidate.sentence() == lead ? Salience.LEAD : Salience.BODY;
    }

    private static Optional<Span> absolute(Candidate candidate) {
        return candidate.words().stream()
                .filter(word -> Tells.tells(word, ClaimWord.ABSOLUTE))
                .map(Word::span)
                .findFirst();
    }
}
