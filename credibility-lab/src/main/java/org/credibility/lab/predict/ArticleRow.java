package org.credibility.lab.predict;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.credibility.cli.draft.Draft;
import org.credibility.cli.draft.Input;
import org.credibility.document.Article;
import org.credibility.document.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A row of evaluation data that holds an article.
 *
 * @param id the row's id
 * @param text the article's text
 * @param outlet who publishes it; null where that is not told
 * @param published the day of publication, YYYY-MM-DD; null where that is not told
 */
record ArticleRow(
        String id,
        String text,
        @Nullable Outlet outlet,
        @Nullable String published) {
    /** Checks that id and text are given. */
    ArticleRow {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
    }

    /** An outlet with the letter of its tier. */
    record Outlet(@Nullable String name, @Nullable String tier) {}

    /** Returns what the command line would have read from a file named after the row. */
    Draft draft() {
        return Draft.ofPlainText(text, Input.ofText(id + ".txt", text));
    }

    Article article() {
        Article.Builder article = draft().article();
        if (outlet != null && outlet.name() != null) {
            article.publisher(outlet.name());
        }
        if (outlet != null && outlet.tier() != null) {
            article.tier(Tier.valueOf(outlet.tier().toUpperCase(Locale.ROOT)));
        }
        if (published != null) {
            article.published(LocalDate.parse(published));
        }
        return article.build();
    }
}
