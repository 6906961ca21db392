package org.credibility.cli.draft;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.credibility.document.Article;

/**
 * A text that was read, with the headline it brings along.
 *
 * @param text the untouched text, without a leading byte order mark
 * @param title the headline; empty where the text has none
 * @param input what was read
 */
public record Draft(String text, Optional<String> title, Input input) {
    /** Checks that every part is given. */
    public Draft {
        requireNonNull(text, "text");
        requireNonNull(title, "title");
        requireNonNull(input, "input");
    }

    /** Returns the draft of a plain text: its first line that is not blank is the headline. */
    public static Draft ofPlainText(String text, Input input) {
        return new Draft(text, firstLine(text), input);
    }

    /** Returns a builder of the article that holds what the draft itself tells. */
    public Article.Builder article() {
        Article.Builder article = Article.builder().text(text);
        title.ifPresent(article::title);
        return article;
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    }
}
