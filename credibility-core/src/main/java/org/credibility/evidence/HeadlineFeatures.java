package org.credibility.evidence;

/** What the words of a headline alone tell of its stance: the words, pairs of words, and signals with their places. */
final class HeadlineFeatures {
    private static final int BASE = 100;
    private static final int BEGIN = 1;
    private static final int FIGURE = 3;
    private static final int NEAR_BEGIN = 3;
    private static final int NEAR_END = 4;
    private static final int LENGTH_STEP = 5;
    private static final int LONGEST = 4;

    private HeadlineFeatures() {}

    static Features of(ReadHeadline headline) {
        Features features = new Features();
        StanceText words = headline.words();
        features.add(BASE, 0);
        int before = BEGIN;
        for (int at = 0; at < headline.size(); at++) {
            int word = word(words, at);
            features.add(BASE + 1, word);
            features.add(BASE + 2, before, word);
            before = word;
            addSignals(words.signals[at], place(at, headline.size()), features);
        }
        addPairs(headline.signals(), BASE + 5, features);
        features.add(BASE + 6, headline.size() > 0 ? words.stem[0] : 0);
        features.add(BASE + 7, Math.min(LONGEST, headline.size() / LENGTH_STEP));
        features.add(BASE + 8, Integer.bitCount(headline.signals()));
        return features;
    }

    /** The number of a word; all figures have one. */
    static int word(StanceText words, int at) {
        return words.figure[at] ? FIGURE : words.stem[at];
    }

    private static int place(int at, int size) {
        if (at == 0) {
            return 0;
        }
        if (at < NEAR_BEGIN) {
            return 1;
        }
        return at >= size - NEAR_END + 1 ? 2 : 3;
    }

    private static void addSignals(int signals, int place, Features features) {
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            if (isSet(signals, signal)) {
                features.add(BASE + 3, signal);
                features.add(BASE + 4, signal, place);
            }
        }
    }

    /** Adds each pair of signals. */
    static void addPairs(int signals, int template, Features features) {
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            for (int before = 0; before < signal && isSet(signals, signal); before++) {
                if (isSet(signals, before)) {
                    features.add(template, before, signal);
                }
            }
        }
    }

    static boolean isSet(int signals, int signal) {
        return (signals >> signal & 1) != 0;
    }
}
