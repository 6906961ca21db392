package org.credibility.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventedNewsTest {
    @Test
    void writesTheSameArticlesForTheSameSeed() {
        assertThat(new InventedNews(3).articles(5, 750)).isEqualTo(new InventedNews(3).articles(5, 750));
    }

    @Test
    void writesArticlesOfAboutTheWantedLength() {
        assertThat(new InventedNews(3).articles(20, 750))
                .allSatisfy(article -> assertThat(article.split("\\s+", -1)).hasSizeBetween(740, 820));
    }

    @Test
    void writesAHeadlineFirst() {
        assertThat(new InventedNews(3).article(750).lines().findFirst().orElse(""))
                .endsWith(" says");
    }
}
