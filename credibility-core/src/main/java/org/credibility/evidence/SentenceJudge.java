package org.credibility.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credibility.evidence.FigureCheck.Agreement;
import org.credibility.lexicon.StanceWord;
import org.credibility.text.Sentence;

/** Tells what one sentence of a document says of a claim. */
final class SentenceJudge {
    /** So much of a claim's words a sentence holds that states it or its contrary. */
    private static final double STATES = 0.5;

    /** So much of them a sentence holds that tells of the same deed of the same names. */
    private static final double HAPPENS = 0.1;

    /** So much of them a sentence holds that states a claim without telling what happens. */
    private static final double NEARLY_ALL = 0.9;

    /** So much of them a sentence holds that turns a word of the claim round. */
    private static final double OPPOSES = 0.3;

    /** So much of them a sentence holds, together with those beside it, that speaks of the claim. */
    private static final double TOUCHES = 0.15;

    /** So many of the names of a claim a sentence holds or takes over that speaks of the same. */
    static final double NAMED = 0.5;

    static final double ALL_NAMED = 0.8;

    /** So much of the words a sentence holds that contradicts a claim that something is not so. */
    private static final double SURE = 0.5;

    /** So many words before a word of the claim a negation still belongs to it. */
    private static final int NEGATION_REACH = 6;

    /** So many words around a word of the claim other words belong to it. */
    private static final int SIGNAL_REACH = 14;

    private final DocumentReading document;
    private final ClaimMatter claim;
    private final Set<Integer> terms;
    private final Set<Double> years;
    private final Denials denials;

    SentenceJudge(DocumentReading document, ClaimMatter claim, StanceText words) {
        years = years(FigureReader.read(words, 0, words.size));
        denials = claim.negated() ? Denials.NONE : Denials.of(words);
        this.document = document;
        this.claim = claim;
        terms = claim.words().keySet().stream()
                .flatMap(term -> Stream.of(term, Terms.english().opposite(term)))
                .collect(Collectors.toSet());
    }

    /**
     * Returns what a sentence says.
     *
     * @param quoted whether it holds words that the claim quotes
     */
    Stance judge(PassageSearch.Candidate candidate, List<FigureCheck> figures, boolean quoted) {
        if (candidate.names() < NAMED) {
            return Stance.SILENT;
        }
        boolean ofAnotherTime = candidate.opposed() && !candidate.happens() && !opposes(candidate);
        if (quoted || opposes(candidate) || (states(candidate) && !ofAnotherTime)) {
            return stated(candidate, figures);
        }
        return candidate.around() >= TOUCHES ? Stance.MENTIONS : Stance.SILENT;
    }

    /** A sentence states what happens; without that it has to hold nearly all other words. */
    private boolean states(PassageSearch.Candidate candidate) {
        if (!candidate.happens() && claim.deed() != Terms.NONE) {
            return candidate.words() >= NEARLY_ALL;
        }
        boolean named = candidate.names() >= ALL_NAMED;
        return candidate.words() >= (named ? HAPPENS : STATES) || (named && candidate.around() >= STATES);
    }

    private boolean opposes(PassageSearch.Candidate candidate) {
        boolean same = candidate.opposed() && candidate.words() >= OPPOSES;
        boolean turned = candidate.reversed() && candidate.names() >= ALL_NAMED;
        return (same || turned || candidate.ended()) && !isOfAnotherYear(candidate.sentence());
    }

    /** Whether one of a sentence and the claim gives a year that the other does not. */
    private boolean isOfAnotherYear(int sentence) {
        return !years(document.figures(sentence)).equals(years);
    }

    private static Set<Double> years(List<Figure> figures) {
        return figures.stream().filter(Figure::isYear).map(Figure::value).collect(Collectors.toSet());
    }

    private Stance stated(PassageSearch.Candidate candidate, List<FigureCheck> figures) {
        int signals = signals(candidate.sentence());
        boolean opposed = candidate.opposed() && opposes(candidate);
        boolean negative = opposed != isNegated(candidate.sentence());
        boolean denied = (signals & Denials.BITS) != 0;
        int own = denials.in(document.words(candidate.sentence()), document.sentence(candidate.sentence()));
        boolean turned = denials.isEmpty() ? denied : own > denials.count() || (own > 0 && denied);
        if ((negative || turned) != claim.negated()) {
            return claim.negated() && !opposed && candidate.words() < SURE ? Stance.MENTIONS : Stance.CONTRADICTS;
        }
        if (candidate.words() >= STATES
                && figures.stream().anyMatch(check -> check.agreement() == Agreement.DIFFERENT)) {
            return Stance.CONTRADICTS;
        }
        boolean open =
                has(signals, StanceWord.UNVERIFIED) || has(signals, StanceWord.ASK) || has(signals, StanceWord.DOUBT);
        boolean leavesOutDenial = !denials.isEmpty() && own == 0 && !denied;
        return open || leavesOutDenial ? Stance.MENTIONS : Stance.SUPPORTS;
    }

    private static boolean has(int signals, StanceWord word) {
        return (signals & StanceText.bit(word)) != 0;
    }

    /** The signals near the words of the claim; its own words of denial are none. */
    private int signals(int sentence) {
        Sentence read = document.sentence(sentence);
        StanceText words = document.words(sentence);
        int signals = 0;
        int matched = Integer.MIN_VALUE / 2;
        int next = read.firstToken();
        for (int at = read.firstToken(); at < read.endToken(); at++) {
            if (words.content[at] && terms.contains(words.term[at])) {
                for (next = Math.max(next, at - SIGNAL_REACH); next <= at; next++) {
                    signals |= denials.others(words, next);
                }
                matched = at;
            } else if (at - matched <= SIGNAL_REACH) {
                signals |= denials.others(words, at);
            }
        }
        return signals;
    }

    /**
     * Whether a negation stands shortly before what the claim says happens; where a claim takes a negation back by another
     * one, a sentence can do so too.
     */
    private boolean isNegated(int sentence) {
        int negations = negations(sentence);
        return claim.negations() > 1 ? negations % 2 == 1 : negations > 0;
    }

    /** The negations shortly before words of the claim. */
    private int negations(int sentence) {
        Sentence read = document.sentence(sentence);
        StanceText words = document.words(sentence);
        int found = 0;
        int pending = 0;
        int last = Integer.MIN_VALUE / 2;
        for (int at = read.firstToken(); at < read.endToken(); at++) {
            if ((words.signals[at] & StanceText.bit(StanceWord.NEGATE)) != 0) {
                pending = at - last <= NEGATION_REACH ? pending + 1 : 1;
                last = at;
            }
            if (words.content[at] && terms.contains(words.term[at]) && at - last <= NEGATION_REACH) {
                found += pending;
                pending = 0;
            }
        }
        return found;
    }
}
