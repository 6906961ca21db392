package org.credibility.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Block;

/** Drafts as tests write and look at them. */
final class Drafts {
    private Drafts() {}

    static Draft read(String name, String source) {
        ByteArrayInputStream input = new ByteArrayInputStream(source.getBytes(UTF_8));
        try {
            return new DraftReader(input, Optional.of(name), Optional.empty()).read("-");
        } catch (UnreadableDraftException unread) {
            throw new AssertionError(unread.getMessage(), unread);
        }
    }

    static Article article(String name, String source) {
        return read(name, source).article().build();
    }

    /** Returns the kind and words of each block. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map((Block block) -> block.kind() + " " + block.span().in(article.text()))
                .toList();
    }

    /** Returns the anchor and target of each link. */
    static List<String> links(Article article) {
        return article.links().stream()
                .map(link -> link.anchor().in(article.text()) + " -> " + link.target())
                .toList();
    }

    /** Returns line and column of some words of the text, and where they end. */
    static String place(Article article, String words) {
        int begin = article.text().indexOf(words);
        var first = article.sourceMap().position(begin);
        var end = article.sourceMap().endPosition(begin + words.length());
        return first.line() + ":" + first.column() + "-" + end.line() + ":" + end.column();
    }
}
