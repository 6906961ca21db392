package org.credibility.fetch.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a table beside this class: comments and the line of column names left out, cells between tabs. */
final class ResourceTable {
    private ResourceTable() {}

    /**
     * Returns the rows in the order of the file.
     *
     * @throws IllegalStateException if the table is missing or a row has another number of cells, with file and row
     */
    static List<List<String>> rows(String file, int columns) {
        try (InputStream stream = ResourceTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> cells(file, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String file, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(file + ": " + cells.size() + " cells, not " + columns + ": " + line);
        }
        return cells;
    }
}
