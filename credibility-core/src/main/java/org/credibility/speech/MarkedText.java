package org.credibility.speech;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.credibility.document.Article;
import org.credibility.syntax.ParsedText;
import org.credibility.text.Span;

/**
 * An article in which people marked who said what.
 *
 * @param article the article
 * @param parsed its text, parsed by what has not learnt from it
 * @param attributions what was marked
 */
public record MarkedText(Article article, ParsedText parsed, List<Marks> attributions) {
    /** Copies the attributions and checks that the parse is one of the article's text. */
    public MarkedText {
        requireNonNull(article, "article");
        attributions = List.copyOf(attributions);
        if (!article.text().equals(parsed.text())) {
            throw new IllegalArgumentException("the parse is one of another text");
        }
    }

    /**
     * An attribution as it was marked; its spans are in UTF-16 units of the text.
     *
     * @param source who said it; empty where nobody is named
     * @param cue the words that tie both; empty where there are none
     * @param content what was said
     */
    public record Marks(List<Span> source, List<Span> cue, List<Span> content) {
        /** Copies the spans. */
        public Marks {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
