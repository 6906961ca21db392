package org.credibility.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a text that may be cues. Never changes and is safe for use by several threads. */
final class CueTagger {
    /** Less probable cues are no candidates, unless the rules take them for cues; chosen on the dev articles. */
    private static final double LEAST = 0.12;
    /** The same while training: the judge has to see more of what is no attribution. */
    private static final double LEAST_TO_LEARN = 0.08;

    private static final double OF_RULES = 0.01;
    /** A longer sentence is read in pieces of so many words, so that memory does not grow with it. */
    static final int LONGEST_PIECE = 1_000;

    private final ChainScorer chain;
    private final double least;

    private CueTagger(ChainScorer chain, double least) {
        this.chain = chain;
        this.least = least;
    }

    /** Takes the trained chain. */
    CueTagger(ChainScorer chain) {
        this(chain, LEAST);
    }

    /** Returns a tagger that finds less probable cues too, for others to learn from. */
    static CueTagger toLearnFrom(ChainScorer chain) {
        return new CueTagger(chain, LEAST_TO_LEARN);
    }

    /** Returns the candidates in text order; no two overlap. */
    List<CueCandidate> candidates(Reading reading) {
        List<CueCandidate> candidates = new ArrayList<>();
        for (int sentence = 0; sentence < reading.sentences(); sentence++) {
            int end = reading.sentenceBegin(sentence + 1);
            for (int begin = reading.sentenceBegin(sentence); begin < end; begin += LONGEST_PIECE) {
                candidates.addAll(candidates(reading, begin, Math.min(end, begin + LONGEST_PIECE)));
            }
        }
        return candidates;
    }

    private List<CueCandidate> candidates(Reading reading, int first, int behind) {
        Marginals marginals = new Marginals(chain.score(CueFeatures.of(reading, first, behind)));
        int length = behind - first;
        List<CueCandidate> found = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            double probability = marginals.of(at, CueFeatures.BEGIN);
            if (probability >= least) {
                found.add(new CueCandidate(first + at, first + end(marginals, at, length), probability));
            }
        }
        found.sort(Comparator.comparingDouble(CueCandidate::probability).reversed());
        List<CueCandidate> kept = new ArrayList<>();
        found.forEach(candidate -> addFree(candidate, kept));
        ofRules(reading, first, length, marginals).forEach(candidate -> addFree(candidate, kept));
        kept.sort(Comparator.comparingInt(CueCandidate::begin));
        return kept;
    }

    private static int end(Marginals marginals, int begin, int length) {
        int end = begin + 1;
        int label = CueFeatures.BEGIN;
        while (end < length && marginals.of(end, label, CueFeatures.INSIDE) > 0.5 * marginals.of(end - 1, label)) {
            label = CueFeatures.INSIDE;
            end++;
        }
        return end;
    }

    private static List<CueCandidate> ofRules(Reading reading, int first, int length, Marginals marginals) {
        int[] cues = reading.rules.cueAt;
        List<CueCandidate> found = new ArrayList<>();
        int at = first;
        while (at < first + length) {
            int end = at + 1;
            if (cues[at] >= 0) {
                while (end < first + length && cues[end] == cues[at]) {
                    end++;
                }
                double probability = marginals.of(at - first, CueFeatures.BEGIN);
                found.add(new CueCandidate(at, end, Math.max(OF_RULES, probability)));
            }
            at = end;
        }
        return found;
    }

    private static void addFree(CueCandidate candidate, List<CueCandidate> kept) {
        if (kept.stream().noneMatch(candidate::overlaps)) {
            kept.add(candidate);
        }
    }
}
