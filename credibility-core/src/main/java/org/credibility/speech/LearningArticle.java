package org.credibility.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credibility.attribution.CueAttributionFinder;
import org.credibility.syntax.TaggedText;

/** An article as the trained parts read it, with the words of each attribution that people marked. */
final class LearningArticle {
    private final Reading reading;
    private final List<Marked> marked;
    private final int[] cueOf;

    /**
     * Makes an article.
     *
     * @param cueOf for each word the index of the attribution whose cue it is of, -1 outside cues
     */
    private LearningArticle(Reading reading, List<Marked> marked, int[] cueOf) {
        this.reading = reading;
        this.marked = marked;
        this.cueOf = cueOf;
    }

    /** A marked attribution. */
    static final class Marked {
        private final CueCandidate cue;
        private final int[] source;
        private final int[] content;

        Marked(CueCandidate cue, int[] source, int[] content) {
            this.cue = cue;
            this.source = source;
            this.content = content;
        }

        CueCandidate cue() {
            return cue;
        }

        /** The words of the source. */
        int[] source() {
            return source;
        }

        /** The words of the content. */
        int[] content() {
            return content;
        }
    }

    Reading reading() {
        return reading;
    }

    List<Marked> marked() {
        return marked;
    }

    /** Returns an article whose words have no priors yet. */
    static LearningArticle of(MarkedText text) {
        TaggedText tagged = TaggedText.of(text.article().text());
        Reading reading = Reading.of(
                text.parsed(), tagged, new CueAttributionFinder().find(text.article(), tagged), CuePriors.of(Map.of()));
        List<Marked> attributions = new ArrayList<>();
        int[] cueOf = new int[reading.size()];
        Arrays.fill(cueOf, -1);
        for (MarkedText.Marks each : text.attributions()) {
            int[] cue = reading.tokensIn(each.cue());
            if (cue.length > 0) {
                for (int word : cue) {
                    cueOf[word] = attributions.size();
                }
                attributions.add(new Marked(
                        new CueCandidate(cue[0], cue[cue.length - 1] + 1, 1),
                        reading.tokensIn(each.source()),
                        reading.tokensIn(each.content())));
            }
        }
        return new LearningArticle(reading, List.copyOf(attributions), cueOf);
    }

    /** Returns the same article with priors of its words. */
    LearningArticle with(CuePriors priors) {
        return new LearningArticle(reading.with(priors), marked, cueOf);
    }

    /** Returns, by stem, how often a word stands here and how often in a cue. */
    Map<Integer, int[]> counts() {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int at = 0; at < reading.size(); at++) {
            int[] count = counts.computeIfAbsent(reading.stem(at), stem -> new int[2]);
            count[0]++;
            count[1] += cueOf[at] >= 0 ? 1 : 0;
        }
        return counts;
    }

    /** Returns the labels of a sentence's words as a chain of cues has them. */
    int[] cueLabels(int sentence) {
        int begin = reading.sentenceBegin(sentence);
        int[] labels = new int[reading.sentenceBegin(sentence + 1) - begin];
        for (int at = 0; at < labels.length; at++) {
            int cue = cueOf[begin + at];
            boolean goesOn = at > 0 && cueOf[begin + at - 1] == cue;
            labels[at] = cue < 0 ? CueFeatures.OUTSIDE : goesOn ? CueFeatures.INSIDE : CueFeatures.BEGIN;
        }
        return labels;
    }
}
