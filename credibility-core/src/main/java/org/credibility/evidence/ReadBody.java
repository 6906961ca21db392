package org.credibility.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credibility.text.Sentence;

/** The text of a document prepared to be compared. Never changes and is safe for use by several threads. */
public final class ReadBody {
    private final StanceText words;
    private final List<Sentence> sentences;
    private final Map<Integer, int[]> places = new HashMap<>();
    private final Set<Long> pairs = new HashSet<>();
    private final int[] signals;
    private final Features[] sentenceFeatures;
    private final Features features;

    private ReadBody(StanceText words) {
        this.words = words;
        sentences = words.structure.sentences();
        signals = new int[sentences.size()];
        sentenceFeatures = new Features[sentences.size()];
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            read(sentence);
        }
        places.replaceAll((term, row) -> Arrays.copyOfRange(row, 1, row[0] + 1));
        features = BodyFeatures.of(this);
    }

    static ReadBody of(String text) {
        return of(StanceText.of(requireNonNull(text, "text")));
    }

    static ReadBody of(StanceText words) {
        return new ReadBody(words);
    }

    private void read(int number) {
        Sentence sentence = sentences.get(number);
        int before = Terms.NONE;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            signals[number] |= words.signals[at];
            if (words.content[at]) {
                places.merge(words.term[at], new int[] {1, number}, Postings::joined);
                pairs.add(pair(before, words.term[at]));
                before = words.term[at];
            }
        }
        sentenceFeatures[number] = BodyFeatures.of(words, sentence, signals[number]);
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) ^ (second & 0xFFFF_FFFFL);
    }

    StanceText words() {
        return words;
    }

    int sentences() {
        return sentences.size();
    }

    Sentence sentence(int number) {
        return sentences.get(number);
    }

    /** Returns the sentences that hold a term, ascending; empty where none does. */
    int[] places(int term) {
        return places.getOrDefault(term, Postings.NOWHERE);
    }

    Set<Integer> terms() {
        return places.keySet();
    }

    /** Returns whether two terms follow each other in a sentence, other terms not between them. */
    boolean hasPair(int first, int second) {
        return pairs.contains(pair(first, second));
    }

    /** Returns the signals of the words of a sentence. */
    int signals(int sentence) {
        return signals[sentence];
    }

    /** Returns the features of a sentence. */
    Features features(int sentence) {
        return sentenceFeatures[sentence];
    }

    /** Returns the features of the whole text. */
    Features features() {
        return features;
    }
}
