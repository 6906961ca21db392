package org.credibility.lab.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credibility.document.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of a corpus with what the corpus tells of it.
 *
 * @param id its name in the corpus
 * @param title its headline; null where it is not told
 * @param text its text
 * @param publisher who published it; null where that is not told
 * @param date the day of publication, YYYY-MM-DD; null where that is not told
 */
record ReadArticle(
        String id,
        @Nullable String title,
        String text,
        @Nullable String publisher,
        @Nullable String date) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ReadArticle.class);

    /** Returns the articles of a file, one JSON object a line. */
    static List<ReadArticle> read(Path file) throws IOException {
        List<ReadArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(READER.readValue(line));
            }
        }
        return articles;
    }

    Article article() {
        Article.Builder article = Article.builder().text(text);
        if (title != null) {
            article.title(title);
        }
        if (publisher != null) {
            article.publisher(publisher);
        }
        if (date != null) {
            article.published(LocalDate.parse(date));
        }
        return article.build();
    }
}
