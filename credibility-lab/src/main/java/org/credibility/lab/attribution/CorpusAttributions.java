package org.credibility.lab.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credibility.text.Span;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the attributions that people marked. */
final class CorpusAttributions {
    record Row(String id, List<Marked> attributions) {}

    record Marked(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {
        static List<Span> spans(List<List<Integer>> pairs) {
            return pairs.stream().map(pair -> Span.of(pair.get(0), pair.get(1))).sorted().toList();
        }
    }

    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Row.class);

    private CorpusAttributions() {}

    static Map<String, List<Marked>> read(Path file) throws IOException {
        Map<String, List<Marked>> found = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Row row = READER.readValue(line);
            found.put(row.id(), new ArrayList<>(row.attributions()));
        }
        return found;
    }
}
