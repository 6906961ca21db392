package org.credibility.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.credibility.document.Article;
import org.credibility.document.Link;
import org.credibility.text.Span;
import org.junit.jupiter.api.Test;

class LinkedDocumentsTest {
    private static final Span FERRY = new Span(0, 5);
    private static final URI WALL = URI.create("https://wall.example/1");
    private static final Link RELATED = new Link(FERRY, URI.create("https://gull.example/2"), Link.Kind.RELATED);
    private static final Article ARTICLE = Article.builder()
            .text("Ferry to stop")
            .published(LocalDate.of(2031, 3, 4))
            .canonical(URI.create("https://quay.example/ferry"))
            .link(FERRY, WALL)
            .link(RELATED)
            .build();

    @Test
    void leavesOutLinksThatAreNotFollowedAndKeepsWhatTheOthersAre() {
        assertThat(LinkedDocuments.linking(ARTICLE, link -> !link.equals(WALL)).links())
                .containsExactly(RELATED);
    }

    @Test
    void looksForCopiesOfTheDayOfTheArticle() {
        assertThat(LinkedDocuments.linking(ARTICLE, link -> false).published()).isEqualTo(ARTICLE.published());
    }

    @Test
    void keepsTheAddressOfTheArticleWhichIsNoSourceOfItself() {
        assertThat(LinkedDocuments.linking(ARTICLE, link -> true).canonical()).isEqualTo(ARTICLE.canonical());
    }
}
