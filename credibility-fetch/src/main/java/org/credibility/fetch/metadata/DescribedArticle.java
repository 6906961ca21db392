package org.credibility.fetch.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credibility.fetch.metadata.Value.Thing;

/** The thing of the linked data that is the article of the page, and after it the page itself. */
final class DescribedArticle {
    private static final List<String> WORKS =
            List.of("webpage", "itempage", "creativework", "recipe", "review", "howto", "faqpage", "medicalwebpage");

    private final LinkedData data;
    private final List<Thing> things = new ArrayList<>();

    DescribedArticle(LinkedData data, Optional<String> title, Optional<String> address) {
        this.data = data;
        List<Thing> articles = data.articles();
        articles.stream()
                .filter(article -> isOf(article, address))
                .findFirst()
                .or(() -> articles.stream()
                        .filter(article -> title.isPresent() && says(article, title.get()))
                        .findFirst())
                .or(() -> articles.stream().findFirst())
                .ifPresent(things::add);
        data.things().stream()
                .filter(thing -> thing.types().stream().anyMatch(WORKS::contains))
                .forEach(things::add);
    }

    private static boolean isOf(Thing article, Optional<String> address) {
        return address.isPresent()
                && (same(article.text("url"), address.get())
                        || same(article.text("mainEntityOfPage"), address.get())
                        || article.things("mainEntityOfPage").stream()
                                .anyMatch(page -> same(page.text("@id"), address.get())));
    }

    private static boolean same(Optional<String> one, String other) {
        return one.isPresent() && Letters.of(one.get()).equals(Letters.of(other));
    }

    private static boolean says(Thing article, String title) {
        return article.text("headline")
                .filter(headline -> TitleFinder.likeness(headline, title) > 0.6)
                .isPresent();
    }

    /** Returns the first words of a property that article or page has; empty where neither has any. */
    Optional<String> text(String property) {
        return things.stream()
                .map(thing -> thing.text(property))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the things of a property of the first that has any. */
    List<Thing> things(String property) {
        return things.stream()
                .map(thing -> data.resolved(thing, property))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns article and page, the article first. */
    List<Thing> things() {
        return things;
    }

    LinkedData data() {
        return data;
    }
}
