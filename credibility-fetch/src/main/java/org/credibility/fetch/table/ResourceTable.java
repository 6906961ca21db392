package org.credibility.fetch.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The rows of a table beside a class: comments and the line of column names left out, cells between tabs.
 *
 * <p>Safe for use by several threads.
 */
public final class ResourceTable {
    private ResourceTable() {}

    /**
     * Returns the rows in the order of the file.
     *
     * @param beside the class that the file lies beside
     * @param file the name of the file
     * @param columns how many cells each row has
     * @throws IllegalStateException if the table is missing or a row has another number of cells, with file and row
     */
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
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
