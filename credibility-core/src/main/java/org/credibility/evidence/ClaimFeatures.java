package org.credibility.evidence;

import java.util.Set;
import org.credibility.lexicon.StanceWord;

/**
 * How a headline stands to a claim: what it says beside the words of the claim, the signals of both, and whether it
 * negates or turns round what the claim says.
 */
final class ClaimFeatures {
    private static final int BASE = 600;
    private static final int BEGIN = 1;
    private static final int SHARED = 2;
    private static final int MATTER = 3;
    private static final int MOST = 6;
    private static final int REACH = 4;

    private final ReadHeadline claim;
    private final ReadHeadline headline;
    private final Features features = new Features();

    private ClaimFeatures(ReadHeadline claim, ReadHeadline headline) {
        this.claim = claim;
        this.headline = headline;
    }

    static Features of(ReadHeadline claim, ReadHeadline headline) {
        ClaimFeatures read = new ClaimFeatures(claim, headline);
        read.addOverlap();
        int signals = read.addHeadline();
        read.addClaim(signals);
        read.addPlaces();
        read.addTurns();
        return read.features;
    }

    private boolean isShared(int at) {
        StanceText words = headline.words();
        return words.content[at] && claim.terms().contains(words.term[at]);
    }

    private void addOverlap() {
        Set<Integer> terms = headline.terms();
        int common = (int) claim.terms().stream().filter(terms::contains).count();
        features.add(BASE, 0);
        features.add(BASE + 1, 10 * common / Math.max(1, claim.terms().size()));
        features.add(BASE + 2, Math.min(MOST, terms.size() - common));
        features.add(BASE + 3, Math.min(MOST, claim.terms().size() - common));
    }

    /** The words that are not of the claim; returns their signals. */
    private int addHeadline() {
        StanceText words = headline.words();
        int before = BEGIN;
        int signals = 0;
        for (int at = 0; at < headline.size(); at++) {
            boolean shared = isShared(at);
            int word = shared ? SHARED : HeadlineFeatures.word(words, at);
            if (!shared) {
                features.add(BASE + 4, word);
                signals |= words.signals[at];
            }
            features.add(BASE + 5, before, word);
            before = word;
        }
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            if (HeadlineFeatures.isSet(signals, signal)) {
                features.add(BASE + 6, signal);
            }
        }
        HeadlineFeatures.addPairs(signals, BASE + 7, features);
        features.add(BASE + 8, signals);
        return signals;
    }

    private void addClaim(int signals) {
        StanceText words = claim.words();
        for (int at = 0; at < claim.size(); at++) {
            features.add(BASE + 9, words.content[at] ? MATTER : words.stem[at]);
        }
        for (int own = 0; own < StanceText.SIGNALS; own++) {
            if (HeadlineFeatures.isSet(claim.signals(), own)) {
                features.add(BASE + 11, own);
                for (int other = 0; other < StanceText.SIGNALS; other++) {
                    features.add(BASE + 10, own, HeadlineFeatures.isSet(signals, other) ? other : -1 - other);
                }
            }
        }
    }

    /** Signals before, among and behind the words of the claim. */
    private void addPlaces() {
        int first = headline.size();
        int last = -1;
        for (int at = 0; at < headline.size(); at++) {
            if (isShared(at)) {
                first = Math.min(first, at);
                last = at;
            }
        }
        for (int at = 0; at < headline.size(); at++) {
            for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
                if (HeadlineFeatures.isSet(headline.words().signals[at], signal)) {
                    features.add(BASE + 12, signal, at < first ? 0 : at > last ? 2 : 1);
                }
            }
        }
    }

    /** Whether a word of the claim is negated in the headline, or stands there by its opposite. */
    private void addTurns() {
        StanceText words = headline.words();
        boolean negated = false;
        boolean opposed = false;
        int negation = -REACH - 1;
        for (int at = 0; at < headline.size(); at++) {
            if ((words.signals[at] & StanceText.bit(StanceWord.NEGATE)) != 0) {
                negation = at;
            }
            negated |= isShared(at) && at - negation <= REACH;
            opposed |=
                    words.content[at] && claim.terms().contains(Terms.english().opposite(words.term[at]));
        }
        boolean denies = (claim.signals() & StanceText.bit(StanceWord.NEGATE)) != 0;
        features.add(BASE + 13, (negated ? 1 : 0) + (denies ? 2 : 0));
        features.add(BASE + 14, (opposed ? 1 : 0) + (denies ? 2 : 0) + (negated ? 4 : 0));
    }
}
