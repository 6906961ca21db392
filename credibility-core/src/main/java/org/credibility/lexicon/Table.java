package org.credibility.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table of this module: lines that begin with "#" document it, the first other line names the columns,
 * and the first column is in strictly ascending order.
 */
final class Table {
    private static final String FOLDER = "/org/credibility/lexicon/en/";

    private Table() {}

    /** Returns the rows of a table, each with as many cells as there are columns. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = lines(name);
        int columns = -1;
        String last = "";
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines.get(at).split("\t", -1));
            if (columns < 0) {
                columns = cells.size();
                continue;
            }
            check(cells.size() == columns, name, at, "has " + cells.size() + " cells, the table has " + columns);
            check(last.compareTo(cells.get(0)) < 0, name, at, "'" + cells.get(0) + "' is out of order or twice");
            last = cells.get(0);
            rows.add(cells);
        }
        return rows;
    }

    private static void check(boolean condition, String name, int line, String message) {
        if (!condition) {
            throw new IllegalStateException(FOLDER + name + ":" + (line + 1) + " " + message);
        }
    }

    private static List<String> lines(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + name + " cannot be read", e);
        }
    }
}
