package org.credibility.fetch.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a table of two columns from the module's own jar: key, TAB, value; lines with a leading # are remarks. */
final class TableFile {
    private TableFile() {}

    static Map<String, String> read(String name) {
        try (InputStream in = TableFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
