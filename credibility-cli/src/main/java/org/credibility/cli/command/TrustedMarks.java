package org.credibility.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credibility.document.Article;
import org.credibility.document.Mark;
import org.credibility.text.Span;

/**
 * Tells which suppressions of an article its trusted version has, too: those of the same rules and reason over the same words, or
 * over the whole draft in both.
 */
final class TrustedMarks {
    private TrustedMarks() {}

    /**
     * Returns the suppressions of an article that count.
     *
     * @param trusted the version that is trusted; empty where there is none
     */
    static List<Mark> of(Article article, Optional<Article> trusted) {
        Set<Known> known = trusted.map(TrustedMarks::known).orElse(Set.of());
        return article.marks().stream()
                .filter(mark -> known.contains(Known.of(mark, article)))
                .toList();
    }

    private static Set<Known> known(Article article) {
        return article.marks().stream().map(mark -> Known.of(mark, article)).collect(Collectors.toSet());
    }

    /** A suppression, wherever it stands. */
    private record Known(List<String> rules, Optional<String> reason, Optional<String> words) {
        /** In a draft of one block, what covers the block is no word on blocks that may be added to it. */
        static Known of(Mark mark, Article article) {
            boolean whole = article.blocks().size() > 1
                    && mark.scope().equals(Span.of(0, article.text().length()));
            Optional<String> words =
                    whole ? Optional.empty() : Optional.of(mark.scope().in(article.text()));
            return new Known(mark.rules(), mark.reason(), words);
        }
    }
}
