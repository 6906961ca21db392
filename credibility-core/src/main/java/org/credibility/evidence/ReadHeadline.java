package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A headline, or a claim in a sentence, prepared to be compared. Never changes and is safe for use by several threads. */
public final class ReadHeadline {
    /** So many words of a headline are read. */
    static final int MOST_WORDS = 100;

    private final StanceText words;
    private final int size;
    private final Map<Integer, Boolean> terms = new LinkedHashMap<>();
    private final Features features;
    private final int signals;

    private ReadHeadline(StanceText words) {
        this.words = words;
        size = Math.min(words.size, MOST_WORDS);
        int told = 0;
        for (int at = 0; at < size; at++) {
            told |= words.signals[at];
            if (words.content[at]) {
                terms.putIfAbsent(words.term[at], words.capital[at]);
            }
        }
        signals = told;
        features = HeadlineFeatures.of(this);
    }

    static ReadHeadline of(String text) {
        return of(StanceText.of(requireNonNull(text, "text")));
    }

    static ReadHeadline of(StanceText words) {
        return new ReadHeadline(words);
    }

    StanceText words() {
        return words;
    }

    /** Returns the number of words read. */
    int size() {
        return size;
    }

    /** Returns its terms in text order. */
    Set<Integer> terms() {
        return terms.keySet();
    }

    /** Returns its terms in text order, each with whether it is written with a capital letter. */
    Map<Integer, Boolean> capitals() {
        return terms;
    }

    Features features() {
        return features;
    }

    /** Returns the signals of all its words. */
    int signals() {
        return signals;
    }
}
