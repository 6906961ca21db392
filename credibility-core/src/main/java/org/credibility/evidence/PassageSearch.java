package org.credibility.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the sentences of a document that speak of a claim. A name counts where a sentence holds it, and less where the
 * sentence before, the title or any other one does; another word counts less where a sentence beside holds it.
 */
final class PassageSearch {
    /** So many sentences of a document are looked at closely. */
    static final int MOST_CANDIDATES = 4;

    private static final double BEFORE = 0.6;
    private static final double ELSEWHERE = 0.5;
    private static final double BESIDE = 0.4;
    private static final double OPPOSITE = 0.8;

    /** A name of several words of which only the last is found, as people are named again. */
    private static final double LAST_NAME = 0.8;

    /** How much of a claim's matter its names are. */
    private static final double NAMES = 0.4;

    /** What a document that names nobody is taken to speak of. */
    private static final double NAMELESS = 0.5;

    /**
     * A sentence that may speak of a claim; all shares are from 0 to 1.
     *
     * @param sentence its number in its document
     * @param names which share of the claim's names it holds or takes over; 1 where the claim has none
     * @param words which share of the other words it holds, by weight
     * @param around the same with what the sentences beside it hold
     * @param happens whether it holds what the claim says happens
     * @param opposed whether it holds the opposite of a word of the claim
     * @param ended whether it holds both a word of the claim and its opposite
     * @param reversed whether it holds the opposite of what the claim says happens
     */
    record Candidate(
            int sentence,
            double names,
            double words,
            double around,
            boolean happens,
            boolean opposed,
            boolean ended,
            boolean reversed) {
        /** Returns which share of the claim's matter it holds. */
        double share() {
            return NAMES * names + (1 - NAMES) * words;
        }

        /** Returns which share of the claim's matter it and the sentences beside it hold. */
        double relevance() {
            return NAMES * names + (1 - NAMES) * around;
        }
    }

    private final DocumentReading document;
    private final ClaimMatter claim;
    private final double[] names;
    private final double[] words;
    private final double[] beside;
    private final boolean[] happens;
    private final boolean[] opposed;
    private final boolean[] ended;
    private final boolean[] reversed;

    private PassageSearch(DocumentReading document, ClaimMatter claim) {
        this.document = document;
        this.claim = claim;
        int size = document.sentences();
        names = new double[size];
        words = new double[size];
        beside = new double[size];
        happens = new boolean[size];
        opposed = new boolean[size];
        ended = new boolean[size];
        reversed = new boolean[size];
    }

    /** Returns the sentences that hold most of the claim's matter, the best first, earlier ones first among equals. */
    static List<Candidate> find(DocumentReading document, ClaimMatter claim) {
        PassageSearch search = new PassageSearch(document, claim);
        claim.names().forEach(name -> search.add(search.named(name)));
        search.addOneOf(claim.before());
        claim.words().forEach(search::addWord);
        return search.best();
    }

    private void add(double[] named) {
        for (int sentence = 0; sentence < names.length; sentence++) {
            names[sentence] += named[sentence];
        }
    }

    /** Of names that stand before a claim, one is enough. */
    private void addOneOf(List<List<Integer>> before) {
        double[] best = new double[names.length];
        for (List<Integer> name : before) {
            double[] named = named(name);
            for (int sentence = 0; sentence < best.length; sentence++) {
                best[sentence] = Math.max(best[sentence], named[sentence]);
            }
        }
        add(best);
    }

    /** How much each sentence speaks of a name. */
    private double[] named(List<Integer> name) {
        double[] found = new double[names.length];
        for (int at = 0; at < name.size(); at++) {
            for (int sentence : document.places(name.get(at))) {
                double least = at + 1 == name.size() ? LAST_NAME : 0;
                found[sentence] = Math.min(1, Math.max(found[sentence] + 1.0 / name.size(), least));
            }
        }
        double best = 0;
        double titled = 0;
        for (int sentence = 0; sentence < found.length; sentence++) {
            best = Math.max(best, found[sentence]);
            titled = document.isTitle(sentence) ? best : titled;
        }
        double anywhere = Math.max(ELSEWHERE * best, BEFORE * titled);
        double[] named = new double[found.length];
        for (int sentence = 0; sentence < found.length; sentence++) {
            double before = sentence == 0 ? 0 : BEFORE * found[sentence - 1];
            named[sentence] = Math.max(found[sentence], Math.max(before, anywhere));
        }
        return named;
    }

    private void addWord(int term, double weight) {
        int[] places = document.places(term);
        for (int sentence : places) {
            words[sentence] += weight;
            happens[sentence] |= term == claim.deed();
        }
        spread(places, weight);
        int opposite = Terms.english().opposite(term);
        if (opposite != Terms.NONE && !claim.words().containsKey(opposite)) {
            for (int sentence : document.places(opposite)) {
                words[sentence] += OPPOSITE * weight;
                opposed[sentence] = true;
                ended[sentence] |= Arrays.binarySearch(places, sentence) >= 0;
                reversed[sentence] |= term == claim.deed();
            }
        }
    }

    /** A word tells of the sentences beside it too. */
    private void spread(int[] places, double weight) {
        int last = -1;
        for (int at = 0; at < places.length; at++) {
            int next = at + 1 < places.length ? places[at + 1] : Integer.MAX_VALUE;
            for (int near = Math.max(last + 1, places[at] - 1); near <= places[at] + 1; near++) {
                if (near != places[at] && near != next && near < beside.length) {
                    beside[near] += BESIDE * weight;
                    last = near;
                }
            }
            last = Math.max(last, places[at]);
        }
    }

    private List<Candidate> best() {
        double total =
                claim.words().values().stream().mapToDouble(Double::doubleValue).sum();
        List<Candidate> best = new ArrayList<>();
        for (int sentence = 0; sentence < words.length; sentence++) {
            if (words[sentence] == 0 && names[sentence] == 0) {
                continue;
            }
            Candidate candidate = new Candidate(
                    sentence,
                    named(sentence),
                    total == 0 ? 0 : Math.min(1, words[sentence] / total),
                    total == 0 ? 0 : Math.min(1, (words[sentence] + beside[sentence]) / total),
                    happens[sentence],
                    opposed[sentence],
                    ended[sentence],
                    reversed[sentence]);
            if (best.size() < MOST_CANDIDATES
                    || candidate.share() > best.get(best.size() - 1).share()) {
                best.add(candidate);
                best.sort(Comparator.comparingDouble(Candidate::share).reversed());
                if (best.size() > MOST_CANDIDATES) {
                    best.remove(MOST_CANDIDATES);
                }
            }
        }
        return best;
    }

    private double named(int sentence) {
        int sought = claim.names().size() + (claim.before().isEmpty() ? 0 : 1);
        if (sought == 0) {
            return 1;
        }
        double share = names[sentence] / sought;
        return document.namesNobody() ? Math.max(NAMELESS, share) : share;
    }
}
