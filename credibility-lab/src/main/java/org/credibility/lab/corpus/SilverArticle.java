package org.credibility.lab.corpus;

import java.util.List;
import org.credibility.syntax.ParsedText;
import org.credibility.text.TextStructure;

/**
 * An article with its machine annotation, laid on the tokens and sentences of this project.
 *
 * @param id its name in the corpus
 * @param text the article, parsed
 * @param differingTokens how many of its tokens are cut otherwise than in the annotation
 */
public record SilverArticle(String id, ParsedText text, int differingTokens) {
    static SilverArticle of(CorpusArticle article, List<SilverWord> words) {
        TextStructure structure = TextStructure.of(article.text());
        SilverAlignment alignment = new SilverAlignment(structure, words);
        return new SilverArticle(article.id(), alignment.parsedText(), alignment.differingTokens());
    }

    /** Returns how many tokens it has. */
    public int tokens() {
        return text.structure().tokens().size();
    }
}
