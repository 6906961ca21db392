package org.credibility.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.credibility.claim.Claim;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.text.Sentence;
import org.credibility.text.Span;
import org.credibility.text.TextStructure;

/**
 * A link with the sentence it stands in and the claims that this sentence makes.
 *
 * @param link the link
 * @param sentence the sentence of its first character, in UTF-16 code units of the article's text; empty where a text of no
 *     words is linked
 * @param claims the ids of the claims that begin in the sentence, in text order
 */
public record CitedLink(Link link, Optional<Span> sentence, List<String> claims) {
    /** Copies the list and checks that every part is given. */
    public CitedLink {
        requireNonNull(link, "link");
        requireNonNull(sentence, "sentence");
        claims = List.copyOf(claims);
    }

    /**
     * Returns the links of an article in text order.
     *
     * @param article the article
     * @param text the structure of the article's text
     * @param claims the article's claims, in text order
     */
    public static List<CitedLink> of(Article article, TextStructure text, List<Claim> claims) {
        Map<Span, List<String>> made = new TreeMap<>();
        for (Claim claim : claims) {
            at(claim.span().begin(), text)
                    .ifPresent(sentence -> made.computeIfAbsent(sentence, span -> new ArrayList<>())
                            .add(claim.id()));
        }
        return article.links().stream().map(link -> of(link, text, made)).toList();
    }

    private static CitedLink of(Link link, TextStructure text, Map<Span, List<String>> made) {
        Optional<Span> sentence = at(link.anchor().begin(), text);
        return new CitedLink(
                link,
                sentence,
                sentence.map(span -> made.getOrDefault(span, List.of())).orElse(List.of()));
    }

    private static Optional<Span> at(int offset, TextStructure text) {
        return text.sentenceAt(offset).map(Sentence::span).filter(span -> span.begin() <= offset);
    }
}
