package org.credibility.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credibility.text.Sentence;

/** What the words of a text tell of its stance: words without capital letters, so names are left out, and signals. */
final class BodyFeatures {
    private static final int SENTENCE = 200;
    private static final int WHOLE = 300;
    private static final int PAIR = 500;
    private static final int BEGIN = 1;
    private static final int NAME = 2;

    /** So many sentences make the lead. */
    private static final int LEAD = 3;

    private static final int MOST_IN_LEAD = 3;
    private static final int MOST = 6;
    private static final int SENTENCE_STEP = 5;
    private static final int NO_PASSAGE = 9;

    private BodyFeatures() {}

    /** Returns the features of a sentence. */
    static Features of(StanceText words, Sentence sentence, int signals) {
        Features features = new Features();
        int before = BEGIN;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (words.capital[at] && at > sentence.firstToken()) {
                before = NAME;
                continue;
            }
            int word = HeadlineFeatures.word(words, at);
            features.add(SENTENCE, word);
            features.add(SENTENCE + 1, before, word);
            before = word;
        }
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            if (HeadlineFeatures.isSet(signals, signal)) {
                features.add(SENTENCE + 2, signal);
            }
        }
        HeadlineFeatures.addPairs(signals, SENTENCE + 3, features);
        return features;
    }

    /** Returns the features of a whole text. */
    static Features of(ReadBody body) {
        Features features = new Features();
        features.add(WHOLE, 0);
        addWords(body, features);
        addCounts(body, features);
        features.add(WHOLE + 6, Math.min(MOST, body.sentences() / SENTENCE_STEP));
        return features;
    }

    private static void addWords(ReadBody body, Features features) {
        StanceText words = body.words();
        int lead = body.sentences() == 0
                ? 0
                : body.sentence(Math.min(LEAD, body.sentences()) - 1).endToken();
        Set<Integer> seen = new HashSet<>();
        int before = BEGIN;
        for (int at = 0; at < words.size; at++) {
            if (words.capital[at]) {
                before = NAME;
                continue;
            }
            int word = HeadlineFeatures.word(words, at);
            if (seen.add(word)) {
                features.add(WHOLE + 1, word);
                if (at < lead) {
                    features.add(WHOLE + 2, word);
                }
            }
            if (at < lead) {
                features.add(WHOLE + 7, before, word);
            }
            before = word;
        }
    }

    private static void addCounts(ReadBody body, Features features) {
        StanceText words = body.words();
        int lead = body.sentences() == 0
                ? 0
                : body.sentence(Math.min(LEAD, body.sentences()) - 1).endToken();
        int[] inLead = new int[StanceText.SIGNALS];
        int[] all = new int[StanceText.SIGNALS];
        for (int at = 0; at < words.size; at++) {
            for (int signal = 0; signal < StanceText.SIGNALS && words.signals[at] != 0; signal++) {
                if (HeadlineFeatures.isSet(words.signals[at], signal)) {
                    all[signal]++;
                    inLead[signal] += at < lead ? 1 : 0;
                }
            }
        }
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            features.add(WHOLE + 3, signal, Math.min(MOST_IN_LEAD, inLead[signal]));
            features.add(WHOLE + 4, signal, density(all[signal], words.size));
            features.add(WHOLE + 5, signal, Math.min(MOST, all[signal]));
        }
    }

    /** How many of a hundred words, in steps that grow. */
    private static int density(int count, int words) {
        double percent = 100.0 * count / Math.max(1, words);
        if (count == 0) {
            return 0;
        }
        return percent < 0.3 ? 1 : percent < 0.7 ? 2 : percent < 1.2 ? 3 : percent < 2 ? 4 : 5;
    }

    /** Returns the features of a text where it speaks of a headline. */
    static Features of(ReadBody body, Relatedness relatedness) {
        Features features = new Features();
        features.addAll(body.features());
        int near = 0;
        boolean first = true;
        for (int sentence : relatedness.sentences()) {
            near |= body.signals(sentence);
            for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
                if (HeadlineFeatures.isSet(body.signals(sentence), signal)) {
                    features.add(first ? PAIR : PAIR + 1, signal);
                }
            }
            if (first) {
                features.addAll(body.features(sentence));
            }
            first = false;
        }
        int lead = 0;
        for (int sentence = 0; sentence < Math.min(LEAD, body.sentences()); sentence++) {
            lead |= body.signals(sentence);
        }
        for (int signal = 0; signal < StanceText.SIGNALS; signal++) {
            features.add(PAIR + 2, signal, near >> signal & 1, lead >> signal & 1);
        }
        features.add(PAIR + 4, relatedness.bestTenth());
        List<Integer> sentences = relatedness.sentences();
        features.add(PAIR + 5, sentences.isEmpty() ? NO_PASSAGE : Math.min(MOST, sentences.get(0)));
        return features;
    }
}
