package org.credibility.report;

import java.util.HashSet;
import java.util.Set;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.text.Sentence;
import org.credibility.text.TextStructure;

/** The sentences of an article that hold a link. */
final class LinkedSentences {
    private final TextStructure text;
    private final Set<Sentence> linked = new HashSet<>();

    LinkedSentences(Article article, TextStructure text) {
        this.text = text;
        for (Link link : article.links()) {
            text.sentenceAt(link.anchor().begin()).ifPresent(linked::add);
        }
    }

    boolean lacksLink(ClaimAssessment claim) {
        return !hold(claim.claim().span().begin());
    }

    /** Returns whether the sentence at an offset of the text is one of them. */
    boolean hold(int offset) {
        return text.sentenceAt(offset).filter(linked::contains).isPresent();
    }
}
