package org.credibility.claim;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.WordClass;
import org.credibility.syntax.ClauseReader;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/** Tells where a rumour ends that the rest of its sentence is about: "Rumours that the mill was sold | emptied the town". */
final class RumourEnd {
    private static final int FEWEST_WORDS = 2;

    private RumourEnd() {}

    /** Returns what is rumoured; all of the content where nothing is told of the rumour behind it. */
    static Span cut(Span content, Attribution attribution, TaggedSentence sentence) {
        if (!attribution.source().isEmpty() || attribution.cue().span().end() > content.begin()) {
            return content;
        }
        List<Word> words = sentence.wordsIn(content);
        int first = sentence.indexAt(content.begin());
        ClauseReader clauses = new ClauseReader(sentence);
        int own = -1;
        for (int at = 0; at < words.size() && !isBreak(words.get(at)); at++) {
            boolean verb = words.get(at).type().isFinite()
                    && (at == 0 || !words.get(at - 1).is(WordClass.TO));
            if (verb && own >= 0 && clauses.verbGroupBegin(first + at) - first - own >= FEWEST_WORDS) {
                return Span.of(content.begin(), words.get(at - 1).span().end());
            }
            if (verb && own < 0 && words.get(at).entry().cueVerb().isPresent()) {
                return content; // "the mayor hopes the mill is safe": the second verb is of the rumour too
            }
            own = verb && own < 0 ? at : own;
        }
        return content;
    }

    /** What may have a verb of its own within the rumour. */
    private static boolean isBreak(Word word) {
        if (word.isOneOf("so")) {
            return false;
        }
        return word.is(WordClass.RELATIVE)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.COORDINATOR)
                || word.is(WordClass.COMPLEMENTIZER)
                || word.isOneOf(",", ";", ":");
    }
}
