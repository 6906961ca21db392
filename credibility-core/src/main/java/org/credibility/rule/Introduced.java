package org.credibility.rule;

import java.util.List;
import org.credibility.attribution.Attribution;
import org.credibility.lexicon.WordClass;
import org.credibility.source.Anonymity;
import org.credibility.source.Source;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.Word;
import org.credibility.text.Span;

/**
 * Tells descriptions of people whom the text names beside them: "John Falk, an engineer who told the crew", and the delayed
 * name of news: "A retired fire chief said … Olaf Brandt said …".
 */
final class Introduced {
    private static final int REACH = 2;

    private Introduced() {}

    static boolean isNamed(Source source, Reading reading) {
        return source.mentions().stream()
                .findFirst()
                .filter(mention -> isBehindName(mention, reading) || isNamedNext(source, mention, reading))
                .isPresent();
    }

    /** "John Falk, an engineer who told the crew": the relative clause has the cue, the name the sentence. */
    private static boolean isBehindName(Span mention, Reading reading) {
        TaggedSentence sentence = reading.sentence(reading.sentenceIndex(mention.begin()));
        List<Word> words = sentence.words();
        int at = sentence.indexAt(mention.begin());
        int end = sentence.indexAt(mention.end() - 1) + 1;
        boolean relative = words.get(end - 1).isOneOf("who")
                || (end < words.size() && words.get(end).isOneOf("who"));
        return relative
                && at > 1
                && words.get(at - 1).isOneOf(",")
                && words.get(at - 2).is(WordClass.NAME);
    }

    /**
     * Who first stands there by the bare name has been introduced by the description before; not where it tells how an
     * unnamed person knows, or where the name has been in the text.
     */
    private static boolean isNamedNext(Source source, Span mention, Reading reading) {
        boolean one = source.count().isPresent()
                && source.count().getAsInt() == 1
                && !source.accessDescribed()
                && !source.reasonGiven();
        int described = reading.sentenceIndex(mention.begin());
        for (int next = described + 1; one && next <= described + REACH && reading.isSentence(next); next++) {
            for (Attribution attribution : reading.attributionsIn(next)) {
                if (reading.speaker(attribution)
                        .filter(speaker -> isBareName(speaker, reading))
                        .filter(speaker -> isNewBehind(described, speaker, reading))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNewBehind(int described, Source speaker, Reading reading) {
        Span first = speaker.mentions().get(0);
        String name = reading.words(first);
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        int told = reading.sentence(described).span().end();
        return reading.sentenceIndex(first.begin()) > described
                && reading.dossier().article().text().indexOf(surname) >= told;
    }

    private static boolean isBareName(Source speaker, Reading reading) {
        if (speaker.anonymity() != Anonymity.NAMED || speaker.mentions().isEmpty()) {
            return false;
        }
        Span first = speaker.mentions().get(0);
        TaggedSentence sentence = reading.sentence(reading.sentenceIndex(first.begin()));
        List<Word> words = sentence.wordsIn(first);
        int end = sentence.indexAt(first.end() - 1) + 1;
        boolean apposed =
                end < sentence.words().size() && sentence.words().get(end).isOneOf(",", "of", "(");
        return words.size() == 2
                && words.stream().allMatch(word -> word.is(WordClass.NAME))
                && words.get(0).entry().isGivenName()
                && !apposed;
    }
}
