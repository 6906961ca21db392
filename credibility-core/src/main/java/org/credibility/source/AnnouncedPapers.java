package org.credibility.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credibility.document.Article;
import org.credibility.document.Block;
import org.credibility.text.Span;

/** The papers that a headline rests on and that the body then tells more of: "memo shows", "an internal memo seen by …". */
final class AnnouncedPapers {
    private final List<Span> headlines;
    private final Map<String, Entity> byHead = new HashMap<>();

    AnnouncedPapers(Article article) {
        headlines = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .map(Block::span)
                .toList();
    }

    /** Notes a source that a headline names by a noun for papers. */
    void note(Mention mention, Entity entity) {
        String head = mention.head();
        boolean paper = SourceNouns.at(List.of(head), 0)
                .filter(match -> SourceNouns.isPaper(match.value()))
                .isPresent();
        if (paper && isInHeadline(mention)) {
            byHead.put(head, entity);
        }
    }

    /** The paper of the headline that a mention in the body is the first to tell more of. */
    Optional<Entity> meant(Mention mention) {
        return byHead.isEmpty() || isInHeadline(mention)
                ? Optional.empty()
                : Optional.ofNullable(byHead.remove(mention.head()));
    }

    private boolean isInHeadline(Mention mention) {
        return headlines.stream().anyMatch(headline -> headline.contains(mention.span()));
    }
}
