package org.credibility.source;

import java.util.List;
import org.credibility.lexicon.NameWord;
import org.credibility.lexicon.SourceNoun;
import org.credibility.syntax.TaggedSentence;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/**
 * Tells whether "the paper" is what researchers published, because the sentences right before it tell of a study or a trial
 * and name no newspaper.
 */
final class StudyPapers {
    private static final int REACH = 2;

    private final TaggedText text;
    private final NameIndex names;

    StudyPapers(TaggedText text, NameIndex names) {
        this.text = text;
        this.names = names;
    }

    boolean means(Mention mention) {
        boolean paper = mention.words().size() == 2
                && mention.words().get(0).isOneOf("the")
                && mention.words().get(1).isOneOf("paper");
        if (!paper) {
            return false;
        }
        int sentence = text.sentenceIndexAt(mention.span().begin());
        List<TaggedSentence> before = text.sentences().subList(Math.max(0, sentence - REACH), sentence);
        return before.stream().anyMatch(StudyPapers::tellsOfResearch)
                && before.stream().noneMatch(this::namesOutlet);
    }

    /** "The Courier wrote about a study. The paper said …" means the newspaper; the "Journal of Rivers" is none. */
    private boolean namesOutlet(TaggedSentence sentence) {
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int end = NameRuns.end(words, at);
            boolean titled = (end < words.size() && words.get(end).isOneOf("of"))
                    || (at > 0 && words.get(at - 1).isOneOf("of"));
            if (end > at && !titled && isOutlet(NameRuns.join(words, at, end))) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private boolean isOutlet(String name) {
        return names.isOutlet(name)
                || NameIndex.nameWord("The " + name)
                        .filter(NameWord.OUTLET::equals)
                        .isPresent();
    }

    private static boolean tellsOfResearch(TaggedSentence sentence) {
        boolean court = sentence.words().stream()
                .anyMatch(word -> word.isOneOf("court", "judge", "jury", "charges", "accused", "murder", "fraud"));
        return !court && sentence.words().stream().anyMatch(StudyPapers::isOfResearch);
    }

    private static boolean isOfResearch(Word word) {
        return word.isOneOf("annals", "preprint")
                || SourceNouns.at(List.of(word.lower()), 0)
                        .filter(match -> match.value() == SourceNoun.STUDY)
                        .isPresent();
    }
}
