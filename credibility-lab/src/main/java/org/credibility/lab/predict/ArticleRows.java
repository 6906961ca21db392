package org.credibility.lab.predict;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of article rows, one JSON object a line. */
final class ArticleRows {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ArticleRow.class);

    private ArticleRows() {}

    /**
     * Returns the rows in the order of the file; blank lines are passed over.
     *
     * @throws RowException if a line is no such row
     */
    static List<ArticleRow> read(Path file) throws IOException {
        List<ArticleRow> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(row(file, number, line));
                }
                number++;
            }
        }
        return rows;
    }

    private static ArticleRow row(Path file, int number, String line) {
        try {
            return READER.readValue(line);
        } catch (JacksonException wrong) {
            throw new RowException(file + ":" + number + ": " + wrong.getOriginalMessage(), wrong);
        }
    }
}
