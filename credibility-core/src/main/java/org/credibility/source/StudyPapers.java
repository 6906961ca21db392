package org.credibility.source;

import java.util.List;
import org.credibility.lexicon.SourceNoun;
import org.credibility.syntax.TaggedText;
import org.credibility.syntax.Word;

/** Tells whether "the paper" is what researchers published, because the sentences before it tell of a study or a trial. */
final class StudyPapers {
    private static final int REACH = 2;

    private final TaggedText text;

    StudyPapers(TaggedText text) {
        this.text = text;
    }

    boolean means(Mention mention) {
        boolean paper = mention.words().size() == 2
                && mention.words().get(0).isOneOf("the")
                && mention.words().get(1).isOneOf("paper");
        int sentence = text.sentenceIndexAt(mention.span().begin());
        return paper
                && text.sentences().subList(Math.max(0, sentence - REACH), sentence).stream()
                        .flatMap(before -> before.words().stream())
                        .anyMatch(StudyPapers::isOfResearch);
    }

    private static boolean isOfResearch(Word word) {
        return word.isOneOf("trial", "journal", "annals", "preprint")
                || SourceNouns.at(List.of(word.lower()), 0)
                        .filter(match -> match.value() == SourceNoun.STUDY)
                        .isPresent();
    }
}
