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

/** Reads files of one JSON object a line; fields that a row does not have are passed over. */
public final class JsonRows {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonRows() {}

    /**
     * Returns the rows in the order of the file; blank lines are passed over.
     *
     * @throws RowException if a line is no such row
     */
    public static <T> List<T> read(Path file, Class<T> type) throws IOException {
        ObjectReader reader = MAPPER.readerFor(type);
        List<T> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(type.cast(row(reader, file, number, line)));
                }
                number++;
            }
        }
        return rows;
    }

    private static Object row(ObjectReader reader, Path file, int number, String line) {
        try {
            return reader.readValue(line);
        } catch (JacksonException wrong) {
            throw new RowException(file + ":" + number + ": " + wrong.getOriginalMessage(), wrong);
        }
    }
}
