package org.credibility.lab.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of a corpus.
 *
 * @param id its name in the corpus
 * @param text its text
 */
record CorpusArticle(String id, String text) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(CorpusArticle.class);

    /** Returns the articles of a file, one JSON object a line. */
    static List<CorpusArticle> read(Path file) throws IOException {
        List<CorpusArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            articles.add(READER.readValue(line));
        }
        return articles;
    }
}
